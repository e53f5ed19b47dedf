"""Every trouble, refused row and warning that is raised anywhere has its sentence, whose places its values fill."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest

import wego_desk
from wego_desk.cli.sentences import KEPT, PICTURES, ROWS, TROUBLES, row_reason, sentence
from wego_desk.core import unimport
from wego_desk.core.duties import Act, may, who_may
from wego_desk.core.trouble import Trouble
from wego_desk.desk.permission import NotAllowed
from wego_desk.devices import pictures
from wego_desk.settings import load
from wego_desk.store.programme import Operator

SOURCE = Path(wego_desk.__file__).parent

#: Where a kind is not written at the call: the kinds that it may be, by the file and what stands there.
TROUBLES_BY_NAME = {
    ("desk/edit.py", "kind"): ("code_by_replace", "photo_by_import"),
    ("rosters/text.py", "kind"): ("cell_too_long", "broken_quotes"),
    ("reports/whole_file.py", "kind"): ("disk_full", "cannot_write"),
    ("settings.py", "kind"): ("disk_full", "cannot_write"),
    ("store/world.py", "kind"): (
        "disk_full", "read_only", "cannot_open", "profile_in_use", "damaged_file",
    ),
    ("store/world.py", "'act_too_large' if str(error) == 'too large' else 'act_unwritable'"): (
        "act_too_large", "act_unwritable",
    ),
}  # fmt: skip
ROWS_BY_NAME = {
    ("rosters/looking_over.py", "kind"): ("unknown_status", "unknown_vip"),
}
#: Kinds of trouble that a caller tells from others, each with its kind first.
SUBCLASSES = ("PrinterWaits", "MaybePrinted")
#: Troubles whose values are those of a refused row: a person who is typed in is read by the same rules.
PERSON = "rosters/person.py"
#: Hand on what another call says.
PASSED_ON = {
    ("app/hub_door.py", "kind"),
    ("desk/person_fields.py", "row.reason_kind"),
    ("desk/import_roster.py", "kind"),
    ("desk/import_plan.py", "kind"),
    ("rosters/apart.py", "kind"),
    ("rosters/workbook.py", "kind"),
    ("rosters/person.py", "refused.kind"),
    ("rosters/programme.py", "refused.kind"),
    ("devices/printer_folder.py", "trouble.kind"),
}
#: Values that are handed over as a whole: their names.
WHOLE = {"facts": {"field", "used", "ignored"}}


def calls(*names):
    """(file, kind or the expression that stands for it, names of the values) of every call of these functions."""
    for path in sorted(SOURCE.rglob("*.py")):
        file = path.relative_to(SOURCE).as_posix()
        if file.startswith("screens/"):
            continue  # the window has words of its own
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) in names:
                yield file, *_said(node)


def _said(call):
    at = 1 if getattr(call.func, "id", "") == "RefusedRow" else 0
    kind = call.args[at]
    values = {word.arg for word in call.keywords}
    if len(call.args) > at + 1:
        given = call.args[at + 1]
        values |= (
            {key.value for key in given.keys} if isinstance(given, ast.Dict) else WHOLE.get(ast.unparse(given), set())
        )
    return (kind.value if isinstance(kind, ast.Constant) else ast.unparse(kind)), values


def raised():
    """(kind, names of the values) of every trouble in the source."""
    for file, kind, values in calls("Trouble", *SUBCLASSES):
        if (file, kind) in PASSED_ON:
            continue
        for one in TROUBLES_BY_NAME.get((file, kind), (kind,)):
            yield file, one, values
    for file, kind, values in calls("_Refused"):
        if file == PERSON:
            yield file, kind, values
    yield "desk/permission.py", "not_allowed", {"operator", "act", "duty"}


def told():
    """(kind, names of the values) of every refused row and warning in the source."""
    for file, kind, values in calls("_Refused", "RefusedRow", "Warning_", "_warn"):
        if (file, kind) in PASSED_ON:
            continue
        for one in ROWS_BY_NAME.get((file, kind), (kind,)):
            yield file, one, values


def places(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize(("templates", "said"), [(TROUBLES, raised), (ROWS, told)], ids=["troubles", "rows"])
def test_every_kind_has_a_sentence_and_every_sentence_a_kind(templates, said):
    found = list(said())
    assert [(file, kind) for file, kind, _ in found if kind not in templates] == []
    lacking = [(file, kind, places(templates[kind]) - values) for file, kind, values in found]
    assert [one for one in lacking if one[2]] == []
    assert set(templates) - {kind for _, kind, _ in found} == set(), "sentences that nobody says"


def test_every_picture_that_is_not_read_has_its_words():
    reasons = {value for name, value in vars(pictures).items() if name.isupper() and isinstance(value, str)}
    assert set(PICTURES) == reasons - {pictures.QR_CODE}


def test_everything_that_stays_of_an_import_has_its_words():
    assert set(KEPT) == {unimport.CHANGED_SINCE, unimport.IN_ANOTHER_LIST, unimport.JOINED}


@pytest.mark.parametrize("kind", TROUBLES)
def test_a_sentence_is_short_whole_and_blames_nobody(kind):
    text = TROUBLES[kind]
    assert text[0].isupper() or text.startswith("{")
    assert re.search(r"[.]$|: \S.*$", text), "ends in a full stop, or in what to type"
    assert len(text) <= 120 or kind == "no_window", "which names what to install"
    words = re.sub(r"{.*?}", "", text)
    assert not re.search(r"(?i)please|sorry|oops|invalid|illegal|forbidden|you must|wrong|error|failed", words)


@pytest.mark.parametrize("kind", ROWS)
def test_a_reason_is_a_few_words_without_a_full_stop(kind):
    text = ROWS[kind]
    assert not text.endswith(".")
    assert text[0].islower() or text.startswith("{")
    assert len(text) <= 110


def test_lists_read_as_lists_and_what_is_not_told_is_no_new_trouble():
    assert sentence("unknown_point", {"point": "x", "points": ["hall", "main"]}) == (
        "There is no point 'x'. There are: hall, main."
    )
    assert sentence("unknown_event", {}) == "There is no event .... Use the name that the scan gave."
    assert sentence("never_heard_of", {"a": 1}) == "never heard of"
    assert row_reason("other_sheets", {"sheet": "People", "others": ("Rooms", "Flights")}) == (
        "read the sheet People, not Rooms, Flights; choose another with --sheet"
    )


@pytest.mark.parametrize("act", Act)
def test_what_a_duty_may_not_is_said_in_words(act):
    least = who_may(act)
    below = [duty for duty in type(least) if not may(duty, act)]
    if below:
        no = NotAllowed(Operator("", "Kofi", below[0]), act, least)
        said = sentence(no.kind, no.values)
        assert said.startswith("Kofi may not ")
        assert "_" not in said
        assert said.endswith(" to do it.")


def test_a_setting_that_cannot_be_tells_what_can(tmp_path):
    file = tmp_path / "settings.toml"
    file.write_text("[look]\ntheme = 'purple'\n")
    with pytest.raises(Trouble) as trouble:
        load(file)
    said = sentence(trouble.value.kind, trouble.value.values)
    assert said == "The setting look.theme can't be 'purple'. It takes: system|light|dark|high-contrast."
