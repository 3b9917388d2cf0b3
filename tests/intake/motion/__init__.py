"""Tests of app.intake.motion."""
