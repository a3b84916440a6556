"""Ties that decisions make: agreements, assignments given together, deciding for another, citing another."""

from collections.abc import Callable, Iterator

from graph_service.queries.answers import kind_of
from graph_service.queries.ties.kinds import KINDS, Level
from graph_service.queries.ties.occasions import Occasion, Setting, all_pairs, between
from graph_service.store.base import Row, Where


def agreements(setting: Setting) -> Iterator[Occasion]:
    """Those who are party to the same agreement."""
    for row in _rows(setting, "Decision", ("agreed",), "decided_by", "item"):
        actors = _standing(setting, row.columns[0], row.id)
        if len(actors) > 1:
            yield Occasion(row.id, row.day, KINDS["agreement"].weight(len(actors)), actors, all_pairs(actors))


def charged_together(setting: Setting) -> Iterator[Occasion]:
    """Those who are charged with the same assignment."""
    represented = _Representation(setting)
    paths = ("assignee", "decision/item/meeting")
    for row in _rows(setting, "Assignment", paths, "decision/decided_by", "decision/item"):
        actors = represented.standing(row.columns[0], row.columns[1], row.id)
        if len(actors) > 1:
            yield Occasion(row.id, row.day, KINDS["charged_together"].weight(len(actors)), actors, all_pairs(actors))


def decided_for(setting: Setting) -> Iterator[Occasion]:
    """The owners of the body that decided, with whom it charged or heard."""
    if setting.level is Level.PEOPLE:
        return
    represented, owners_of = _Representation(setting), _owners(setting)
    paths = ("assignee", "reported_to", "decision/item/meeting", "decision/decided_by")
    for row in _rows(setting, "Assignment", paths, "decision/decided_by", "decision/item"):
        charged, heard, meetings, bodies = row.columns
        organisation = next((setting.organisation_of[b] for b in bodies if b in setting.organisation_of), None)
        if organisation is None:
            continue
        everybody = owners_of.get(organisation, (organisation,))
        owners = {owner: row.id for owner in everybody if setting.fits(owner)}
        others = represented.standing((*charged, *heard), meetings, row.id)
        pairs = between(owners, {actor: fact for actor, fact in others.items() if actor not in owners})
        if pairs:
            yield Occasion(row.id, row.day, KINDS["decided_for"].weight(len(everybody)), owners | others, pairs)


def citations(setting: Setting) -> Iterator[Occasion]:
    """The body that cites, with the one whose decision or case it cites."""
    if setting.level is Level.PEOPLE:
        return
    paths = ("item/meeting/body", "cited_body")
    for row in _rows(setting, "Reference", paths, "item/meeting/body", "item"):
        yield from _cited(setting, row)
    owner_of = {row.id: row.columns[0] for row in setting.view.table("Case", ("organisation",)) if row.columns[0]}
    for row in _rows(setting, "AgendaItem", ("meeting/body", "case"), "meeting/body", "") if owner_of else ():
        citing, cases = row.columns
        yield from _cited(setting, row._replace(columns=(citing, tuple(o for c in cases for o in owner_of.get(c, ())))))


def _cited(setting: Setting, row: Row) -> Iterator[Occasion]:
    citing, cited = (_standing(setting, column, row.id) for column in row.columns)
    pairs = between(citing, cited)
    if pairs:
        yield Occasion(row.id, row.day, KINDS["cited"].weight(2), citing | cited, pairs)


def _rows(setting: Setting, type_: str, paths: tuple[str, ...], body: str, item: str) -> list[Row]:
    conditions = setting.scope.where(setting.view, body, item)
    if any(not condition.values for condition in conditions):
        return []
    return setting.view.table(type_, paths, conditions, setting.period)


def _standing(setting: Setting, ids: tuple[str, ...], fact: str) -> dict[str, str]:
    return {actor: fact for id_ in ids if (actor := setting.stands_for(id_)) is not None}


def _owners(setting: Setting) -> dict[str, tuple[str, ...]]:
    """The owners of each organisation that has some: who is said to own it, else its members."""
    rows = setting.view.table("Organisation", ("owner", "member"))
    return {row.id: row.columns[0] or row.columns[1] for row in rows if row.columns[0] or row.columns[1]}


class _Representation:
    """Whom people stood for at a meeting; asked only where a person is charged."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._asked: dict[tuple[str, str], tuple[str, ...]] = {}

    def standing(self, ids: tuple[str, ...], meetings: tuple[str, ...], fact: str) -> dict[str, str]:
        """The actors of the level that stand behind those of any kind, each with the fact."""
        meant: list[str] = []
        for id_ in ids:
            if kind_of(id_) == "person" and self._setting.level is not Level.PEOPLE:
                meant.extend(o for meeting in meetings for o in self._organisations(id_, meeting))
            else:
                meant.append(id_)
        return _standing(self._setting, tuple(meant), fact)

    def _organisations(self, person: str, meeting: str) -> tuple[str, ...]:
        key = (person, meeting)
        if key not in self._asked:
            where = [Where("person", (person,)), Where("meeting", (meeting,))]
            rows = self._setting.view.table("Attendance", ("represents",), where)
            self._asked[key] = tuple(o for row in rows for o in row.columns[0])
        return self._asked[key]


FINDERS: dict[str, Callable[[Setting], Iterator[Occasion]]] = {
    "agreement": agreements,
    "charged_together": charged_together,
    "decided_for": decided_for,
    "cited": citations,
}
