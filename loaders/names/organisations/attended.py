"""What the head and the list of those present tell of organisations, municipalities and parties."""

from collections.abc import Container, Iterable

from loaders.minutes.record import Attendee, Head
from loaders.names.organisations.board_words import INDEFINITE
from loaders.names.organisations.candidates import Stream
from loaders.names.organisations.gazetteer import Gazetteer
from loaders.names.organisations.spellings import key
from loaders.names.words.phrases import Phrases
from loaders.names.words.wordlist import words

PARTIES = words(
    "S M SD C V KD L MP FP",
)
_LONGEST_LETTERS = 4


def letters_of_parties(attendance: Iterable[Attendee], stream: Stream) -> frozenset[str]:
    """The letters of parties: the national ones, those of the list, single ones in parentheses after a name."""
    listed = {a.party.value for a in attendance if a.party and len(a.party.value) <= _LONGEST_LETTERS}
    single = {
        stream[place + 1].text
        for place, token in enumerate(stream[:-2])
        if token.text == "(" and stream[place + 2].text == ")" and place and stream[place - 1].capital
        if len(stream[place + 1].text) == 1 and stream[place + 1].capital
    }
    return PARTIES | listed | single


def homes(attendance: Iterable[Attendee], known: Gazetteer) -> frozenset[str]:
    """The bare names, in lower case, of the municipalities that those of the list come from."""
    entries = (known.find(name) for name in organisations_in(attendance))
    names = (
        entry.name.casefold().removesuffix(" kommun") for entry in entries if entry and entry.class_ == "Municipality"
    )
    return frozenset(form for name in names for form in (name, name.removesuffix("s")))


def own_names(head: Head) -> frozenset[str]:
    """Give the keys of the names that the head calls the body by that meets, with and without its owner."""
    if head.body is None:
        return frozenset()
    body = head.body.value
    names = {key(body)}
    words = body.split()
    if len(words) == 2 and words[0].endswith(("styrelsens", "nämndens", "fullmäktiges")):  # noqa: PLR2004
        names.add(key(words[1]))
    if len(words) == 2 and words[0].endswith("a") and words[1].islower():  # noqa: PLR2004
        names.add(key(words[1]))  # `Gemensamma lönenämnden`
    indefinite = next((ending for ending in INDEFINITE if words[-1].endswith(ending)), None)
    if indefinite and words[-1] != indefinite:
        names.add(key(words[-1].removesuffix(indefinite) + INDEFINITE[indefinite]))  # `Gemensam överförmyndarnämnd`
    if head.organisation is not None:
        organisation = head.organisation.value
        for owner in (organisation, f"{organisation}s"):
            if body.casefold().startswith(f"{owner} ".casefold()):
                names.add(key(body[len(owner) + 1 :]))
    return frozenset(names)


def organisations_in(attendance: Iterable[Attendee]) -> list[str]:
    """Whom those of the list come from, as the list names them."""
    return [a.organisation.value for a in attendance if a.organisation is not None]


def is_municipality(name: str, known: Gazetteer) -> bool:
    """Whether a name is that of a municipality or a region, by the reference data or by its form."""
    entry = known.find(name)
    if entry is not None:
        return entry.class_ in ("Municipality", "Region")
    return name.casefold().split()[-1:] in (["kommun"], ["stad"]) or name.startswith("Region ")


def local_names(
    attendance: Iterable[Attendee], head: Head, known: Gazetteer, common: Container[str]
) -> Phrases[tuple[str, str]]:
    """The organisations that the list of those present and the head name, but for those whose name is a common word."""
    names = dict.fromkeys(organisations_in(attendance))
    if head.organisation is not None:
        names[head.organisation.value] = None
    local: Phrases[tuple[str, str]] = Phrases()
    for name in names:
        word = name.islower() or name.casefold() in common or name in PARTIES
        if not word and not is_municipality(name, known):
            local.add(name, (name, "organisation"))
    return local
