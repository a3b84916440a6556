"""Attendance without a list: those whom the text shows acting at the meeting."""

import re
from collections.abc import Iterator, Sequence

from loaders.minutes.attendance.acting_places import LINK, Place, list_ends, places_in
from loaders.minutes.attendance.titles import title_before
from loaders.minutes.record import Attendee, Found
from loaders.names.people.person_names import folded
from loaders.text import Text

_VERBS = (
    r"\s+(?:yrkar|yrkade|föreslår|föreslog|röstar|röstade|reserverar|reserverade|antecknar|antecknade|anmäler"
    r"|anmälde|svarar|svarade"
    r"|besvarar|besvarade|ställer|ställde|informerar|informerade|justerar|justerade|redogör|redogjorde|redovisar"
    r"|redovisade|föredrar|föredrog"
    r"|presenterar|presenterade|lämnar|lämnade|avstår|avstod|deltar|deltog|påpekar|påpekade|påpekar|undrar|undrade"
    r"|frågar|frågade"
    r"|berättar|berättade|begär|begärde|meddelar|meddelade|anför|anförde|instämmer|instämde|biträder|öppnar|öppnade"
    r"|avslutar|avslutade"
    r"|hälsar|hälsade|tackar|tackade|kommenterar|kommenterade|visar|visade|inleder|inledde|framför|framförde|tar upp"
    r"|tog upp|föreslogs som justerare"
    r")\b"
)
_ACTS = re.compile(_VERBS)
_PROPOSED = re.compile(r"(?:[Pp]å|[Ee]nligt)\s+(?:förslag|yrkande|initiativ)\s+(?:av|från)\s+(?:[a-zåäö]+\s+){0,3}$")
_TOGETHER = re.compile(
    r"(?:justera[rs]?|justerades)\b[^.]{0,80}?\b(?:tillsammans med|jämte|av)\s+(?:[a-zåäö]+\s+){0,3}$"
)
_SERVING = re.compile(r"[Tt]jänstgörande\s+ersättar(?:en|na|e)\s+$")
_HEADS = re.compile(
    r"(?:ordföranden?|chefen|direktören)\s+(?:i|för|vid|på)\s+([^\W\d_][\w\s&-]{2,50}),\s+$", re.IGNORECASE
)
_EMPLOYER = re.compile(rf"(?:,|\s+från|\s+på|\s+vid)\s+([A-ZÅÄÖ][^,.()\n]{{1,60}}?)(?={_VERBS})")
_NO_VOTE = re.compile(r"[Oo]m jag hade (?:fått rösta|haft rösträtt|tjänstgjort)|[Ii]cke tjänstgörande ersättare")
_WINDOW = 160


def acting(text: Text, stretches: Sequence[tuple[int, int]]) -> tuple[Attendee, ...]:
    """Everybody who moves, votes, answers, informs, or is otherwise shown to act in the stretches of text."""
    people: dict[str, Attendee] = {}
    places = [place for start, end in stretches for place in places_in(text, start, end)]
    elected = any(place.party is not None for place in places)
    ends, serving = list_ends(text.characters, places), _serving(text.characters, places)
    for place, end, serves in zip(places, ends, serving, strict=True):
        for person in _acts(text, place, end, serving=serves, elected=elected):
            name = folded(person.name.value)
            people[name] = _richer(people[name], person) if name in people else person
    return tuple(people.values())


def _acts(text: Text, here: Place, end: int, *, serving: bool, elected: bool) -> Iterator[Attendee]:
    """Yield the person where a verb of acting follows the list that the person stands in, which ends at `end`."""
    characters = text.characters
    employer = _EMPLOYER.match(characters, end) if here.party is None else None
    acts = _ACTS.match(characters, employer.end() if employer else end)
    ahead = characters[max(0, here.start - _WINDOW) : here.start]
    if not (acts or _PROPOSED.search(ahead) or _TOGETHER.search(ahead)):
        return
    found = (
        Found(" ".join(employer[1].split()), text.spans(*employer.span(1)), "employer-after-name", 0.8)
        if employer
        else None
    )
    yield _attendee(
        text,
        here,
        found,
        serving=serving,
        elected=elected,
        verb_end=acts.end() if acts else here.end,
    )


def _serving(characters: str, places: Sequence[Place]) -> list[bool]:
    """For each place, whether `tjänstgörande ersättaren` or, before a list, `ersättarna` stands before."""
    serving = []
    listed = False  # behind `ersättarna`
    for n, place in enumerate(places):
        link = LINK.match(characters, places[n - 1].end) if n else None
        lead = _SERVING.search(characters, max(0, place.start - 40), place.start)
        if lead:
            listed = "ersättarna" in lead[0]
        else:
            listed = listed and link is not None and link.end() == place.start and not link[1]
        serving.append(lead is not None or listed)
    return serving


def _attendee(
    text: Text, place: Place, employer: Found[str] | None, *, serving: bool, elected: bool, verb_end: int
) -> Attendee:
    characters = text.characters
    head = _HEADS.search(characters, max(0, place.start - _WINDOW), place.start)
    role = None
    if head:
        word = head[0].split()[0]
        role = Found(
            "ordförande" if word.casefold().startswith("ordf") else word.casefold().removesuffix("en"),
            text.spans(head.start(), head.start() + len(word)),
            "title-before-name",
            0.8,
        )
        name = " ".join(head[1].split())
        employer = Found(name[:1].upper() + name[1:], text.spans(*head.span(1)), "heads-organisation", 0.8)
    elif before := title_before(characters, place.start):
        role = Found(before[1], text.spans(before[0], place.start), "title-before-name", 0.8)
    no_vote = _NO_VOTE.search(characters, place.end, min(verb_end + 80, len(characters)))
    outside = head is not None or (elected and place.party is None)
    seat = "other" if outside else "serving_substitute" if serving else "substitute" if no_vote else "member"
    return Attendee(place.name, "present", seat, organisation=employer, party=place.party, role=role)


def _richer(before: Attendee, again: Attendee) -> Attendee:
    """Join what two places say of a person."""
    seats = (before.seat, again.seat)
    seat = next((s for s in ("serving_substitute", "substitute", "member") if s in seats), "other")
    if "other" in seats and (before.organisation or again.organisation):
        seat = "other"
    return Attendee(
        before.name, "present", seat, organisation=before.organisation or again.organisation,
        party=before.party or again.party, role=before.role or again.role,
    )  # fmt: skip
