"""What one piece between separators says of a person: party, title, seat, or whom they come from."""

import re
from dataclasses import replace

from loaders.minutes.attendance.entry import Entry
from loaders.minutes.attendance.leads import last_of, title_alone
from loaders.minutes.attendance.passage import EMPTY, Passage
from loaders.names.organisations.organisation_words import known_organisation, organisation_word
from loaders.names.organisations.party_letters import local_party, party_letters, party_named
from loaders.names.people.titles import SEAT_WORD, TITLE, definite_title, is_title

_FROM = re.compile(
    r"(?:(?:båda|bägge|samtliga|alla)\s+)?(?:från|på|vid|i|hos|inom|för|representerar|företräder)\s+(?=[^\W\d_])"
    r"|(?:båda|bägge|samtliga|alla)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
_ON_TASK = re.compile(
    r"(?:projekt|process|program|insats|uppdrags)(?:ledare|samordnare)|samordnare|koordinator", re.IGNORECASE
)
_NO_NAME = re.compile(  # a tick, behind which the next row of a table ran on, or the words of its header
    r"[Xx](?:\s|$)"
    r"|(?:[Oo]rganisatör|[Pp]resentatör|[Dd]eltagare)$"  # of a digital meeting
    r"|(?:(?:[Oo]rdinarie|[Rr]epresenterar|[Ff]unktion|[Bb]efattning|[Oo]rganisation|[Tt]itel|[Nn]amn|[Rr]oll|[Ff]råga|[Kk]ommun|[Ff]rån|[Pp]arti|[Ff]öreträder|[Nn]ärv(?:aro)?\b)\.?\s?)+$"
)
_NUMBERED = re.compile(r"\d{1,4}-[a-zåäö]{4}")  # an organisation whose name begins with a number: `7-klövern`
_AHEAD = re.compile(r"[\s.:,/\x1f–-]*(?:(?:och|samt|&)\s+)?")
_BEHIND = re.compile(r"(?:\s+(?:och|samt|&|[–-]|\d{1,2}|[xX]|Punkt|Ärende))?[\s:,\x1f]*$")
_KIND = re.compile(
    r"[a-zåäö]{3,30}(?:förbundet|universitetet|högskolan|verket|myndigheten|bolaget)|länsstyrelsen|polisen"
)
_UNION = re.compile(r"Sveriges\s")
_HEADS_COMPANY = re.compile(
    r"(?:[Vv][Dd]|(?:[A-ZÅÄÖ]{1,4}-)?[a-zåäö]{0,20}(?:chef|direktör|ordförande))\s(?:(?:för|på|i|vid|hos|inom)\s)?(?=[A-ZÅÄÖ])"
)
_COMPANY = re.compile(r"\s(?:AB|HB|KB|ab)$")
_PARTY_NAME = re.compile(r"[A-ZÅÄÖ][\wåäö]*(?:partiet|listan|demokraterna|alternativet)|[A-ZÅÄÖ][\w-]*s väl|Vägvalet")
_SUBSTITUTE = re.compile(r"(?:ers|suppl)\.?")
_SHORTEST_PLACE = 4
_LONGEST_LETTERS = 4  # of a party that only its municipality knows
_UNIT = re.compile(r"(?:enheten|avdelningen|kontoret|förvaltningen|sektionen|kansliet|gruppen|staben)$")


def with_piece(entry: Entry, piece: Passage, *, elected: bool, parties: bool, parenthesised: bool) -> Entry:
    """Sort one piece between separators."""
    piece = trimmed(piece)
    text = piece.characters
    if not text:
        return entry
    letters = text.strip("()")
    initials = ["".join(word[0] for word in re.split(apart, entry.name.clean.casefold())) for apart in (" ", "[ -]")]
    if parenthesised and letters.casefold() in initials and not (parties and party_letters(letters)):
        return entry
    known = party_letters(letters) is not None and (parenthesised or letters.isupper())
    known = known or party_named(letters) is not None
    letters_alone = text.isupper() and 1 < len(text) <= _LONGEST_LETTERS
    local = (local_party(letters) or _PARTY_NAME.fullmatch(letters)) if parenthesised else letters_alone
    local = local if elected and parties else None
    if (known or local) and entry.party is None:
        start = text.index(letters)
        return replace(entry, party=piece.cut(start, start + len(letters)))
    if is_title(text) and not (_COMPANY.search(text) and not _HEADS_COMPANY.match(text)) and not _UNION.match(text):
        return _titled(entry, piece)
    if seat := SEAT_WORD.match(text) or _SUBSTITUTE.fullmatch(text):
        return replace(entry, seat=_seat(seat[0].casefold(), entry.seat))
    definite = definite_title(text.split()[-1]) and title_alone(text)
    return replace(entry, roles=(*entry.roles, piece)) if definite else _unit(entry, piece)


def trimmed(piece: Passage) -> Passage:
    """Give the piece without signs and joining words at its ends."""
    start, end = _AHEAD.match(piece.characters), _BEHIND.search(piece.characters)
    return (
        piece.cut(start.end() if start else 0, end.start() if end else len(piece.characters))
        if piece.characters
        else EMPTY
    )


def _seat(word: str, before: str | None) -> str | None:
    if word.startswith("tjänstgörande"):
        return "serving_substitute"
    if "ersättare" in word or "suppleant" in word or _SUBSTITUTE.fullmatch(word):
        return "substitute"
    return "member" if "ledamot" in word else "other" if "adjungerad" in word or "gäst" in word else before


def _titled(entry: Entry, piece: Passage) -> Entry:
    """A title, with the organisation before or after it: `verksamhetschef Service`, `konsult på Indikator`."""
    text = piece.characters
    title = TITLE.search(text)
    if title is None:
        return replace(entry, roles=(*entry.roles, piece))
    start, end = title.span()
    ahead = text[:start].strip()
    if ahead and (ahead.endswith("s") or not ahead[0].isupper() or known_organisation(text, 0) is None):
        start = (
            0 if ahead.endswith("s") or not ahead[0].isupper() or not organisation_word(ahead.split()[-1]) else start
        )
    if start and entry.organisation is None:
        entry = replace(entry, organisation=piece.cut(0, start))
    return _tail(entry, piece, start, end)


def _tail(entry: Entry, piece: Passage, start: int, end: int) -> Entry:
    """What follows a title within its piece: more of the title, or whom the person comes from."""
    tail = piece.characters[end:].strip()
    joins = _FROM.match(tail)
    names = tail[joins.end() :] if joins else tail
    on_task = _ON_TASK.search(piece.characters[start:end]) and not joins and not organisation_word(names)
    if _NO_NAME.match(names):
        return replace(entry, roles=(*entry.roles, piece.cut(start, end)))
    organisation = names[:1].isupper() and not (on_task and len(names.split()) == 1)
    if not tail or not organisation or (entry.organisation is not None and not joins and len(names.split()) == 1):
        return replace(entry, roles=(*entry.roles, piece.cut(start, len(piece.characters))))
    begin = piece.characters.index(names, end)
    found = entry.organisation or piece.cut(begin, begin + len(names))
    return replace(entry, roles=(*entry.roles, piece.cut(start, end)), organisation=found)


def _unit(entry: Entry, piece: Passage) -> Entry:
    """A piece without a title: whom the person comes from, or more of the title before."""
    text = piece.characters
    joins = _FROM.match(text)
    if joins and text[joins.end() : joins.end() + 1].isupper():
        piece = piece.cut(joins.end(), len(text))
        text = piece.characters
    if _NO_NAME.match(text):
        return entry
    if text[0].isupper() or known_organisation(text, 0) is not None or _NUMBERED.match(text) or _KIND.fullmatch(text):
        entry = _with_task(entry, text)
        whole = entry.organisation is not None and is_unit(entry.organisation.characters) and _has_units(text)
        return replace(entry, organisation=piece) if whole or entry.organisation is None else entry
    if _UNIT.search(text):
        if entry.roles:
            return replace(entry, roles=(*entry.roles, piece))
        return entry if entry.organisation is not None else replace(entry, organisation=piece)
    return entry


def _with_task(entry: Entry, named: str) -> Entry:
    """Give what stands right behind a title back to it where a known organisation follows: `chef Barn & Unga, Habo`."""
    taken, role = entry.organisation, entry.roles[-1] if entry.roles else None
    if taken is None or role is None or taken.places[0] != role.places[-1] + 2:
        return entry
    known = known_organisation(named, 0) == len(named) or _has_units(named)
    if not known or known_organisation(taken.characters, 0) is not None or organisation_word(taken.clean.split()[-1]):
        return entry
    whole = Passage(f"{role.characters} {taken.characters}", (*role.places, role.places[-1] + 1, *taken.places))
    return replace(entry, roles=(*entry.roles[:-1], whole), organisation=None)


def is_unit(name: str) -> bool:
    """Whether a name is that of a part of an organisation: `Socialförvaltningen`."""
    return _UNIT.search(name) is not None and known_organisation(name, 0) is None


def _has_units(name: str) -> bool:
    """Whether a name is that of a municipality or a region, which has such parts."""
    return name.casefold().endswith((" kommun", " stad")) or name.startswith("Region ")


def with_lead(entry: Entry, lead: Passage) -> Entry:
    """Add what stands before the colon of a run of names: a title, or whom they come from."""
    joins = _FROM.match(lead.characters)
    lead = lead.cut(joins.end(), len(lead.characters)) if joins else lead
    if TITLE.fullmatch(lead.characters):
        return replace(entry, roles=(*entry.roles, lead))
    return replace(entry, organisation=last_of(lead))


def place_in_name(entry: Entry, piece: Passage, *, parenthesised: bool) -> bool:
    """Whether a place in parentheses belongs to the organisation just before: `DIFI (Norge)`."""
    text = piece.characters
    word = text.isalpha() and text.istitle() and len(text) >= _SHORTEST_PLACE
    apart = parenthesised and entry.organisation is not None and word
    return apart and not TITLE.search(text) and known_organisation(text, 0) is None
