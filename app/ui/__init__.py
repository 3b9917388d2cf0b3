"""Everything that needs Qt; the only room that may import PySide6."""
