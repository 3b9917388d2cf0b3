"""Aloitevastaus: answers to council motions, in Finnish and Swedish side by side."""

__version__ = "0.1.0"
