"""The values and rules of a case: frozen dataclasses, pure functions; no I/O, only the standard library."""
