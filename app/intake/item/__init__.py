"""Reads agenda items and decisions of the systems known; nothing of a motion's own file."""
