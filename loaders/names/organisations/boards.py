"""Boards, committees, administrations and authorities by the form of their names: `socialnämnden`."""

from loaders.names.organisations.board_words import (
    ANY,
    BEFORE_NAMES,
    DEFINITE,
    GENERAL,
    GENITIVE,
    INDEFINITE,
    NO_ENDING,
    OWNED,
    QUALIFIABLE,
    QUALIFIED,
    STEMS,
)
from loaders.names.organisations.candidates import (
    Candidate,
    Stream,
    capitalised,
    capitals,
    coordinated,
    near,
    organisation,
    written,
)
from loaders.names.organisations.subjects import subject
from loaders.names.people.given_names import given
from loaders.names.words.tokens import Gap, bare

_COMPASS = frozenset({"Norra", "Södra", "Östra", "Västra", "Mellersta"})
_REGIONAL = frozenset({"Nationella", "Regionala", "Nordiska", "Europeiska"})
_DOINGS = ("ning", "ande", "ende", "het")  # for which somebody blames or thanks a board
_COUNCILS = frozenset({"rådet", "kommittén", "nätverket"})  # of general name, but for what stands before


def board_word(fold: str) -> bool:
    """Whether `board` may find something at this word."""
    return fold.endswith(ANY) or bare(fold).endswith(STEMS)


def board(stream: Stream, place: int) -> Candidate | None:
    """Find the board that ends (or, with its subject behind it, begins) at the token `place`."""
    fold = stream[place].fold
    word = fold[:-1] if fold.endswith(GENITIVE) else fold
    if word in QUALIFIABLE and place and stream[place - 1].fold in QUALIFIED:
        name = f"{capitalised(stream[place - 1].fold)} {word}"
        return organisation(place - 1, place + 1, name, "board-in-definite-form", 0.9)
    if word in ("nämnden", "förvaltningen", "nämnd"):
        return _of_subject(stream, place, word)
    if word.endswith(DEFINITE):
        return _definite(stream, place, word)
    stem = bare(fold)
    for indefinite in (fold, stem):
        if indefinite.endswith(STEMS):
            return _indefinite(stream, place, indefinite)
    return None


def _definite(stream: Stream, place: int, word: str) -> Candidate | None:
    first = coordinated(stream, place)
    named = (
        first > 0 and near(stream, first) and stream[first - 1].text in (_REGIONAL if word in _COUNCILS else _COMPASS)
    )
    first -= named
    if first == place and (word in GENERAL or word.endswith(NO_ENDING) or _plural_or_verb(stream, place)):
        return None
    stop = place + 1
    genitive = stream[place].fold != word
    name = written(stream, first, stop, genitive=genitive)
    if (
        not genitive
        and word.endswith(BEFORE_NAMES)
        and near(stream, stop)
        and stream[stop].capital
        and _place(stream, stop)
    ):
        stop += 1
        name = written(stream, first, stop, genitive=stream[stop - 1].fold.endswith("s") and _owner(stream, stop))
    return organisation(first, stop, capitalised(name), "board-in-definite-form", 0.9)


def _plural_or_verb(stream: Stream, place: int) -> bool:
    """Whether `den`, `denna` or an adjective before it makes the word one of several: `den nya nämnden`."""
    before = stream[place - 1].fold if place and near(stream, place) else ""
    return before in (
        "den",
        "denna",
        "det",
        "detta",
        "varje",
        "ny",
        "nya",
        "befintliga",
        "respektive",
        "berörda",
        "ansvarig",
    )


def _indefinite(stream: Stream, place: int, word: str) -> Candidate | None:
    """`Göteborgs Stads förskolenämnd`, `kommunstyrelsens arbetsutskott`, `socialnämnd Centrum`."""
    genitive = stream[place].fold != word
    ending = next(e for e in STEMS if word.endswith(e))
    owner = stream[place - 1] if place and near(stream, place) else None
    if owner is not None and owner.fold.endswith(GENITIVE) and owner.fold not in ("nämndens", "styrelsens"):
        first = coordinated(stream, place - 1)
        return organisation(
            first, place + 1, capitalised(written(stream, first, place + 1, genitive=genitive)), "body-of-a-board", 0.92
        )
    if owner is not None and owner.fold in ("stads", "kommuns") and word != ending and INDEFINITE[ending] in OWNED:
        first = coordinated(stream, place)
        name = written(stream, first, place + 1, genitive=genitive)
        name = name[: len(name) - len(ending)] + INDEFINITE[ending]
        return organisation(first, place + 1, capitalised(name), "board-of-a-municipality", 0.92)
    if (
        word.endswith("nämnd")
        and word != "nämnd"
        and near(stream, place + 1)
        and stream[place + 1].capital
        and not genitive
    ):
        stop = place + 2
        last = stream[place + 1].fold.endswith("s") and _owner(stream, stop)
        return organisation(
            place, stop, capitalised(written(stream, place, stop, genitive=last)), "board-of-a-district", 0.85
        )
    return None


def _owner(stream: Stream, place: int) -> bool:
    """Whether the word at `place` may be what the word before it owns."""
    return near(stream, place) and stream[place].word and not stream[place].capital


def _place(stream: Stream, place: int) -> bool:
    """Whether one capitalised word stands here that may be a district (`Centrum`), no name of a person."""
    token = stream[place]
    follows = stream[place + 1] if near(stream, place + 1) else None
    if token.gap is Gap.LINE or given(token.text):
        return False
    return len(token.text) > 3 and "-" not in token.text and (follows is None or not follows.capital)  # noqa: PLR2004


def _of_subject(stream: Stream, place: int, word: str) -> Candidate | None:
    """`nämnden för Miljö & Hälsoskydd`, `nämnden Kultur & Fritid`, `delregional nämnd Göteborg`."""
    if stream[place].fold.endswith("s") and stream[place].fold != word:
        return None
    start = place + 1
    if near(stream, start) and stream[start].fold == "för":
        start += 1
    if not near(stream, start):
        return None
    stop = capitals(stream, start)
    if stop == start:
        stop = subject(stream, start) if start == place + 2 else start
        if stop == start or (near(stream, stop) and stream[stop].fold.endswith(_DOINGS)):
            return None
    first = place
    if word == "nämnd":
        before = stream[place - 1] if place and near(stream, place) else None
        if before is not None and before.fold.endswith("regional"):
            first = place - 1
        elif start == place + 2 and before is not None and before.fold in ("stads", "kommuns"):
            name = f"Nämnden {written(stream, place + 1, stop)}"
            return organisation(place, stop, name, "board-for-a-subject", 0.9)
        else:
            return None
    genitive = stream[stop - 1].fold.endswith("s") and _owner(stream, stop)
    return organisation(
        first, stop, capitalised(written(stream, first, stop, genitive=genitive)), "board-for-a-subject", 0.93
    )
