"""Who may do what the operator may not."""

from collections.abc import Iterable

from wego_desk.core.duties import Duty
from wego_desk.desk.values import Operator, Programme


def who_has(programme: Programme, least: Duty) -> tuple[str, ...]:
    """The names of those whose duty is enough, those of the least one first."""
    return names_of(programme.operators.values(), least)


def names_of(operators: Iterable[Operator], least: Duty) -> tuple[str, ...]:
    able = sorted((o for o in operators if o.duty >= least), key=lambda o: (o.duty, o.name.casefold()))
    return tuple(operator.name for operator in able)
