"""Windows above the window: each asks one thing or shows one thing."""
