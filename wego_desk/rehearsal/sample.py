"""The sample congress: one place to ask for invented delegates."""

from wego_desk.rehearsal.sample_population import population, write_population_csv

__all__ = ["population", "write_population_csv"]
