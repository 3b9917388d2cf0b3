"""The compiled forms of `forms/`: made by `make forms`, never edited, kept fresh by a test."""
