"""The tests mirror app: one file a module."""
