"""Reads a motion as it was handed in; nothing of agenda items."""
