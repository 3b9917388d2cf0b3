"""Keeps cases in SQLite and in their JSON form; knows only the domain."""
