"""What stands inside the window: pages and docks, one form and one small class each."""
