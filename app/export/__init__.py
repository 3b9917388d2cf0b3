"""Lays a case out as blocks and writes them as Word, HTML or plain text; knows only the domain."""
