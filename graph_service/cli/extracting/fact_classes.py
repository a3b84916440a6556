"""The classes of facts that people are shown: their letter, name and colour, and the words for layers and values."""

from typing import NamedTuple


class FactClass(NamedTuple):
    """A class of facts. `style` is its colour in a terminal; a page has its own, by `key`."""

    key: str
    letter: str
    label: str
    style: str


MEETING = FactClass("meeting", "M", "möte", "black on bright_cyan")
PEOPLE = FactClass("people", "N", "närvaro och underskrift", "black on bright_green")
ITEM = FactClass("item", "Ä", "ärende", "black on bright_white")
DECISION = FactClass("decision", "B", "beslut", "black on bright_yellow")
DISSENT = FactClass("dissent", "R", "omröstning och reservation", "black on orange1")
MENTION = FactClass("mention", "O", "omnämnd", "black on bright_magenta")
REFERENCE = FactClass("reference", "H", "hänvisning", "white on blue")
TOPIC = FactClass("topic", "T", "ämne", "black on grey70")
CLASSES = (MEETING, PEOPLE, ITEM, DECISION, DISSENT, MENTION, REFERENCE, TOPIC)
NOT_UNDERSTOOD = "black on bright_red"

_OF_LAYER = {
    "document": MEETING, "meeting": MEETING, "next_meeting": MEETING, "attendance": PEOPLE, "signatures": PEOPLE,
    "items": ITEM, "decisions": DECISION, "votes": DISSENT, "dissents": DISSENT, "mentions": MENTION,
    "references": REFERENCE, "topics": TOPIC,
}  # fmt: skip
_LAYERS = {
    "document.kind": "handlingens slag", "meeting.body": "organ", "meeting.organisation": "organisation",
    "meeting.date": "mötets dag", "meeting.start": "början", "meeting.end": "slut", "meeting.place": "plats",
    "attendance": "deltagare", "attendance.organisation": "deltagares organisation",
    "attendance.party": "deltagares parti", "attendance.role": "deltagares roll", "items": "ärende",
    "items.case": "diarienummer", "decisions": "beslut", "decisions.due": "senast", "decisions.date": "beslutat den",
    "decisions.assignees": "ansvarig", "decisions.amounts": "belopp i kronor", "votes": "omröstning",
    "dissents": "reservation, anteckning eller jäv", "mentions": "omnämnd", "references": "hänvisning",
    "topics": "ämne", "next_meeting.date": "nästa mötes dag", "next_meeting.start": "nästa mötes början",
    "next_meeting.end": "nästa mötes slut", "next_meeting.place": "nästa mötes plats", "signatures": "underskrift",
}  # fmt: skip
_WORDS = {
    "present": "närvarande", "absent": "frånvarande", "partial": "delvis närvarande", "member": "ledamot",
    "substitute": "ersättare", "serving_substitute": "tjänstgörande ersättare", "other": "övrig", "task": "uppdrag",
    "approve": "bifall", "reject": "avslag", "table": "bordläggning", "remit": "remiss", "note": "anteckning",
    "appoint": "val", "propose": "förslag till annat organ", "yes": "ja", "no": "nej", "abstain": "avstår",
    "reservation": "reservation", "conflict_of_interest": "jäv", "person": "person", "organisation": "organisation",
    "municipality": "kommun eller region", "secretary": "sekreterare", "chair": "ordförande", "adjuster": "justerare",
    "minutes": "protokoll", "notes": "minnesanteckningar", "extract": "protokollsutdrag", "agenda": "kallelse",
}  # fmt: skip


def class_of(layer: str) -> FactClass:
    """The class that facts of a layer are shown in."""
    return _OF_LAYER[layer.partition(".")[0]]


def layer_label(layer: str) -> str:
    """A layer in Swedish; by its own name where it has none."""
    return _LAYERS.get(layer, layer)


def in_words(detail: str) -> str:
    """The words of a record in Swedish: `present, member` is `närvarande, ledamot`."""
    return ", ".join(_word(part) for part in detail.split(", ")) if detail else ""


def _word(part: str) -> str:
    first, blank, rest = part.partition(" ")
    return f"{rest} {_WORDS[first]}" if blank and first in ("yes", "no", "abstain") else _WORDS.get(part, part)
