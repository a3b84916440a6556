"""Headings without numbers that met the text around them on one line, as `Ekonomi Klara redovisar läget` does."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.lines.title_ends import acts, coming_meeting, ends_in_verb, leads_on, sentence_begins
from loaders.names.people.titles import title_word
from loaders.text import Line

_START = re.compile(r"(?:(?<=[a-zåäö\d)][.!?]\s)|(?<=\)\s)(?=[A-ZÅÄÖ]{5})|^)(?=[A-ZÅÄÖ])")
_FIRST = re.compile(  # titles of first items, which stand behind lists of people
    r"(?<=\s)(?=(?:(?:Mötets |Sammanträdets )?[Öö]ppnande|Inledning|Välkom(?:men|na)|Laget runt|Presentation(?:srunda)?"
    r"|Föregående (?:mötes )?\w*anteckningar|Dagordning(?:en)?)\s[A-ZÅÄÖ])"
)
_WORD = re.compile(r"\S+")
_NO_TITLE = re.compile(  # words that begin sentences with somebody's name behind them
    r"(?:När|Om|Att|Som|Både|Även|Också|Endast|Bara|Eftersom|Då|Sedan|Och|Men|Samt|Med|För|Till|Från|I|På|Av|Hos|Vid"
    r"|Enligt|Efter|Under|Genom|Utöver|Tillsammans|Mötet|Gruppen|Bilaga|Tid|Plats|Datum|Närvarande|Frånvarande|Deltagare"
    r"|Därefter|Sedan|Därmed|Slutligen|Dessutom|Samtidigt|Tidigare|Nätverket|Protokoll|Minnesanteckningar|Anteckningar)\b"
)
_HOLDS = re.compile(r"(?:Vice|Biträdande|Bitr\.|Tillförordnad|Tf\.?|Nya?|Vår|Deras|Regionens|Kommunens)\s")  # office
_SHOUTED = re.compile(
    r"(?!(?:[A-ZÅÄÖ]*PROTOKOLL|[A-ZÅÄÖ]*ANTECKNINGAR)\b)[A-ZÅÄÖ]{5,}(?:\s[A-ZÅÄÖ]{2,}){0,5}\s(?=[A-ZÅÄÖ\d][a-zåäö\d ])"
)
_TOLD = frozenset({"informerar", "rapporterar", "berättar", "redovisar"})  # in titles: `Trafikverket informerar`
_LONGEST, _MOST_WORDS, _FEWEST = 60, 7, 3


def met_titles(lines: Sequence[Line]) -> dict[int, list[tuple[int, int]]]:
    """Where such headings begin and end in each line, by where the line starts; nothing where they are too few."""
    found = {line.start: list(_titles(line.text)) for line in lines}
    return {start: places for start, places in found.items() if places} if _count(found) >= _FEWEST else {}


def _count(found: dict[int, list[tuple[int, int]]]) -> int:
    return sum(map(len, found.values()))


def parted(line: Line, titles: Sequence[tuple[int, int]]) -> Iterator[Line]:
    """The line cut at its `titles`, each of them between blank lines."""
    last = 0
    for begin, end in titles:
        for start, stop in ((last, begin), (begin, end)):
            shown = line.text[start:stop]
            if shown.strip():
                lead = len(shown) - len(shown.lstrip())
                yield Line(line.start + start + lead, line.start + stop, line.page, shown[lead:].rstrip("\n"))
            yield Line(line.start + stop, line.start + stop, line.page, "")
        last = end
    rest = line.text[last:]
    if rest.strip() or not titles:
        lead = len(rest) - len(rest.lstrip())
        yield Line(line.start + last + lead, line.end, line.page, rest[lead:])


def _titles(text: str) -> Iterator[tuple[int, int]]:
    last = 0
    for match in sorted([*_START.finditer(text), *_FIRST.finditer(text)], key=lambda one: one.start()):
        end = _end(text, match.start()) if match.start() >= last else None
        if end is not None:
            yield match.start(), end
            last = end


def _end(text: str, start: int) -> int | None:
    """Where a title ends that begins at `start`: at the beginning of a sentence, with no verb between; else None."""
    coming = coming_meeting(text, start)
    shouted = _SHOUTED.match(text, start) if coming is None else None
    if coming is not None or shouted is not None:
        return shouted.end() if shouted else coming
    if _NO_TITLE.match(text, start) or acts(text, start):
        return None
    return _end_by_words(text, start)


def _end_by_words(text: str, start: int) -> int | None:
    previous = ""
    for n, word in enumerate(_WORD.finditer(text, start, start + _LONGEST)):
        if n > _MOST_WORDS or (previous and previous[-1] in ".!?:;,"):
            return None
        if n and sentence_begins(text, word):
            owned = previous.endswith(("ens", "ets", "nas", "kommuns", "stads"))
            office = title_word(previous) and (previous[:1].isupper() or _HOLDS.match(text, start))
            return None if owned or leads_on(previous) or office else word.start()
        if ends_in_verb(word[0]) and word[0] not in _TOLD and not previous.endswith(("a", "nde")):
            return None  # but `Kommande träffar` has none
        previous = word[0]
    return None
