"""Every pair of colours that meet on the screen is told apart, computed as WCAG 2.2 does."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from wego_desk.core import outcome
from wego_desk.screens.shapes import LAMP_SHAPES, SHAPE_OF, VERDICT_SHAPES, outline
from wego_desk.screens.tokens import DARK, FAMILY_OF, HIGH_CONTRAST, LIGHT, Theme, theme_named

THEMES = [LIGHT, DARK, HIGH_CONTRAST]
SURFACES = ("paper", "card", "sunk", "brand_tint")


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_is_that_of_wcag():
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
@pytest.mark.parametrize("surface", SURFACES)
def test_text_reaches_5_8_on_every_surface(theme: Theme, surface: str):
    for text in ("ink", "muted", "brand"):
        assert contrast(theme.colour(text), theme.colour(surface)) >= 5.8, text


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_verdicts_reach_5_8_on_band_strip_card_and_paper(theme: Theme):
    for name, family in theme.families.items():
        assert contrast(family.on, family.fill) >= 5.8, name
        for surface in (family.tint, theme.card, theme.paper):
            assert contrast(family.ink, surface) >= 5.8, name
            assert contrast(theme.ink, surface) >= 7, name


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_can_be_pressed_has_an_edge_and_a_label_in_every_state(theme: Theme):
    for surface in ("paper", "card", "sunk"):
        assert contrast(theme.edge, theme.colour(surface)) >= 3, surface
        assert contrast(theme.brand, theme.colour(surface)) >= 3, "the focus"
    for fill in ("brand", "primary_hover", "primary_pressed"):
        assert contrast(theme.on_brand, theme.colour(fill)) >= 5.8, fill
    for fill in ("hover", "pressed"):
        assert contrast(theme.on_hover, theme.colour(fill)) >= 5.8, fill


def test_every_verdict_has_a_family_and_a_shape():
    verdicts = {kind.verdict for kind in outcome.Outcome.__args__} | {"attention"}
    assert set(FAMILY_OF) == set(SHAPE_OF) == verdicts
    assert set(SHAPE_OF.values()) | {"in"} == set(VERDICT_SHAPES)
    assert set(FAMILY_OF.values()) == set(LIGHT.families) == set(DARK.families) == set(HIGH_CONTRAST.families)


def test_shapes_are_told_apart_by_their_outline_alone_at_24_px(wear):
    """Verdicts among each other, lamps among each other; those that share an outline share what to do."""
    may_share = {frozenset({"admitted", "in"}), frozenset({"already_in", "not_in"}), frozenset({"hand", "bar"})}
    for kinds in (VERDICT_SHAPES, LAMP_SHAPES):
        for one, other in combinations(kinds, 2):
            if frozenset({one, other}) not in may_share:
                assert differing_pixels(one, other) > 24, (one, other)


def differing_pixels(one: str, other: str) -> int:
    """Of 576, where one silhouette is and the other is not."""
    pictures = [silhouette(kind) for kind in (one, other)]
    return sum(
        abs(pictures[0].pixelColor(x, y).lightness() - pictures[1].pixelColor(x, y).lightness()) > 100
        for x in range(24)
        for y in range(24)
    )


def silhouette(kind: str) -> QImage:
    picture = QImage(24, 24, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.scale(0.25, 0.25)
    painter.fillPath(outline(kind), Qt.GlobalColor.black)
    painter.end()
    return picture


@pytest.mark.parametrize(
    ("setting", "system_dark", "theme"),
    [
        ("system", False, LIGHT),
        ("system", True, DARK),
        ("light", True, LIGHT),
        ("dark", False, DARK),
        ("high-contrast", False, HIGH_CONTRAST),
    ],
)
def test_a_setting_names_a_theme(setting: str, system_dark: bool, theme: Theme):
    assert theme_named(setting, system_dark) is theme


@pytest.mark.parametrize("wrong", ["", "name", "dark", "families", "admitted.nothing", "grey"])
def test_what_is_no_colour_is_refused(wrong: str):
    with pytest.raises(KeyError):
        LIGHT.colour(wrong)
