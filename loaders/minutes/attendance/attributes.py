"""What the words after a name in a list say: party, organisation, role, items, presence."""

import re
from dataclasses import replace

from loaders.minutes.attendance.entries import Entry
from loaders.minutes.attendance.leads import last_of, title_alone
from loaders.minutes.attendance.passage import EMPTY, Passage
from loaders.minutes.attendance.ranges import stretches
from loaders.names.organisations.organisation_words import known_organisation, organisation_word
from loaders.names.organisations.party_letters import local_party, party_letters
from loaders.names.people.titles import SEAT_WORD, TITLE, is_title

_APART = re.compile(r"[,;\t\x1f()\[\]]|\s{2,}|\s[-–]\s|(?<=[^\W\d_]{2})\.\s+(?=[A-ZÅÄÖ])|\s\|\s|\.\s*$|\s/\s")
_SERVING = re.compile(
    r"\b(?:tjänstgörande|tjänstgör|tjänstg\.?|tjg\.?|tj\.?(?=\s?ers))(?!\s+(?:ordf|sekr|chef|direktör|kommun))(?:\s+(?:ersättare"
    r"|ers\.?))?",
    re.IGNORECASE,
)
_NOT_SERVING = re.compile(r"\b(?:ej|icke|inte)\s+(?:tjänstgörande|tjg\.?)(?:\s+(?:ersättare|ers\.?))?", re.IGNORECASE)
_CAME_OR_LEFT = re.compile(
    r"\b(?:anslöt|ansluter|anlände|anländer|ankom|ankommer|tillkom|inträdde|inträder|avgick|sen ankomst|kom"
    r"|lämnade|lämnar|avvek|avviker|gick)\b[^,;()]*|\b(?:del av|delvis"
    r"|en kort stund)\b[^,;()]*"
    r"|\b(?:t\.?\s?o\.?\s?m\.?|fr\.?\s?o\.?\s?m\.?|till och med|från och med|från|till|efter|fram till"
    r"|mellan)\s+(?:kl(?:ockan|\.)?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?"
    r"|\b(?:från|till|efter|fram till)\s+kl(?:ockan|\.)?\s?\d{1,2}\b"
    r"|\bkl(?:ockan|\.)?\s*\d{1,2}(?:[.:]\d{2})?\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?"
    r"|\b(?:från|till|efter)\s+(?:lunch|fikat?|pausen)\b",
    re.IGNORECASE,
)
_ABSENT = re.compile(
    r"\b(?:ej närvarande|(?:deltog|deltar) (?:ej|inte)"
    r"|frånvarande|förhindrad|förhinder|anmält förhinder|sjuk)\b(?!\s*(?:§|vid|punkt|under|i))",
    re.IGNORECASE,
)
_REMARK = re.compile(
    r"\b(?:via|genom|per)\s+(?:länk|teams|zoom|skype|telefon|video)[^,;()]*|\b(?:på distans|digitalt|på länk"
    r"|på plats|distans|teams|zoom|skype|deltog|deltar|deltagit|närvarande|närvaranderätt|"
    r"enligt närvarolista"
    r"|på uppdrag av[^,;()]*|istället för[^,;()]*|vid protokollet|(?:i|på|vid) (?:mötet|sammanträdet))\b",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?:från|på|vid|i|hos|inom|för|representerar|företräder)\s+(?=[^\W\d_])", re.IGNORECASE)
_ON_TASK = re.compile(
    r"(?:projekt|process|program|insats|uppdrags)(?:ledare|samordnare)|samordnare|koordinator", re.IGNORECASE
)
_UNION = re.compile(r"Sveriges\s")
_HEADS_COMPANY = re.compile(r"(?:[Vv][Dd]|[a-zåäö]{2,20}(?:chef|direktör|ordförande))\s(?=[A-ZÅÄÖ])")
_COMPANY = re.compile(r"\s(?:AB|HB|KB|ab)$")
_PARTY_NAME = re.compile(r"[A-ZÅÄÖ][\wåäö]*(?:partiet|listan|demokraterna|alternativet)|[A-ZÅÄÖ][\w-]*s väl|Vägvalet")
_TASK = re.compile(
    r"(?!(?:ej|inte|via|på|från|till|under|vid|med|del|delvis|digital\w*)\b)[a-zåäö]{4,30}(?:[- ][a-zåäö]{2,20}){0,2}"
)
_LONGEST_TASK = 100
_SUBSTITUTE = re.compile(r"(?:ers|suppl)\.?")
_SHORTEST_PLACE = 4
_INITIALS = re.compile(r"(?<=\w)\s+([A-ZÅÄÖ]{2,5})(?=\s*(?:$|\())")
_NAME_PART = re.compile(r"[\s-]+")
_LONGEST_LETTERS = 4  # of a party that only its municipality knows
_UNIT = re.compile(r"(?:enheten|avdelningen|kontoret|förvaltningen|sektionen|kansliet|gruppen|staben)$")


