"""One reader a file format, each behind the same protocol; no reader judges what a text means."""
