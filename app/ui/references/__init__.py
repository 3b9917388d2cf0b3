"""References to law in the window: what the open case cites, the card that finds a statute, the panel of all."""
