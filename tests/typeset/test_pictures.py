"""Names as one sees them: each in its own script, against a picture that somebody who reads it has looked at.

``WEGO_DESK_NEW_PICTURES=1`` writes the pictures anew: look at every one that changed before it is committed.
"""

import os
import subprocess
from pathlib import Path

import pytest
from names import NAMES, Name
from pictures import PIXELS, apart, copied_from, ink, line_of, picture_of
from PIL import Image

from wego_desk.assets import asset
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.fontset import FontSet

PICTURES = Path(__file__).parent / "pictures"
#: What Pango draws with another font for some of the letters, or cuts differently.
NOT_LIKE_PANGO = {"mixed", "arabic-marked"}


def named(name: Name) -> str:
    return name.key


def test_there_is_a_name_in_every_script_that_the_fonts_are_for(fonts: FontSet) -> None:
    scripts = {script for file in fonts.files for script in file.scripts}
    assert {name.script for name in NAMES} == scripts
    assert len(scripts) == 31


@pytest.mark.parametrize("name", NAMES, ids=named)
def test_a_name_looks_as_its_bearer_writes_it(fonts: FontSet, name: Name) -> None:
    picture = picture_of(line_of(fonts, name.text, name.language, name.urdu))
    path = PICTURES / f"{name.key}.png"
    if os.environ.get("WEGO_DESK_NEW_PICTURES"):
        PICTURES.mkdir(exist_ok=True)
        picture.quantize(16).save(path, optimize=True)
    assert apart(Image.open(path).convert("L"), picture) < 0.002


def test_every_picture_belongs_to_a_name() -> None:
    assert {path.stem for path in PICTURES.glob("*.png")} == {name.key for name in NAMES}


@pytest.mark.parametrize("name", [name for name in NAMES if name.key not in NOT_LIKE_PANGO], ids=named)
@pytest.mark.needs("pango-view", "pango1.0-tools")
def test_a_name_looks_as_pango_draws_it(fonts: FontSet, name: Name, tmp_path: Path) -> None:
    line = line_of(fonts, name.text, name.language, name.urdu)
    family = family_of(line.runs[0].font.file.path)
    config = tmp_path / "fonts.conf"
    config.write_text(
        f"<fontconfig><dir>{asset('resources', 'fonts')}</dir><cachedir>{tmp_path}</cachedir></fontconfig>"
    )
    subprocess.run(
        ["pango-view", "-q", "--pixels", "--hinting=none", "--hint-metrics=off", "--subpixel-positions",
         "--antialias=gray", f"--font={family} {PIXELS}", f"--language={name.language}", "--margin=24",
         f"--output={tmp_path}/pango.png", f"--text={line.text}"],
        check=True, env={**os.environ, "FONTCONFIG_FILE": str(config)}, timeout=60,
    )  # fmt: skip
    assert apart(picture_of(line), ink(Image.open(tmp_path / "pango.png"))) < 0.004


def family_of(path: Path) -> str:
    from fontTools.ttLib import TTFont

    with TTFont(path) as font:
        return str(font["name"].getBestFullName())


@pytest.mark.parametrize("name", [name for name in NAMES if not name.from_right], ids=named)
def test_a_name_can_be_copied_out_of_the_pdf(fonts: FontSet, name: Name) -> None:
    if name.key != "mixed":
        assert copied_from(line_of(fonts, name.text, name.language, name.urdu)) == clean(name.text).text


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("الأحمدي", "الاحمدي", ("ar", "ar")),
        ("محمد", "مح\u200cمد", ("ar", "ar")),
        ("Gbẹ̀", "Gbẹ", ("yo", "yo")),
        ("直骨門", "直骨門", ("zh-TW", "ja")),
        ("క్ష", "క\u200cష", ("te", "te")),
        ("น้ำ", "นำ", ("th", "th")),
    ],
)
def test_the_comparison_sees_what_a_reader_sees(
    fonts: FontSet, one: str, other: str, language: tuple[str, str]
) -> None:
    assert apart(picture_of(line_of(fonts, one, language[0])), picture_of(line_of(fonts, other, language[1]))) > 0.004
