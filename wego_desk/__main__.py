"""The entrance: ``wego-desk`` and ``python -m wego_desk``."""

import sys

from wego_desk.cli.main import run


def main() -> None:
    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
