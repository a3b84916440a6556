"""Those who have a body together: its members and owners, each calendar year that it is known to have existed."""

from collections import defaultdict
from collections.abc import Iterator

from graph_service.queries.scope import known, topics_below
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.occasions import Occasion, Setting, all_pairs
from graph_service.store.base import Row, Where


def joint_bodies(setting: Setting) -> Iterator[Occasion]:
    """One occasion a body and year. A body known at two times existed between them."""
    if setting.level is Level.PEOPLE or setting.scope.case:
        return
    rows = _bodies(setting)
    years = _years(setting, rows)
    for row in rows:
        members = {m: row.id for column in row.columns[:2] for m in column if setting.fits(m)}
        if len(members) < 2:  # noqa: PLR2004 - one alone has nothing together
            continue
        weight, pairs = KINDS["joint_body"].weight(len(members)), all_pairs(members)
        for year in years.get(row.id, ()):
            yield Occasion(row.id, f"{year}", weight, members, pairs)


def _bodies(setting: Setting) -> list[Row]:
    scope, conditions = setting.scope, []
    bodies = scope.bodies(setting.view)
    if scope.topic:
        conditions.append(Where("topic", topics_below(setting.view, known(setting.view, scope.topic))))
    rows = setting.view.table("Organisation", ("member", "owner", "valid_from", "valid_to"), conditions)
    if bodies is not None:
        owners = {setting.organisation_of.get(body) for body in bodies}
        rows = [row for row in rows if row.id in owners]
    return [row for row in rows if row.columns[0] or row.columns[1]]


def _years(setting: Setting, rows: list[Row]) -> dict[str, range]:
    """The years in which each body existed, of those asked for."""
    known_in: dict[str, set[int]] = defaultdict(set)
    for row in rows:
        known_in[row.id].update(int(day[:4]) for column in row.columns[2:4] for day in column)
    bodies = tuple(row.id for row in rows)
    for type_, path in (("Meeting", "body/organisation"), ("Mention", "thing")) if bodies else ():
        for seen in setting.view.table(type_, (path,), [Where(path, bodies)]):
            for body in seen.columns[0] if seen.day else ():
                known_in[body].add(int((seen.day or "")[:4]))
    period = setting.scope.period
    first = int(period.first[:4]) if period.first else 0
    last = int(period.last[:4]) if period.last else 9999
    return {id_: range(max(min(of), first), min(max(of), last) + 1) for id_, of in known_in.items() if of}
