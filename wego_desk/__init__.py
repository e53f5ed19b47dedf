"""wego-desk: the registration desks of the World Mayors Forum."""

__version__ = "0.1.0"
