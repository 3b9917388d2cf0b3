"""Turns a file that somebody sends into a parsed document with doubts; knows only the domain."""
