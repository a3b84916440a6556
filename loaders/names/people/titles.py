"""Titles and roles of people: `kommundirektör`, `förste vice ordföranden`, `ekonomichef och chef stödavdelningen`."""

import re
from functools import lru_cache

_ENDINGS = (
    "chef|direktör|ledare|sekreterare|ordförande|strateg|handläggare|konsult|ekonom|jurist|ingenjör|samordnare"
    "|koordinator"
    "|controller|utredare|inspektör|arkitekt|administratör|assistent|rådgivare|planerare|analytiker|registrator"
    "|rektor|lärare"
    "|läkare|sköterska|kurator|psykolog|kommunalråd|länsråd|departementsråd|ämnesråd|kansliråd|regionråd|landstingsråd|borgarråd|oppositionsråd|ombud|ombudsman"
    "|revisor"
    "|kassör|professor|forskare|doktorand|tekniker|specialist|expert|utvecklare|arkivarie|bibliotekarie|kommunikatör"
    "|pedagog"
    "|förvaltare|bovärd|föreståndare|intendent|producent|redaktör|antikvarie|geolog|ekolog|biolog|upphandlare|inköpare"
    "|förhandlare|moderator|president|landshövding|projektör|kanslist|assessor|brandman|brandmästare|lantmästare"
    "|byggmästare"
    "|ansvarig|sammankallande|föredragande|nämndeman|byråkrat|praktikant|trainee|student|adjunkt|docent|lektor|notarie"
    "|chaufför|kommunpolis|områdespolis|facklig företrädare|facklig representant|personalföreträdare|skyddsombud"
    "|sakkunnig|representant|protokollförare|kommissarie|fysiker|kemist|statistiker|demograf|geograf|vaktmästare|vägmästare|fogde|kyrkoherde|präst"
    "|kamrer|åklagare|projektägare|processägare|systemägare|objektägare"
)
_SHORT = "vd|gd|kso"  # words, and no endings of words
_SEAT_WORDS = "ledamot|ersättare|suppleant|adjungerad|gäst|deltagare"
_BEFORE = (
    "biträdande|bitr\\.?|tf\\.?|t\\.?\\s?f\\.?|tillförordnad|vik\\.?|vikarierande|vice|v\\.|avgående|tillträdande"
    "|administrativ|teknisk"
    "|politisk|senior|extern|intern|operativ|strategisk|verkställande|stf\\.?|ställföreträdande|1:[ea]|2:[ea]|3:[ea]"
    "|förste"
    "|första|andre|andra|tredje|fackligt?|huvud|tjänstgörande|ny|regional|kommunal|lokal|ekonomisk|juridisk|digital"
    "|personlig|[a-zåäö]{0,12}social|[a-zåäö]{0,12}strategisk"
)
TITLE = re.compile(
    rf"(?:(?:{_BEFORE})\s+){{0,3}}(?:[^\W\d_]{{2,40}}-\s?(?:och"
    rf"|&)\s+)?(?:[^\W\d_]{{1,30}}[-‐]){{0,2}}(?:[^\W\d_]{{0,40}}(?:{_ENDINGS})|(?<![^\W\d_])(?:{_SHORT}))\b",
    re.IGNORECASE,
)
_ENDS = re.compile(rf"(?:{_ENDINGS})$", re.IGNORECASE)
_LAST_WORD = re.compile(rf"(?:(?:{_ENDINGS})|(?<![^\W\d_])(?:{_SHORT}))\b", re.IGNORECASE)  # in each match of `TITLE`
_SHORT_FORM = re.compile(
    r"(?:((?:[123]:[ea]|förste|andre|tredje)\s+)?(v\.?|vice)\s*)?(ordf|(?<=\s)ordförande|sekr)\.?", re.IGNORECASE
)
SEAT_WORD = re.compile(rf"(?:ordinarie\s+|tjänstgörande\s+)?(?:{_SEAT_WORDS})\b", re.IGNORECASE)
_DEFINITE = (
    ("anden", "ande"), ("aren", "are"), ("chefen", "chef"), ("direktören", "direktör"), ("rådet", "råd"),
    ("ören", "ör"), ("strategen", "strateg"), ("juristen", "jurist"), ("ombudet", "ombud"),
    ("revisorn", "revisor"), ("rektorn", "rektor"), ("konsulten", "konsult"), ("ekonomen", "ekonom"),
    ("mannen", "man"), ("hövdingen", "hövding"), ("enten", "ent"), ("arkitekten", "arkitekt"), ("isten", "ist"),
    ("atorn", "ator"), ("iern", "ier"),
)  # fmt: skip
_DEFINITE_ENDINGS = tuple(ending for ending, _ in _DEFINITE)
_LAST = tuple(_ENDINGS.split("|"))
_WHOLE = tuple(_SHORT.split("|"))
_SEATS = tuple(_SEAT_WORDS.split("|"))
_ADJECTIVES = {"biträdande", "tjänstgörande", "vikarierande", "tillträdande", "avgående"}


def indefinite(title: str) -> str:
    """Put a title into the indefinite form, lower case but for abbreviations: `Ordföranden` -> `ordförande`."""
    words = title.split()
    if not words:
        return title
    last = words[-1]
    lowered = last.casefold()
    for ending, plain in _DEFINITE if lowered.endswith(_DEFINITE_ENDINGS) else ():
        if lowered.endswith(ending):
            words[-1] = last[: len(last) - len(ending)] + plain
            break
    shown = [
        word if _abbreviation(word) or (n and not _ENDS.search(word)) else word[:1].lower() + word[1:]
        for n, word in enumerate(words)
    ]
    return " ".join(shown)


def in_full(title: str) -> str:
    """Write out a title: `2:e v. ordf.` -> `2:e vice ordförande`; another is put into the indefinite form."""
    short = _SHORT_FORM.fullmatch(title)
    if short is None:
        return indefinite(title)
    word = "sekreterare" if short[3].casefold() == "sekr" else "ordförande"
    return f"{short[1] or ''}{'vice ' if short[2] else ''}{word}"


@lru_cache(maxsize=4096)
def is_title(text: str) -> bool:
    """Whether a piece of a list holds a title, written out or short (`v ordf`)."""
    if _SHORT_FORM.fullmatch(text) is not None:
        return True
    folded = text.casefold()
    return any(ending in folded for ending in (*_LAST, *_WHOLE)) and _LAST_WORD.search(text) is not None


@lru_cache(maxsize=4096)
def only_title(text: str) -> bool:
    """Whether all of the text is a title, written out."""
    return TITLE.fullmatch(text) is not None


@lru_cache(maxsize=65536)
def ends_title(word: str) -> bool:
    """Whether `word`, in either form, may be the last of a title."""
    plain = indefinite(word).casefold()
    return plain.endswith(_LAST) or plain in _WHOLE


def definite_title(word: str) -> bool:
    """Whether `word` is a title by itself that tells of somebody known: `ordföranden`, `ekonomen`."""
    return word.endswith(_DEFINITE_ENDINGS) and indefinite(word) != word and title_word(word)


@lru_cache(maxsize=65536)
def title_word(word: str) -> bool:
    """Whether `word` is a title by itself, in either form."""
    plain = indefinite(word)
    lowered = plain.casefold()
    if (lowered.endswith(_LAST) or lowered in _WHOLE) and TITLE.fullmatch(plain):
        return True
    return lowered.endswith(_SEATS) and SEAT_WORD.fullmatch(plain) is not None


def _abbreviation(word: str) -> bool:
    return len(word) > 1 and word[:2].isupper()
