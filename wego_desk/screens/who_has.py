"""Who may do what the operator may not."""

from wego_desk.core.duties import Duty
from wego_desk.desk.values import Programme


def who_has(programme: Programme, least: Duty) -> tuple[str, ...]:
    """The names of those whose duty is enough, those of the least one first."""
    able = sorted(
        (o for o in programme.operators.values() if o.duty >= least), key=lambda o: (o.duty, o.name.casefold())
    )
    return tuple(operator.name for operator in able)
