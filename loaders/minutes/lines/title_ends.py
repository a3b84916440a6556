"""Where a heading ends on a line that goes on with the text below it: at the capital letter with which that begins."""

import re

from loaders.names.people.given_names import given
from loaders.names.people.titles import title_word

_WORD = re.compile(r"\S+")
_LEADS_ON = re.compile(
    r"(?:\b(?:och|samt|till|från|för|av|i|på|med|om|över|under|mellan|hos|per|vid|den|det|inom|kring|mot|ev\."
    r"|bl\.a\.|m\.fl\.)|[–-])$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"(?:\w*(?i:styrelsen|nämnden|direktionen|gruppen|rådet|utskottet|fullmäktige|nätverket|beredningen|förbundet)|Ordföranden?|Protokollet|(?:Minnesa|Mötesa|A)nteckningarna"
    r"|\w+(?:chefen|direktören|sekreteraren|ledaren|samordnaren|strategen|ekonomen|rektorn)|Rektorn|Revisorerna"
    r"|Sekreteraren|Att|Inga|Inget"
    r"|Beslut(?:ades)?|Mötet|Information\w*)s?$"
    r"|(?:Det|Den|De|Detta|Dessa|Vi|Man|Ett|Alla|Flera|Samtliga|Här|Nu|Idag|Just|Frågan|Ärendet|Arbetet|Förslaget"
    r"|Diskussion|Kommunerna|Deltagarna)$"
)
_ACTS = re.compile(
    r"\S+\s(?:[A-ZÅÄÖ][\w-]+\s)?(?:\([A-ZÅÄÖ]{1,3}\)\s)?(?:[a-zåäö]{2,}(?:ar|er|ade|[dlrngv]de|[tksp]te)|tog|gav|såg|gick|kom|fick|höll|är|har|ska|skall|lade|bad|drog|ser|går|får|tar|ger|gör|genomför|utför)\b"
)
_IS = re.compile(r"[A-ZÅÄÖ][\w-]*(?:en|et|an|erna|arna|orna)\s(?:har|är|var|hade|ska|skall|kommer|kan|behöver|pågår)\b")
_NEXT = re.compile(  # a title with a day behind it
    r"(?:Nästa|Kommande)\s(?:\w+\s)?(?:möte\w*|sammanträde\w*|träff\w*|samråd\w*|gång)\s+"
    r"(?=(?:(?:mån|tis|ons|tors|fre|lör|sön)dag|den\s)?(?:\w*\s){0,2}?\d)",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"[A-ZÅÄÖ]\w{3,}(?:et|en|na)\s(?:om|för|till|med|från|mellan|av|kring)\s[a-zåäö]")
_SAYS = re.compile(r"[A-ZÅÄÖ](?:\w{3,}(?:en|et|na)\s[a-zåäö]{2,}(?:ar|er)|[\w-]+\s(?:har|är|ska|kommer\satt))\b")
_SHORT = re.compile(r"[A-ZÅÄÖ]{2,5}")  # for an organisation
_COMING = re.compile(r"(?:Nästa|Kommande)\s\w*(?:möte|sammanträde|träff)\w*\s(?:äger|blir|hålls|är|sker|planeras)\b")
_VERB = re.compile(r"(?:[a-zåäö]{2,}(?:ar|er|ades?|as|[dlrngv]de|tes?)|är|har|ska|skall|gick|tog)\b")
_CASE = re.compile(r"[A-ZÅÄÖ]{2,8}[ /.:-]?(?:19|20)\d\d[-/.:]\d")  # of a register
_LOWER = re.compile(r"\d{1,2}\.\d{1,2}\.?\s[A-ZÅÄÖ]|a\)\s\S")  # the number of a heading or point below this one
_DASHED = re.compile(r"[.!?]\s-\s[A-ZÅÄÖ]")  # a point among others that dashes begin
_ABBREVIATION = 3
_STOP = re.compile(r"[.!?:](?:\s|$)")


def title_end(line: str, start: int, end: int) -> int:
    """Find where running text begins after a heading, at `end` at the latest: at a capital that nothing leads on to.

    A capital that may as well be a name within the title gives way to a later one with which a sentence begins for
    certain, if no verb stands between the two.
    """
    coming = _NEXT.match(line, start, end)
    if coming:
        return coming.end()
    previous, shouted = "", True  # while all words are in capitals
    name = False  # the word before is part of a name that a preposition led to
    for match in _WORD.finditer(line, start, end):
        word = match[0]
        if previous and word == "-" and _DASHED.search(line, match.end()):
            return match.start()
        if previous and (_CASE.match(line, match.start()) or _LOWER.match(line, match.start())):
            return match.start()
        if previous and shouted and word[0].isupper() and not word.isupper() and len(previous) > _ABBREVIATION:
            return match.start()
        shouted = shouted and word.isupper()
        if previous and not shouted and word[0].isupper() and not _LEADS_ON.search(previous):
            certain = _begins(line, match, end)
            if certain or not name:
                return match.start() if certain or title_word(word) else _later(line, match.start(), end)
        name = bool(previous) and word[0].isupper()
        previous = word
    return end


def coming_meeting(line: str, start: int) -> int | None:
    """Where a title ends that is of the next meeting, whose day stands behind it; None where it is another."""
    coming = _NEXT.match(line, start)
    return coming.end() if coming else None


def sentence_begins(line: str, word: re.Match[str]) -> bool:
    """Whether a sentence begins with the word for certain."""
    if not word[0][0].isupper():
        return False
    told = _begins(line, word, len(line)) or _COMING.match(line, word.start()) or _ABOUT.match(line, word.start())
    told = told or _SAYS.match(line, word.start())
    return bool(told or (_SHORT.fullmatch(word[0]) and _ACTS.match(line, word.start())))


def acts(line: str, start: int) -> bool:
    """Whether somebody who does something stands at `start`."""
    word = _WORD.match(line, start)
    return word is not None and given(word[0]) and _ACTS.match(line, start) is not None


def leads_on(word: str) -> bool:
    """Whether a title goes on behind the word."""
    return _LEADS_ON.search(word) is not None


def ends_in_verb(word: str) -> bool:
    """Whether a word in lower case has the form of a finite verb."""
    return _VERB.fullmatch(word) is not None


def begins_text(line: str, place: int) -> bool:
    """Whether what stands behind a title at `place` is text for certain: a sentence, or the day of a next meeting."""
    word = _WORD.match(line, place)
    return word is not None and (word[0][0].isdigit() or _begins(line, word, len(line)))


def _begins(line: str, word: re.Match[str], end: int) -> bool:
    """Whether a sentence begins with the word for certain: it is a usual subject, or somebody who does something."""
    known = _SUBJECT.match(word[0]) or (given(word[0]) and _ACTS.match(line, word.start(), end))
    return bool(known or _IS.match(line, word.start(), end))


def _later(line: str, start: int, end: int) -> int:
    """The first certain beginning behind an uncertain one at `start`, with no verb between them; else that."""
    stop = _STOP.search(line, start, end)
    for match in _WORD.finditer(line, start, stop.start() if stop else end):
        if _VERB.match(match[0]):
            break
        if (
            match[0][0].isupper()
            and _begins(line, match, end)
            and not _LEADS_ON.search(line[start : match.start()].rstrip())
        ):
            return match.start()
    return start
