"""The entrance: ``wego-desk`` and ``python -m wego_desk``."""

import multiprocessing
import sys


def main() -> None:
    # In the bundle this program is also the process that reads a stranger's workbook; then it never comes back.
    multiprocessing.freeze_support()
    # Not above: a process of ours that reads a file imports this module, and needs nothing of the rest.
    from wego_desk.cli.main import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
