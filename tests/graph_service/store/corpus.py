"""Small documents for the tests of stores. Every person in them is invented."""

from collections.abc import Iterable
from hashlib import sha256

from graph_service.store.load import Load, Name
from ontology.description import describe
from ontology.statement import Source, Span, Statement

ROOT = "/minutes"
BODY_NAME = "Samverkansgruppen"


def version_of(text: str) -> str:
    return sha256(text.encode()).hexdigest()


class Draft:
    """A document in the making: says things with the passage that holds the words."""

    def __init__(self, address: str, text: str, day: str | None = None, *, released: bool = False) -> None:
        self.address = address
        self.text = text
        self.day = day
        self.released = released
        self.version = version_of(text)
        self.statements: list[Statement] = []
        self.names: list[Name] = []

    def source(self, words: str = "", confidence: float = 1.0, rule: str = "test") -> Source:
        start = self.text.index(words)
        return Source(self.version, (Span(1, start, start + max(len(words), 1)),), rule, confidence)

    def say(self, class_: str, words: str = "", confidence: float = 1.0, **values: str | list[str]) -> str:
        key = {"document": self.version}
        subject, said = describe(class_, values, self.source(words, confidence), key)
        self.statements += said
        return subject

    def add(self, subject: str, property_: str, value: str, words: str = "", confidence: float = 1.0) -> None:
        self.statements.append(Statement(subject, property_, value, self.source(words, confidence)))

    def name(self, words: str, person: str | None) -> None:
        start = 0
        while (start := self.text.find(words, start)) >= 0:
            self.names.append(Name(start, start + len(words), person))
            start += len(words)

    def load(self, root: str = ROOT) -> Load:
        return Load(
            self.address,
            root,
            self.version,
            self.text.splitlines()[0],
            "text/plain",
            self.text,
            (0,),
            self.day,
            tuple(self.statements),
            tuple(self.names),
            self.released,
        )


def minutes(
    number: int,
    day: str,
    present: Iterable[str],
    *,
    heading: str = "Gemensam upphandling",
    private: Iterable[str] = (),
    released: bool = False,
    body: str = BODY_NAME,
    address: str | None = None,
) -> Load:
    """Minutes of one meeting with people present, some of them in no public capacity, and one item decided."""
    people, guests = list(present), list(private)
    text = (
        f"{body} {day}\nNärvarande: {', '.join([*people, *guests])}\n§ {number} {heading}\nGruppen enades om {heading}."
    )
    draft = Draft(address or f"minutes:{number}.txt", text, day, released=released)
    host = draft.say("Municipality", code="0180", name="Stockholms kommun")
    group = draft.say("Body", body, name=body, organisation=host)
    meeting = draft.say("Meeting", day, body=group, date=day, name=f"{body} {day}")
    draft.say("Document", version=draft.version, title=f"{body} {day}", about_meeting=meeting, date=day)
    item = draft.say("AgendaItem", heading, meeting=meeting, number=str(number), heading=heading, date=day)
    draft.say("Decision", "Gruppen", item=item, text=f"Gruppen enades om {heading}.", outcome="approve", date=day)
    for name in [*people, *guests]:
        capacity = "official" if name in people else "private"
        person = draft.say("Person", name, name=name, body=group)
        draft.say(
            "Attendance",
            name,
            meeting=meeting,
            person=person,
            presence="present",
            seat="member",
            capacity=capacity,
            role="ledamot",
            date=day,
        )
        draft.name(name, person)
    return draft.load()


def person_id(name: str, body: str = BODY_NAME) -> str:
    draft = Draft("any:0", "-")
    host = draft.say("Municipality", code="0180")
    return draft.say("Person", name=name, body=draft.say("Body", name=body, organisation=host))


def body_id(body: str = BODY_NAME) -> str:
    draft = Draft("any:0", "-")
    return draft.say("Body", name=body, organisation=draft.say("Municipality", code="0180"))


def judgement(number: int, one: str, other: str, *, released: bool = False) -> Load:
    """A document that says that two are the same."""
    draft = Draft(f"judgements:{number}", f"bedömning {number}: {one} = {other}", released=released)
    draft.add(one, "same_as", other)
    return draft.load("judgements")


def corpus() -> list[Load]:
    """Six documents of two bodies: a name that two people share, a private guest, one unreleased, a judgement."""
    return [
        minutes(1, "2023-01-10", ["Anna Ekvist", "Bo Lind"], private=["Pia Sund"], released=True),
        minutes(2, "2023-02-10", ["Anna Ekvist"], heading="Pia Sund om vatten", private=["Pia Sund"], released=True),
        minutes(3, "2024-03-10", ["Bo Lind", "Pia Sund"], heading="Vatten och avlopp"),
        minutes(4, "2024-03-11", ["Åke Öman"], body="Nämnden", released=True),
        minutes(5, "2024-05-01", ["Anna Ekvist", "Åke Öman"], body="Nämnden", private=["Bo Lind"], released=True),
        judgement(1, person_id("Anna Ekvist"), person_id("Anna Ekvist", "Nämnden"), released=True),
    ]
