"""What the documents promise is there, and nothing in the repository belongs to one machine only."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

import wego_desk

ROOT = Path(__file__).resolve().parents[2]
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"(?m)^([a-z0-9-]+):", MAKEFILE))

#: Folders of somebody's computer, and hosts of package registries: written in pieces, so as not to find themselves.
ELSEWHERE = re.compile(
    "|".join([r"/(?:home|root|wor[k]|Users)/\w", r"/tm[p]/", r"pyp[i]\.org", r"pythonhoste[d]", r"npmj[s]\.org"])
)


def tracked(*patterns):
    """Files under version control that are there, by Git's patterns."""
    names = subprocess.run(
        ["git", "-c", "safe.directory=*", "ls-files", "-z", *patterns],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


DOCUMENTS = tracked("*.md")


def named(path):
    return path.relative_to(ROOT).as_posix()


def test_nothing_belongs_to_one_machine():
    found = []
    for path in tracked():
        try:
            text = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{named(path)}: {match[0]}" for match in ELSEWHERE.finditer(text)]
    assert found == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_target_that_a_document_names_can_be_made(path):
    text = path.read_text(encoding="utf-8")
    asked = set(re.findall(r"`make ([a-z0-9-]+)", text)) | set(re.findall(r"(?m)^(?: {4})?make ([a-z0-9-]+)", text))
    assert asked <= TARGETS


def test_the_readme_names_every_target():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert {target for target in TARGETS if f"`make {target}`" not in text} == {"help"}


@pytest.mark.parametrize("path", DOCUMENTS, ids=named)
def test_every_link_between_documents_leads_somewhere(path):
    text = path.read_text(encoding="utf-8")
    places = [place.partition("#")[0] for place in re.findall(r"]\(([^)\s]+)\)", text) if "://" not in place]
    assert [place for place in places if place and not (path.parent / place).exists()] == []


# Decision records are not rewritten: what they name may have moved since.
@pytest.mark.parametrize("path", [path for path in DOCUMENTS if path.parent.name != "adr"], ids=named)
def test_every_file_that_a_document_points_to_exists(path):
    text = path.read_text(encoding="utf-8")
    places = re.findall(r"`((?:wego_desk|db|ui|resources|tests|docs|benchmarks|\.ci)/[\w./-]*)`", text)
    assert [place for place in places if not (ROOT / place).exists()] == []


def test_one_version_everywhere():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    newest = re.search(r"(?m)^## \[(\d+\.\d+\.\d+)]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert newest is not None
    assert project["version"] == wego_desk.__version__ == newest[1]
