"""The sample congress: makes its files, and hands out the crowds of the benches.

``python -m wego_desk.rehearsal.sample [OUT_DIR]`` writes what stands in ``resources/demo/``, byte for byte.
"""

import sys
from pathlib import Path

from wego_desk.assets import asset
from wego_desk.rehearsal.sample_population import population, write_population_csv

__all__ = ["main", "population", "write_population_csv", "write_sample"]


def write_sample(folder: Path) -> None:
    """``roster.xlsx roster-korea.csv roster-late.csv programme.csv photographs/`` into a folder, made when missing."""
    from wego_desk.rehearsal.sample_congress import sample_rows
    from wego_desk.rehearsal.sample_files import write_central, write_korea, write_late, write_programme
    from wego_desk.rehearsal.sample_photographs import write_photographs

    folder.mkdir(parents=True, exist_ok=True)
    rows = sample_rows()
    write_central(folder / "roster.xlsx", rows.central)
    write_korea(folder / "roster-korea.csv", rows.korea)
    write_late(folder / "roster-late.csv", rows.late, rows.corrections)
    write_programme(folder / "programme.csv")
    write_photographs(folder / "photographs", rows)


def main(arguments: list[str]) -> None:
    write_sample(Path(arguments[0]) if arguments else asset("resources", "demo"))


if __name__ == "__main__":
    main(sys.argv[1:])
