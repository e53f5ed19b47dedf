"""A layout that might be better is used, and what might be better is said."""

from wego_desk.assets import asset
from wego_desk.badges.layout_check import (
    CodeTooSmall,
    ColourWithoutWord,
    InSlot,
    NoName,
    OffPage,
    OnCode,
    Overlapping,
    TextTooSmall,
    TooFewDots,
    WithoutEffect,
)
from wego_desk.cli.layout_lines import document, sentence

ALL = (
    OffPage(1),
    OnCode(1, 2),
    CodeTooSmall(3, 20),
    TooFewDots(3, 2, 4),
    Overlapping(1, 4),
    InSlot(5),
    TextTooSmall(6, 4, 5),
    ColourWithoutWord(7),
    WithoutEffect(8, "weight"),
    NoName(),
)


def test_every_finding_has_a_sentence_of_its_own_that_names_its_boxes():
    sentences = [sentence(finding) for finding in ALL]
    assert len(set(sentences)) == len(ALL)
    for finding, said in zip(ALL, sentences, strict=True):
        assert all(
            f"box {getattr(finding, name)}" in said for name in ("box", "other", "code") if hasattr(finding, name)
        )
    assert document(ALL)[3] == {"kind": "too_few_dots", "box": 3, "dots": 2, "fewest": 4}
    assert document(ALL)[-1] == {"kind": "no_name"}


def test_badges_say_what_might_be_better_with_a_layout(wego, tmp_path):
    shipped = asset("resources", "badges", "a6.toml").read_text(encoding="utf-8")
    mine = tmp_path / "mine.toml"
    mine.write_text(
        shipped.replace("y_mm = 10.5", "y_mm = 5", 1).replace("min_pt = 8", "min_pt = 4", 1), encoding="utf-8"
    )
    words = ("badges", "--all", "--layout", mine, "--out", tmp_path / "b.pdf")
    assert [line for line in wego(*words, as_json=False).out.splitlines() if "layout" in line] == [
        "  layout: box 11 reaches into the lanyard's slot",
        "  layout: the text in box 11 may become 4 pt small; nobody reads less than 5",
    ]
    assert [f["kind"] for f in wego(*words).json["layout_findings"]] == ["in_slot", "text_too_small"]
    assert wego("badges", "--all", "--layout", "a6", "--out", tmp_path / "b.pdf").json["layout_findings"] == []
