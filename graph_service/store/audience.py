"""What the public may see of a document: who is public, which statements are shown, what is masked."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, partial

from graph_service.store.load import Load, Name
from ontology.schema import SCHEMA
from ontology.statement import Statement

MASK = "█"
PUBLIC_CAPACITIES = frozenset({"elected", "official", "external"})
_HOLDER_LINKS = frozenset({"person", "dissenter", "thing"})
_PERSON = f"{SCHEMA.classes['Person'].id}-"
_MASKED_KINDS = frozenset({"name", "text", "english"})
_MASKED = frozenset(name for name, made in SCHEMA.properties.items() if made.kind in _MASKED_KINDS)
_NAMING = frozenset(name for name in _MASKED if SCHEMA.properties[name].search == "name")
_LINKS = frozenset(name for name, made in SCHEMA.properties.items() if made.is_link)
_STANDS_ON: dict[str, frozenset[str]] = {
    made.id: frozenset(made.private_with) for made in SCHEMA.concrete.values() if made.id and made.private_with
}
_SURFACE = re.compile(r"[^\n]")

Public = Callable[[str], bool]


def is_person(id_: str) -> bool:
    """Whether an id is a person's."""
    return id_.startswith(_PERSON)


def vouched(statements: Iterable[Statement]) -> frozenset[str]:
    """The persons to whom these statements give a public capacity."""
    holders: dict[str, set[str]] = defaultdict(set)
    capable: set[str] = set()
    for subject, property_, value, _ in statements:
        if property_ == "capacity" and value in PUBLIC_CAPACITIES:
            capable.add(subject)
        elif property_ in _HOLDER_LINKS and is_person(value):
            holders[subject].add(value)
    return frozenset(person for subject in capable for person in holders.get(subject, ()))


def persons(statements: Iterable[Statement], names: Iterable[Name]) -> frozenset[str]:
    """Every person that a document speaks of, by statement or by name."""
    return frozenset(_persons(statements).union(name.person for name in names if name.person is not None))


def mask_text(text: str, names: Iterable[Name], public: Public) -> str:
    """The text with every private or unresolved name masked, character for character; line feeds stay."""
    parts: list[str] = []
    done = 0
    for name in sorted(names, key=lambda n: (n.start, n.end)):
        if name.end > done and not _may_stand(name, public):
            start = max(name.start, done)
            parts += (text[done:start], _SURFACE.sub(MASK, text[start : name.end]))
            done = max(done, min(name.end, len(text)))
    return "".join([*parts, text[done:]])


def shown(statements: Sequence[Statement], text: str, names: Sequence[Name], public: Public) -> list[Statement | None]:
    """For each statement what the public sees of it: nothing, or the statement with private names masked.

    Nothing where its subject or value is a private person, or stands on one. A name that is also that
    of somebody public is masked where it may mean either, but never in the public person's own name.
    """
    return _shown(statements, public, _masker(*_forms(statements, text, names, public)))


def masked_title(load: Load, public: Public) -> str:
    """The document's title as the public sees it."""
    return _masker(*_forms(load.statements, load.text, load.names, public))(load.title)


def shown_with_title(load: Load, public: Public) -> tuple[list[Statement | None], str]:
    """What `shown` and `masked_title` give, at once."""
    mask = _masker(*_forms(load.statements, load.text, load.names, public))
    return _shown(load.statements, public, mask), mask(load.title)


def _shown(statements: Sequence[Statement], public: Public, mask: Callable[[str], str]) -> list[Statement | None]:
    hidden = _hidden(statements, public)
    seen: list[Statement | None] = []
    for statement in statements:
        subject, property_, value, _ = statement
        if hidden and (subject in hidden or (property_ in _LINKS and value in hidden)):
            seen.append(None)
        elif property_ in _MASKED and not subject.startswith(_PERSON):
            masked = mask(value)
            seen.append(statement if masked == value else statement._replace(value=masked))
        else:
            seen.append(statement)
    return seen


def _persons(statements: Iterable[Statement]) -> set[str]:
    ids = {id_ for subject, _, value, _ in statements for id_ in (subject, value)}
    return {id_ for id_ in ids if id_.startswith(_PERSON)}


def _may_stand(name: Name, public: Public) -> bool:
    return name.person is not None and public(name.person)


def _hidden(statements: Sequence[Statement], public: Public) -> set[str]:
    """Private persons, and what stands on them, however far."""
    hidden = {person for person in _persons(statements) if not public(person)}
    standing: dict[str, list[str]] = defaultdict(list)
    if hidden:
        for subject, property_, value, _ in statements:
            if property_ in _STANDS_ON.get(subject.partition("-")[0], ()):
                standing[value].append(subject)
    found = list(hidden)
    while found:
        fresh = [s for s in standing.get(found.pop(), ()) if s not in hidden]
        hidden.update(fresh)
        found += fresh
    return hidden


def _forms(
    statements: Iterable[Statement], text: str, names: Iterable[Name], public: Public
) -> tuple[frozenset[str], frozenset[str]]:
    """Name forms of private people, and of public ones."""
    forms: Mapping[bool, set[str]] = {True: set(), False: set()}
    for name in names:
        forms[_may_stand(name, public)].add(" ".join(text[name.start : name.end].split()))
    for subject, property_, value, _ in statements:
        if property_ in _NAMING and is_person(subject):
            forms[public(subject)].add(" ".join(value.split()))
    return frozenset(forms[False] - {""}), frozenset(forms[True] - {""})


def _masker(private: frozenset[str], open_: frozenset[str]) -> Callable[[str], str]:
    """What masks private forms in a literal; a longer public name is passed over whole."""
    if not private:
        return str
    every = {spelling: form in private for form in open_ | private for spelling in (form, form.upper())}
    every |= {form.upper(): True for form in private}
    ordered = sorted(every, key=lambda form: (-len(form), form))
    choices = "|".join(r"\s+".join(re.escape(word) for word in form.split()) for form in ordered)
    pattern = re.compile(rf"(?<!\w)(?:{choices})(?=s?(?!\w))")  # a Swedish genitive ends in s

    def replace(match: re.Match[str]) -> str:
        found = match.group()
        return _SURFACE.sub(MASK, found) if every[" ".join(found.split())] else found

    return cache(partial(pattern.sub, replace))
