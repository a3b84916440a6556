"""Who a name stands for: the ids of people, organisations, bodies and parties of one document."""

import re

from loaders.minutes.record import Attendee
from loaders.names.organisations.gazetteer import Entry, gazetteer
from loaders.names.people.capacity import capacity_of
from loaders.statements.entries import Entries
from ontology.identity import identify
from ontology.statement import Source
from ontology.words import fold

_CODED = {"Municipality": "code", "Region": "code"}
_BODY = re.compile(
    r"(nämnd|nämnden|styrelse|styrelsen|fullmäktige|utskott|utskottet|beredning|beredningen|förvaltning|förvaltningen"
    r"|kontor|kontoret|direktion|direktionen|presidiet|presidium|revision|revisionen|råd|rådet|gruppen|grupp)(\s|$)"
)
_DEFINITE = re.compile(r"(en|n|et|t)$")
_COMPANY = re.compile(r"(^|\s)(AB|HB|KB|Aktiebolag|aktiebolag)(\s|$)|bolag(et)?$")
_PUBLIC = frozenset({"Municipality", "Region", "Authority", "JointBody"})
_PUBLIC_WORDS = re.compile(
    r"(^|\s)(kommun|kommuner|stad|region|länsstyrelsen|kommunerna)(\s|$)|(kommunerna|förbund|förbundet|verket|myndigheten)$"
)


class Actors:
    """Names of one document resolved to ids; what is said of each is entered in the book."""

    def __init__(self, book: Entries) -> None:
        self._book = book
        self._people: dict[str, str] = {}
        self._capacities: dict[str, str] = {}
        self._parties_of = {fold(a.name.value): a.party.value for a in book.record.attendance if a.party}
        for attendee in book.record.attendance:
            self._capacities.setdefault(fold(attendee.name.value), self.capacity(attendee))

    def entry(self, name: str) -> Entry | None:
        """The row of the reference data that the name stands for."""
        return gazetteer().find(name)

    def organisation(self, name: str, source: Source) -> str:
        """An organisation by name: one of the reference data, or one of its own."""
        entry = self.entry(name)
        if entry is None or entry.class_ == "Party":
            class_ = "Company" if _COMPANY.search(name) else "Organisation"
            return self._book.enter(class_, {"name": name}, source)
        key = _CODED.get(entry.class_, "reference")
        return self._book.enter(entry.class_, {key: entry.reference, "name": entry.name}, source)

    def body(self, name: str, source: Source) -> str:
        """A body of the organisation whose meeting this is; the body that meets where it is meant."""
        book = self._book
        own = book.record.head.body
        if own and book.body and fold(own.value).endswith((fold(name), _DEFINITE.sub("", fold(name)))):
            return book.body
        key = {"organisation": book.organisation} if book.organisation else {"document": book.version}
        values = {
            "name": name[:1].upper() + name[1:],
            **({"organisation": book.organisation} if book.organisation else {}),
        }
        return book.enter("Body", values, source, key)

    def party(self, name: str, source: Source) -> str:
        """A party by its letters; a local one belongs to the organisation that meets."""
        entry = self.entry(name)
        if entry and entry.class_ == "Party":
            return self._book.enter("Party", {"code": entry.reference, "name": entry.name}, source)
        owner = self._book.organisation
        return self._book.enter("Party", {"name": name, **({"organisation": owner} if owner else {})}, source)

    def person(self, name: str, source: Source) -> str:
        """A person of this body, by full name."""
        id_ = self.known_person(name) or ""
        body = {"body": self._book.body} if self._book.body else {}
        self._book.enter("Person", {"name": name, **body}, source, self._person_key(name))
        return id_

    def known_person(self, name: str | None) -> str | None:
        """The id of a person of this body."""
        if name is None:
            return None
        key = fold(name)
        if key not in self._people:
            self._people[key] = identify(
                "Person", {"document": self._book.version, **self._person_key(name), "name": name}
            )
        return self._people[key]

    def _person_key(self, name: str) -> dict[str, str]:
        key = {"body": self._book.body} if self._book.body else {}
        party = self._parties_of.get(fold(name))
        return {**key, **({"party": fold(party)} if party else {})}

    def thing(self, name: str, type_: str, source: Source) -> str:
        """The actor that a mention or an assignee names; `type_` is person, organisation or municipality."""
        if type_ == "person":
            return self.person(name, source)
        entry = self.entry(name)
        if entry and entry.class_ == "Party":
            return self.party(name, source)
        if entry is None and _BODY.search(name.casefold()):
            return self.body(name, source)
        return self.organisation(name, source)

    def capacity(self, attendee: Attendee) -> str:
        """In which capacity somebody attends."""
        organisation = attendee.organisation.value if attendee.organisation else None
        return capacity_of(
            party=attendee.party.value if attendee.party else None,
            role=attendee.role.value if attendee.role else None,
            organisation=organisation,
            public=organisation is not None and self._is_public(organisation),
        )

    def capacity_of_person(self, name: str) -> str:
        """The capacity of somebody named: that of their attendance, else private."""
        return self._capacities.get(fold(name), "private")

    def _is_public(self, organisation: str) -> bool:
        entry = self.entry(organisation)
        return entry.class_ in _PUBLIC if entry else _PUBLIC_WORDS.search(organisation.casefold()) is not None
