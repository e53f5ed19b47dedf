"""Languages: what a translation must keep of the sentence, how many forms a number has, dates and digits."""

import re
import xml.etree.ElementTree as Xml
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.assets import asset
from wego_desk.screens import words_moment, words_roster
from wego_desk.screens.languages import LANGUAGES, locale_of

#: How many forms a number has, as Qt counts them (CLDR's plural rules).
FORMS = {"en": 2, "ko": 1, "ar": 6}
PLACE = re.compile(r"\{\w+\}")
SEOUL = ZoneInfo("Asia/Seoul")


def messages(language):
    """Context, source, translations that are finished, and whether a number stands in it."""
    root = Xml.fromstring(asset("resources", "i18n").joinpath(f"wego-desk_{language}.ts").read_text(encoding="utf-8"))
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            source = message.findtext("source")
            if translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                yield context.findtext("name"), source, forms, message.get("numerus") == "yes"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_every_place_of_its_sentence(language):
    wrong = []
    for context, source, forms, numbered in messages(language):
        wanted = set(PLACE.findall(source))
        wrong += [f"{context}: {source!r} -> {form!r}" for form in forms if set(PLACE.findall(form)) != wanted]
        # One and two may be words (Arabic has a dual); from three on the number stands there.
        if numbered and "%n" not in forms[-1]:
            wrong.append(f"{context}: {source!r} loses its number")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_has_all_forms_of_its_language(language):
    wrong = [
        f"{context}: {source!r} has {len(forms)}"
        for context, source, forms, numbered in messages(language)
        if numbered and (len(forms) != FORMS[language] or not all(forms))
    ]
    assert not wrong, "\n".join(wrong)


def test_english_says_no_number_with_brackets():
    assert [form for _, _, forms, _ in messages("en") for form in forms if "(s)" in form] == []


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [("en", "1 person is on the roster", "12 people are on the roster")],
)
def test_one_and_many(wear, language, one, many):
    wear("light", 100, language)
    said = [QCoreApplication.translate("Roster", "%n people are on the roster", "", n) for n in (1, 12)]
    assert said == [one, many]


@pytest.mark.parametrize(("language", "date"), [("en", "22 September"), ("ko", "9월 22일"), ("ar", "22 سبتمبر")])
def test_dates_are_said_as_the_language_says_them(wear, language, date):
    wear("light", 100, language)
    assert words_moment.date(datetime(2026, 9, 22, 9, 41, tzinfo=SEOUL), SEOUL) == date


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_those_on_paper_in_every_language(wear, language):
    wear("light", 100, language)
    assert words_roster.number(1184) == "1,184"
    assert words_moment.hour(datetime(2026, 9, 22, 0, 5, tzinfo=SEOUL), SEOUL) == "00:05"
    assert locale_of(language) == QLocale()
