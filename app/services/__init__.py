"""Use cases over ports: what the person wants done, without naming an engine."""
