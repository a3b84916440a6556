"""What is about something: the agenda items, and decisions without one, that a question starts from."""

from dataclasses import dataclass

from graph_service.queries.answers import ACTORS, Named, UnknownThingError, kind_of
from graph_service.queries.scope import topics_below
from graph_service.store.base import View

_OF_ACTOR = ("^thing/item", "^agreed/item", "^assignee/decision/item", "^reported_to/decision/item", "^cited_body/item")


@dataclass(frozen=True, slots=True)
class About:
    """What is about `subject` (or the words `words`): items, and decisions that stand under none."""

    subject: Named | None
    words: str | None
    items: tuple[str, ...]
    decisions: tuple[str, ...]


def about(view: View, subject: str) -> About:
    """What is about a topic, a case or an actor. Raises UnknownThingError.

    Of a topic: what has it or a narrower one, or names it. Of an actor: what names it, charges it,
    is reported to it, cites it, or is agreed by it.
    """
    thing = view.thing(view.canonical(subject))
    if thing is None:
        raise UnknownThingError(subject)
    kind = kind_of(thing.id)
    if kind == "topic":
        items, decisions = _of_topic(view, thing.id)
    elif kind == "case":
        items, decisions = _reach(view, (thing.id,), ("^case",)), set()
    elif kind in {"item", "decision"}:
        items, decisions = _split({thing.id})
    elif kind in ACTORS:
        items, decisions = _reach(view, (thing.id,), _OF_ACTOR), _loose(view, _reach(view, (thing.id,), ("^agreed",)))
    else:
        items, decisions = _reach(view, (thing.id,), ("^meeting",)), set()
    items = {id_ for id_ in items if kind_of(id_) == "item"}
    return About(Named.of(thing), None, tuple(sorted(items)), tuple(sorted(decisions)))


def about_words(view: View, words: str) -> About:
    """What holds all the words: items by heading or text, and by what was decided or charged there."""
    items = set(view.matching(words, "AgendaItem"))
    decisions = view.matching(words, "Decision")
    under = view.reach(decisions, "item") if decisions else []
    items.update(r.id for r in under)
    items.update(_reach(view, view.matching(words, "Assignment"), ("decision/item",)))
    loose = set() if sum(r.number for r in under) == len(decisions) else _loose(view, set(decisions))
    return About(None, words, tuple(sorted(items)), tuple(sorted(loose)))


def _of_topic(view: View, topic: str) -> tuple[set[str], set[str]]:
    reached = _reach(view, topics_below(view, topic), ("^topic", "^thing/item"))
    items, decisions = _split(reached)
    return items | _reach(view, sorted(decisions), ("item",)), _loose(view, decisions)


def _split(ids: set[str]) -> tuple[set[str], set[str]]:
    return {i for i in ids if kind_of(i) == "item"}, {i for i in ids if kind_of(i) == "decision"}


def _loose(view: View, decisions: set[str]) -> set[str]:
    """Those of the decisions that stand under no item: quoted from an earlier meeting."""
    found = sorted(i for i in decisions if kind_of(i) == "decision")
    if not found or sum(r.number for r in view.reach(found, "item")) == len(found):
        return set()
    return {id_ for id_, thing in view.things(found).items() if not thing.values.get("item")}


def _reach(view: View, starts: tuple[str, ...] | list[str], paths: tuple[str, ...]) -> set[str]:
    return {r.id for path in paths for r in view.reach(starts, path)} if starts else set()
