"""Labels of lists of people: who stands below them was present or absent, in which seat."""

import re
from typing import NamedTuple

from loaders.minutes.attendance.label_words import KINDS, begins_another, kind_of, meaning, told_by_phrase
from loaders.names.organisations.organisation_words import known_organisation
from loaders.names.people.titles import definite_title, ends_title, in_full, only_title


class Label(NamedTuple):
    """What a label says of the people under it. `role` where the label is a role itself (`Sekreterare:`)."""

    start: int
    end: int
    status: str  # present | absent
    seat: str  # member | substitute | serving_substitute | other
    role: str | None = None


_WORD = re.compile(r"[^\W\d_]+\.?")
_GAP = re.compile(r"[ ,/&]{1,2}(?=[^\W\d_])|\t")
_AFTER = re.compile(r"\s*(?::|$)|\s{2,}|\s*\t|[ ]?[-–] ")
_PARENTHESIS = re.compile(r"\s*\(")
_NEXT = re.compile(r"\s+([^\W\d_]+)")
_ROLES = re.compile(
    r"(Sekreterare|SEKRETERARE|Sekr(?=\.?\s*:)|(?:(?:[12]:e )?[Vv](?:ice|\.) ?)?[Oo]rdf\b|Protokollförare"
    r"|Ordförande|ORDFÖRANDE|Mötesordförande|Vice ordförande"
    r"|Mötessekreterare|Antecknare?(?=\s*:)|Antecknade(?=\s*:|\s{2})|Sammankallande(?=\s*:|\s{2})|Anteckningar(?=:\s[A-ZÅÄÖ]))\b"
)
_TITLED = re.compile(
    r"\s*(?P<title>(?!Handläggare|Ansvarig|Kontakt|Registrator|Sammankallande)"
    r"[A-ZÅÄÖ][\w-]{1,40}(?: [a-zåäö]{3,20})?):"
    r"\s+(?=[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ])"
)
_ROLE_ENDS = re.compile(r"\.?\s*:|\s{2,}|\t|\s*$|\s*[.…_]{3,}")
_ROLE_ENDS_FLAT = re.compile(r"\s*:|\s+(?=[A-ZÅÄÖ])")
_END = re.compile(
    r"(?!(?-i:Dag\s[A-ZÅÄÖ]))(?:plats|tid(?:en|punkt)?(?!\w)|datum|dag|mötestid|mötesplats|lokal|justera[a-zåäö]*|(?:protokoll)?justering[a-zåäö]*|just\.|protokolljusterare"
    r"|protokollsjusterare|(?:utse(?:s|dd|dda) )?att justera|till (?:protokolls?)?juster\w+|protokollet"
    r"|val av justerare"
    r"|underskrift(?:er)?|paragraf(?:er)?\b|§§|dagordning|innehåll|innehållsförteckning|ärende(?:n|lista)?\b"
    r"|föredragningslista|anslag|bevis|organ(?!isation)|avsändare|kopia|"
    r"anteckningar|mötesanteckningar|minnesanteckningar|sammanträdesdatum|utdragsbestyrkande|expedierat|nästa möte"
    r"|bilagor|distribution|sändlista|(?:till )?att (?:jämte|tillsammans|justera)"
    r"|digital(?:t)? justering|elektronisk|mötet öppna|anslaget|förvaringsplats|sekretariat|handlingar"
    r"|uteslutes|för kännedom)[a-zåäö]*\s*(?:[:.]|$|\s|/|\()",
    re.IGNORECASE,
)
_REST = re.compile(r"\s*((?:[a-zåäö]{1,30} ?){1,3})(?=\s{2,}\S|\s*$)")
_WAY = re.compile(  # how those who follow took part
    r"(?:Med|På plats|(?:Via|Genom) (?:länk|Teams|Zoom|Skype|video|telefon)|På (?:länk|distans)|Digitalt|Fysiskt)"
    r"(?=\s?:)"
)
_OF_PART = re.compile(
    r"(?:Från|För) (?!kansli|förvaltning)[a-zåäö]{4,30}(?:na|en|et)(?=\s*$|\s[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ])"
)  # `Från leverantören`
_PHRASE = re.compile(r"[A-ZÅÄÖ][a-zåäö]*(?: [a-zåäö]+){0,5}(?=\s?[:?](?:\s|$))")
_FOR_ITEMS = re.compile(  # those who follow were there for some items
    r"\s+(?:(?:under|vid|på|för|till|i)\s+)?(?:punkt(?:en|erna)?|ärende|§§?|p\.)\s*\d{1,3}(?:\s?[-–,]\s?\d{1,3}){0,5}(?=\s?:)"
)
_LED = re.compile(r"\s+för\s+(?=[A-ZÅÄÖ])")  # `Närvarande var för Habo kommun Anna Ek`
_ALL = re.compile(r"\s+[a-zåäö]{4,30}(?:na|et|en)(?=\s*(?::|$))")  # `från näringslivet`
_MOST_WORDS = 7
_AUDITOR = "revisor"  # a title too