def read(entry: Entry, *, elected: bool, parties: bool, official: bool = False) -> Entry:
    """Sort what is said of a person into party, organisation, role, items and presence.

    `elected` where the list is one of elected members, `parties` where the lists of the document
    give parties: only then letters in parentheses that no known party has are a party. `official` where the list is
    one of officials and guests: what stands alone in small letters is what they do.
    """
    said = entry.said
    entry, said = _items(entry, _without_initials(entry, said))
    entry, said = _presence(entry, said)
    if entry.before is not None and title_alone(entry.before.characters):
        entry = replace(entry, roles=(*entry.roles, entry.before))
    elif entry.before is not None:
        entry = _piece(
            entry, entry.before, elected=elected, parties=parties, parenthesised="(" in entry.before.characters
        )
    place = 0
    parenthesised = False
    for apart in [*_APART.finditer(said.characters), None]:
        piece = said.cut(place, apart.start() if apart else len(said.characters))
        if _place_in_name(entry, piece, parenthesised=parenthesised) and entry.organisation is not None:
            entry = replace(
                entry, organisation=_with_place(said, entry.organisation, apart.end() if apart else len(said.places))
            )
        else:
            entry = _piece(entry, piece, elected=elected, parties=parties, parenthesised=parenthesised)
        if apart:
            place = apart.end()
            parenthesised = apart[0] in "([" or (parenthesised and apart[0] not in ")]")
    if entry.organisation is None and entry.lead is not None:
        entry = _lead(entry, entry.lead)
    if official and not entry.roles and len(said.characters) < _LONGEST_TASK:
        alone = _trimmed(said)
        entry = replace(entry, roles=(alone,)) if _TASK.fullmatch(alone.characters) else entry
    return entry


def _without_initials(entry: Entry, said: Passage) -> Passage:
    """Take out the letters by which the text calls somebody: `Anna Ek, Habo kommun   AE`."""
    found = _INITIALS.search(said.characters)
    if found is None:
        return said
    letters = "".join(word[0] for word in _NAME_PART.split(entry.name.clean) if word).upper()
    return _blank(said, found.start(), found.end()) if found[1] == letters else said


def _items(entry: Entry, said: Passage) -> tuple[Entry, Passage]:
    found = tuple(stretches(said.characters))
    for stretch in found:
        said = _blank(said, stretch.start, stretch.end)
    return replace(entry, stretches=found), said


def _presence(entry: Entry, said: Passage) -> tuple[Entry, Passage]:
    if match := _NOT_SERVING.search(said.characters):
        said = _blank(said, match.start(), match.end())
        entry = replace(entry, seat="substitute")
    if match := _SERVING.search(said.characters):
        said = _blank(said, match.start(), match.end())
        entry = replace(entry, serving=True)
    for match in _CAME_OR_LEFT.finditer(said.characters):
        entry = replace(entry, came_or_left=True)
        said = _blank(said, match.start(), match.end())
    if match := _ABSENT.search(said.characters):
        entry = replace(entry, absent=True)
        said = _blank(said, match.start(), match.end())
    for match in _REMARK.finditer(said.characters):
        said = _blank(said, match.start(), match.end())
    return entry, said


def _blank(passage: Passage, start: int, end: int) -> Passage:
    """Take out what is understood, keeping the places of the rest."""
    characters = passage.characters
    return Passage(characters[:start] + "\x1f" * (end - start) + characters[end:], passage.places)


def _piece(entry: Entry, piece: Passage, *, elected: bool, parties: bool, parenthesised: bool) -> Entry:
    """Sort one piece between separators."""
    piece = _trimmed(piece)
    text = piece.characters
    if not text:
        return entry
    letters = text.strip("()")
    initials = "".join(word[0] for word in entry.name.clean.casefold().split())
    if parenthesised and letters.casefold() == initials and not (parties and party_letters(letters)):
        return entry
    known = party_letters(letters) is not None and (parenthesised or letters.isupper())
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
    return _unit(entry, piece)


def _trimmed(piece: Passage) -> Passage:
    start = re.match(r"[\s.:,/\x1f–-]*(?:(?:och|samt|&)\s+)?", piece.characters)
    end = re.search(r"(?:\s+(?:och|samt|&|[–-]|\d{1,2}))?[\s:,\x1f]*$", piece.characters)
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
    if text[0].isupper() or known_organisation(text, 0) is not None:
        return entry if entry.organisation is not None else replace(entry, organisation=piece)
    if _UNIT.search(text):
        if entry.roles:
            return replace(entry, roles=(*entry.roles, piece))
        return entry if entry.organisation is not None else replace(entry, organisation=piece)
    return entry


def _lead(entry: Entry, lead: Passage) -> Entry:
    joins = _FROM.match(lead.characters)
    lead = lead.cut(joins.end(), len(lead.characters)) if joins else lead
    if TITLE.fullmatch(lead.characters):
        return replace(entry, roles=(*entry.roles, lead))
    return replace(entry, organisation=last_of(lead))


def _place_in_name(entry: Entry, piece: Passage, *, parenthesised: bool) -> bool:
    """Whether a place in parentheses belongs to the organisation just before: `DIFI (Norge)`."""
    text = piece.characters
    word = text.isalpha() and text.istitle() and len(text) >= _SHORTEST_PLACE
    apart = parenthesised and entry.organisation is not None and word
    return apart and not TITLE.search(text) and known_organisation(text, 0) is None


def _with_place(said: Passage, organisation: Passage, end: int) -> Passage:
    start = said.places.index(organisation.places[0])
    return said.cut(start, end)
