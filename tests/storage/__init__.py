"""The tests of the storage room."""