def labels(line: str, *, flat: bool = False) -> list[Label]:
    """The labels with which `line` begins, from left to right (`Beslutande   Ledamöter   Tjänstgörande ersättare`).

    `flat` where the line was cut from a longer one, so that nothing but words tells what a label is.
    """
    found: list[Label] = []
    place = len(line) - len(line.lstrip())
    while (label := _label(line, place, flat=flat)) is not None:
        found.append(label)
        gap = re.compile(r"[\s:]*").match(line, label.end)
        place = gap.end() if gap else label.end
    return found


def titled(line: str) -> list[Label]:
    """The label that is a title of its own, inside a list of people: `VD: Anna Ek`, `Utredare:  Bo Lind`."""
    title = _TITLED.match(line)
    if title is None or title["title"].casefold() in KINDS or not only_title(title["title"]):
        return []
    return [Label(title.start("title"), title.end("title"), "present", "other", in_full(title["title"]))]


def label_at(line: str, place: int) -> Label | None:
    """Return the label that begins at `place` of a line where it stands among other text, as flattened text has it."""
    return _label(line, place, flat=True)


def label_goes_on(line: str) -> int:
    """Where the rest of a label in the left margin ends: `närvarande` below `Övriga`; 0 where there is none."""
    rest = _REST.match(line)
    return rest.end() if rest and all(word in KINDS for word in rest[1].split()) else 0


def with_rest(label: Label, rest: str) -> Label:
    """The label with its second line in the margin: `Ej tjänstgörande` and `ersättare`."""
    kinds = {KINDS.get(word) for word in rest.casefold().split()}
    if "substitute" in kinds and label.seat in ("other", "member"):
        return label._replace(seat="substitute")
    return label


def ends_list(line: str) -> bool:
    """Whether the line begins something that is no list of people."""
    end = _END.match(line.strip())
    return end is not None and not ends_title(end[0].split()[0].strip(" :.(/"))


def _label(line: str, place: int, *, flat: bool = False) -> Label | None:
    role = _ROLES.match(line, place)
    if role and (_ROLE_ENDS_FLAT if flat else _ROLE_ENDS).match(line, role.end()):
        shown = in_full(role[1]).casefold()
        title = "ordförande" if shown.endswith("ordförande") and "vice" not in shown else shown
        secretary = not shown.endswith(("ordförande", "sammankallande"))
        return Label(
            place, role.end(), "present", "other" if secretary else "member", "sekreterare" if secretary else title
        )
    if way := _WAY.match(line, place) or _OF_PART.match(line, place):
        return Label(place, way.end(), "present", "member")
    if (phrase := _PHRASE.match(line, place)) and (told := told_by_phrase(phrase[0])):
        return Label(place, phrase.end(), told, "member")
    words, kinds, end = _known_words(line, place)
    led = _LED.match(line, end) if kinds else None
    if led and known_organisation(line, led.end()):
        return Label(place, end, *meaning(words, kinds))
    if kinds and (more := _goes_on(line, end, words)):
        end = more.end()
    if not kinds or not set(kinds) - {"filling", "not"} or not _stands_alone(line, end, flat=flat):
        return None
    return Label(place, end, *meaning(words, kinds), _AUDITOR if words == [_AUDITOR] else None)


def _known_words(line: str, place: int) -> tuple[list[str], list[str], int]:
    """The words of labels that stand on end at `place`, what each says, and where they end."""
    words: list[str] = []
    kinds: list[str] = []
    end = start = place
    capitals = False
    for _ in range(_MOST_WORDS):
        word = _WORD.match(line, start)
        kind = kind_of(word[0].rstrip(".").casefold()) if word else None
        if word is None or kind is None or (kinds and begins_another(word[0], kinds, capitals=capitals)):
            break
        if not kinds and not word[0][0].isupper():
            break
        capitals = word[0].isupper()
        kinds.append(kind)
        words.append(word[0].casefold())
        end = word.end()
        gap = _GAP.match(line, end)
        if gap is None or "\t" in gap[0]:
            break
        start = gap.end()
    return words, kinds, end


def _goes_on(line: str, end: int, words: list[str]) -> re.Match[str] | None:
    """Match the rest of a label behind its known words: for which items, or from whom in general."""
    return _FOR_ITEMS.match(line, end) or (_ALL.match(line, end) if words[-1] in ("från", "för") else None)


def _stands_alone(line: str, end: int, *, flat: bool) -> bool:
    if _AFTER.match(line, end) or _PARENTHESIS.match(line, end):
        return True
    follows = _NEXT.match(line, end)
    return follows is not None and (follows[1][0].isupper() or definite_title(follows[1])) and (flat or end > 0)
