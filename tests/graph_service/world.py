"""A small world to ask about; all people in it are invented."""

from graph_service.store.load import Load
from ontology.description import Values, describe
from ontology.schema import SCHEMA
from ontology.statement import Source, Span, Statement
from tests.graph_service.memory_view import MemoryView


class World:
    """Tells of things; every value is quoted from the one text of its document."""

    def __init__(self) -> None:
        self.said: list[Statement] = []
        self.texts: dict[str, tuple[str, str | None, str]] = {}
        self.ids: dict[str, str] = {}

    def document(self, letter: str, day: str | None) -> str:
        version = letter * 64
        self.texts[version] = (f"Protokoll {day}", day, "")
        return version

    def tell(self, version: str, class_: str, values: Values, key: dict[str, str] | None = None) -> str:
        title, day, text = self.texts[version]
        told: dict[str, list[tuple[str, Source]]] = {}
        for name, given in values.items():
            each = [given] if isinstance(given, str) else list(given or ())
            told[name] = []
            for value in each:
                words = value if not SCHEMA.properties[name].is_link else f"[{name}]"
                told[name].append((value, Source(version, (Span(1, len(text), len(text) + len(words)),), "test", 1.0)))
                text += words + "\n"
        self.texts[version] = (title, day, text)
        id_, said = describe(class_, told, Source(version, (Span(1, 0, 1),), "test", 1.0), key)
        self.said.extend(said)
        return id_

    def municipality(self, version: str, code: str, name: str) -> str:
        return self.tell(version, "Municipality", {"code": code, "name": name})

    def person(self, version: str, name: str, body: str) -> str:
        return self.tell(version, "Person", {"name": name, "body": body})

    def meeting(self, version: str, body: str, day: str) -> str:
        return self.tell(version, "Meeting", {"body": body, "date": day, "name": f"Möte {day}"})

    def item(self, version: str, meeting: str, number: str, heading: str, **more: str | list[str]) -> str:
        day = self.texts[version][1]
        values = {"meeting": meeting, "number": number, "heading": heading, "date": day, **more}
        return self.tell(version, "AgendaItem", values)

    def attends(self, version: str, meeting: str, person: str, **more: str | list[str]) -> str:
        values = {"presence": "present", "seat": "member", "capacity": "official", **more}
        values |= {"meeting": meeting, "person": person, "date": self.texts[version][1]}
        return self.tell(version, "Attendance", values)

    def decides(self, version: str, item: str, text: str, **more: str | list[str]) -> str:
        values = {"outcome": "approve", "item": item, "text": text, "date": self.texts[version][1], **more}
        return self.tell(version, "Decision", values)

    def names(self, version: str, item: str, thing: str, **more: str | list[str]) -> str:
        return self.tell(version, "Mention", {"item": item, "thing": thing, "date": self.texts[version][1], **more})

    def view(self) -> MemoryView:
        return MemoryView(self.said, self.texts)

    def loads(self) -> list[Load]:
        """What it tells, as a store takes it: every document released."""
        return [
            Load(
                f"fake:{version[:6]}",
                "fake",
                version,
                title,
                "text/plain",
                text,
                (0,),
                day,
                tuple(s for s in self.said if s.source.document == version),
                released=True,
                reader="reader 1",
            )
            for version, (title, day, text) in self.texts.items()
        ]
