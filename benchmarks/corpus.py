"""Minutes made by a generator with a seed, of any number, each with the record that a careful reader would find.

Municipalities and authorities exist; people, bodies and matters are made up by the seed.
"""

import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from benchmarks.formats import FORMATS
from ontology.tables import rows

MONTHS = (
    *("januari", "februari", "mars", "april", "maj", "juni"),
    *("juli", "augusti", "september", "oktober", "november", "december"),
)
WEEKDAYS = (
    *("Måndag", "Tisdag", "Onsdag"),
    *("Torsdag", "Fredag", "Lördag", "Söndag"),
)
FIRST = (
    *("Alva", "Bertil", "Cornelia", "Didrik", "Ebba", "Folke", "Gerda", "Holger"),
    *("Inga", "Jarl", "Karin", "Lennart", "Märta", "Nore", "Ottilia", "Pontus"),
)
LAST = (
    *("Ahlgård", "Bergvik", "Cederfors", "Dalhem", "Ekliden", "Forslid"),
    *("Granhult", "Hedmark", "Islinge", "Jungvik", "Källmark", "Lindfors"),
)
MATTERS = (
    ("Samordnad varudistribution", "upphandling"),
    ("Informationssäkerhet i kommunerna", "säkerhet"),
    ("Elnätets kapacitet", "elnät"),
    ("Räddningstjänst över kommungränsen", "räddningstjänst"),
    ("Kompetensförsörjning i skolan", "lärare"),
    ("Gemensam upphandling av konsulttjänster", "upphandling"),
    ("Kollektivtrafikens utbud", "kollektivtrafik"),
    ("Vattenförsörjning", "dricksvatten"),
)
AUTHORITIES = ("Svenska kraftnät", "Trafikverket", "Skatteverket", "Naturvårdsverket", "Skolverket", "Boverket")
FILLER = (
    "Gruppen gick igenom läget och de frågor som återstår att besvara innan underlaget är klart.",
    "En diskussion fördes kring kostnader, tidplan och hur arbetet ska följas upp under året.",
    "Underlaget har skickats ut i förväg och synpunkterna från remissen är sammanställda.",
    "Kommunerna har kommit olika långt i arbetet och flera vill se fler jämförelser.",
)


@dataclass(frozen=True, slots=True)
class Body:
    """An invented managers' group with its members."""

    organisation: str
    name: str
    members: tuple[tuple[str, str], ...]  # person, municipality


@dataclass(frozen=True, slots=True)
class Made:
    """One document with its gold record."""

    name: str
    text: str
    gold: dict[str, object]


def bodies(seed: int, number: int) -> tuple[Body, ...]:
    """`number` invented groups, each of five municipalities of one county."""
    chance = random.Random(seed)
    known = rows("municipalities")
    sizes = Counter(row["county"] for row in known)
    made = []
    for n in range(number):
        county = chance.choice(sorted(county for county, size in sizes.items() if size > 5))
        members = chance.sample([r["name"] for r in known if r["county"] == county], 5)
        # A group has no given name twice: its decisions charge people by that alone.
        people = [f"{f} {last}" for f, last in zip(chance.sample(FIRST, 5), chance.sample(LAST, 5), strict=True)]
        organisation = f"{LAST[n % len(LAST)]}s{'' if n < len(LAST) else n}kommunerna".replace("ss", "s")
        made.append(Body(organisation, f"{organisation}s ledningsgrupp", tuple(zip(people, members, strict=True))))
    return tuple(made)


def corpus(seed: int, number: int, groups: int = 20, length: int = 10_000) -> Iterator[Made]:
    """`number` documents of some `length` characters, of `groups` bodies in turn, one meeting a day each."""
    known = bodies(seed, groups)
    for n in range(number):
        yield _document(
            random.Random(f"{seed}-{n}"), known[n % groups], date(2000, 1, 3) + timedelta(n // groups), length
        )


def _document(chance: random.Random, body: Body, day: date, length: int) -> Made:
    absent = chance.random() < 0.3
    present = body.members[:-1] if absent else body.members
    guest = chance.choice(AUTHORITIES)
    lines = [
        body.organisation.upper(),
        "",
        "Minnesanteckningar från",
        body.name,
        f"Tid {WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year} kl 9.00-12.00",
        "",
        f"Plats {body.members[0][1]}, lokal Ek",
        "",
        "Deltagare",
        "",
        *(f"{person} {where}" for person, where in present),
        "",
    ]
    if absent:
        lines += ["Frånvarande", "", " ".join(body.members[-1]), ""]
    items, decisions = [], []
    matters = chance.sample(MATTERS, len(MATTERS))
    number = 0
    while sum(map(len, lines)) < length - 300:
        number += 1
        heading = f"{matters[number % len(matters)][0]}{'' if number < len(matters) else f' del {number}'}"
        person, where = chance.choice(present)
        charged = chance.choice(present)[0]
        task = f"uppdra till {charged.split()[0]} att tillsammans med {where} och {guest} ta fram ett underlag."
        lines += [f"{number}. {heading}", f"{person} redogjorde för arbetet i {where} och för kontakterna med {guest}."]
        lines += [*chance.sample(FILLER, 3), "", "Ledningsgruppen beslutade", "", f"att  {task}", ""]
        items.append({"number": str(number), "heading": heading, "case": None})
        decisions.append({"item": str(number), "text": task, "kind": "task", "assignees": [charged]})
    lines += ["Vid anteckningarna", "", body.members[0][0], ""]
    gold: dict[str, object] = {
        "meeting": {"body": body.name, "date": day.isoformat(), "start": "09:00", "end": "12:00"},
        "attendance": [{"name": p, "organisation": w, "status": "present"} for p, w in present]
        + ([{"name": body.members[-1][0], "organisation": body.members[-1][1], "status": "absent"}] if absent else []),
        "items": items,
        "decisions": decisions,
    }
    return Made(f"{body.organisation.lower()}-{day.isoformat()}", "\n".join(lines), gold)


def write(folder: Path, documents: Iterator[Made], formats: Sequence[str] = ("txt",)) -> int:
    """Write documents in `formats` in turn, and their gold records below `gold/` beside them; how many there are."""
    (folder / "minutes").mkdir(parents=True, exist_ok=True)
    (folder / "gold").mkdir(parents=True, exist_ok=True)
    number = 0
    for made in documents:
        suffix = formats[number % len(formats)]
        number += 1
        (folder / "minutes" / f"{made.name}.{suffix}").write_bytes(FORMATS[suffix](made.text))
        (folder / "gold" / f"{made.name}.json").write_text(json.dumps(made.gold, ensure_ascii=False), encoding="utf-8")
    return number
