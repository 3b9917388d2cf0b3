"""Tests of app.intake.lines."""
