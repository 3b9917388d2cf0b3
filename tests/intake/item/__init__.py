"""Tests of app.intake.item."""
