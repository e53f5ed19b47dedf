"""The fields of a person's panel as a value, and which fields of the roster a change of them means. Pure."""

from dataclasses import dataclass, fields, replace
from itertools import product

from wego_desk.core.delegate import Delegate, is_latin
from wego_desk.desk.known_values import KnownValues


@dataclass(frozen=True, slots=True)
class Form:
    """What stands in the fields: all that a badge says of a person."""

    own_name: str = ""
    latin_name: str = ""
    organization: str = ""
    city: str = ""
    country: str = ""
    role: str = ""
    line: str = ""

    @property
    def has_name(self) -> bool:
        return bool(self.own_name.strip() or self.latin_name.strip())


def form_of(delegate: Delegate) -> Form:
    return Form(
        delegate.large_name, delegate.small_name, delegate.organization, delegate.city, delegate.country,
        delegate.role, delegate.job_title,
    )  # fmt: skip


def squeezed(form: Form) -> Form:
    """Without the blanks that nobody sees; a name that stands only in Latin letters is the large one."""
    plain = {f.name: " ".join(getattr(form, f.name).split()) for f in fields(Form)}
    if not plain["own_name"]:
        plain["own_name"], plain["latin_name"] = plain["latin_name"], ""
    if plain["own_name"] == plain["latin_name"]:
        plain["latin_name"] = ""
    return Form(**plain)


def is_changed(form: Form, delegate: Delegate) -> bool:
    """Whether something was typed that would be lost."""
    return squeezed(form) != squeezed(form_of(delegate))


def edits(form: Form, delegate: Delegate, values: KnownValues) -> dict[str, str]:
    """The roster's fields that a form changes; an organization that the roster knows brings its kind with it."""
    before, now = squeezed(form_of(delegate)), squeezed(form)
    typed: dict[str, str] = {}
    if now.has_name and (now.own_name, now.latin_name) != (before.own_name, before.latin_name):
        typed |= _names(now, form_of(delegate), delegate)
    for name, roster_field in (
        ("organization", "organization"), ("city", "city"), ("country", "country"), ("role", "role"),
        ("line", "job_title"),
    ):  # fmt: skip
        if getattr(now, name) != getattr(before, name):
            typed[roster_field] = getattr(now, name)
    known = values.organization(now.organization) if "organization" in typed else None
    if known is not None:
        typed |= {"organization_kind": known.organization_kind, "standing": known.standing, "region": known.region}
    return typed


def _names(now: Form, before: Form, delegate: Delegate) -> dict[str, str]:
    """Of all ways to keep both names the one that changes the fewest fields; no name that was corrected stays behind.

    The roster has three places for two names, and senders fill them differently: a full name may be the large one, the
    small one, or a third. All three are named, so that a full name does not follow parts that nobody typed.
    """
    gone = {before.own_name, before.latin_name} - {now.own_name, now.latin_name, ""}
    is_large = delegate.full_name == before.own_name
    first, second = (now.own_name, now.latin_name) if is_large else (now.latin_name, now.own_name)
    ways = [
        {"native_name": native, "latin_name": latin, "full_name": full}
        for native, latin, full in product(
            _like(delegate.native_name, now.own_name),
            _like(delegate.latin_name, now.latin_name),
            (delegate.full_name, first, second),
        )
        if full
    ]
    fitting = [way for way in ways if _shows(replace(delegate, **way), now) and not gone & set(way.values())]
    return min(fitting, key=lambda way: sum(getattr(delegate, name) != value for name, value in way.items()))


def _like(before: str, now: str) -> tuple[str, ...]:
    """What may stand in a place of a name, the likeliest first: an empty one stays empty, a filled one filled."""
    return (before, now, "") if before else ("", now)


def _shows(delegate: Delegate, now: Form) -> bool:
    return (delegate.large_name, delegate.small_name) == (now.own_name, now.latin_name)


def with_latin_kept(form: Form, before: Form, delegate: Delegate) -> Form:
    """In the moment in which another script takes the place of a Latin name, that one goes to the field below."""
    own = form.own_name
    turns = bool(own.strip()) and not is_latin(own) and (not before.own_name.strip() or is_latin(before.own_name))
    if turns and not form.latin_name.strip() and is_latin(delegate.large_name):
        return replace(form, latin_name=delegate.large_name)
    return form


@dataclass(frozen=True, slots=True)
class Place:
    """City and country that came with an organization, not by hand."""

    city: str = ""
    country: str = ""


def placed(city: str, country: str, taken: Place, organization: str, values: KnownValues) -> Place | None:
    """City and country of an organization that the roster knows, in place of what came with another; None: none.

    What a person typed stays: ``taken`` is what the fields had before from an organization.
    """
    known = values.organization(organization)
    if known is None:
        return None
    return Place(
        known.city if city in ("", taken.city) else city,
        known.country if country in ("", taken.country) else country,
    )  # fmt: skip
