"""The tests of the user interface."""
