"""Composition: builds every object once by plain constructors and hands in the clock, chance and the place on disk."""

from wego_desk.app.journal import logging_to
from wego_desk.app.profiles import PROFILE_VARIABLE, Profile, now, profile_at, reading, working
from wego_desk.app.window import open_window

__all__ = ["PROFILE_VARIABLE", "Profile", "logging_to", "now", "open_window", "profile_at", "reading", "working"]
