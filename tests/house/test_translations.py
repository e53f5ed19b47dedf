"""Every sentence of the window is there in every language, with everything that is filled into it."""

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

FILES = Path(__file__).resolve().parents[2] / "resources" / "i18n"
#: How many forms a number has, in Qt's order.
FORMS = {"en": 2, "ko": 1, "ar": 6}
_FILLED = re.compile(r"\{[a-z_]*\}")


def _messages(language):
    for context in ET.parse(FILES / f"wego-desk_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            yield f"{context.findtext('name')}: {message.findtext('source')}", message


@pytest.mark.parametrize("language", FORMS)
def test_no_sentence_is_left_in_another_language(language):
    left = [name for name, message in _messages(language) if message.find("translation").get("type") == "unfinished"]
    assert left == []


@pytest.mark.parametrize("language", FORMS)
def test_a_sentence_says_all_that_its_source_says(language):
    wrong = []
    for name, message in _messages(language):
        wanted = Counter(_FILLED.findall(message.findtext("source")))
        forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]
        if message.get("numerus") == "yes" and len(forms) != FORMS[language]:
            wrong.append(f"{name}: {len(forms)} forms")
        wrong += [f"{name}: {form}" for form in forms if Counter(_FILLED.findall(form)) != wanted]
    assert wrong == []
