"""Tests of app.intake.process."""
