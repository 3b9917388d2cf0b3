"""Tests of the room draw off the screen, so that they run on a machine that has none."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
