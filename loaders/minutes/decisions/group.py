"""How notes name the group that meets, and the verbs with which it agrees."""

import re

from loaders.minutes.anchored import Lowered
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.verb_tables import DECIDING, FINITE, WORK
from loaders.minutes.lines.flow import Flow

GROUP = re.compile(
    r"(?:vi|gruppen|mötet|\w*ledningsgruppen|\w*arbetsgruppen|\w*styrgruppen"
    r"|(?<!\w)(?:(?!läns)\w*styrelsen|nämnden|direktionen|rådet|utskottet|nätverket)|\w*revisionen"
    r"|stämman|årsmötet|beredningen|samrådet|forumet|deltagarna|\w*ref\w*\.?\s?gruppen|det|beslut(?:et)?"
    r"|samtliga|sammanträdet|presidiet|kommittén|efter diskussion)$",
    re.IGNORECASE,
)
AGREES = Lowered(
    r"\s(?!ställ(?:er|de) sig (?:\w+ )?(?:positiva?|negativa?|tveksamm?a?|frågande|öppna?|skeptiska?) )"
    r"(?!är positiva? till\b.{1,90}\bmen (?:vill|önskar|behöver|ser|saknar)\b)"
    r"(?:(?:är|var|säger|sa)\s)?(?P<verb>ok(?:ej)?|godkänner|godkände|har "
    r"(?:idag |nu )?godkänt|tycker att det (?:är|var)|föredrar|anser|ställer "
    r"sig|instämmer|noterar|noterade|fastställer|fastställde|antar|antog|bifaller|biföll|väljer"
    r"|valde|(?:om|åter|ny)valde|utser|utsåg|beslutar|beslutade|bordlägger|bordlade|avslår|avslog"
    r"|uppdrar|uppdrog|enas|enades|lägger|lade|tackar|tackade|skjuter|ger|gav|delegerar"
    r"|återremitterar|överlämnar|återremitterade|överlämnade|beviljar|beviljade|röstar|röstade|tar|tog|tackar"
    r"|är positiva?|godtar|(?:står|stod) (?:bakom|fast)|ställde sig|sluter upp|tillstyrker"
    r"|tillstyrkte|avstyrker|avstyrkte"
    r"|avböjer|avböjde|avvisar|avvisade|motsätter|motsatte|förordar|förordade|håller fast|höll fast"
    r"|(?:låter|lät)(?=.{2,60} (?:anstå|vila|vänta)\b)"
    r"|ansluter|anslöt|avstår|avstod|behåller|behöll|prioriterar|prioriterade|instämde|ber|bad"
    r"|byter namn|bytte namn|landar|landade|godtar|godtog|accepterar?|accepterade|biträder|(?:säger"
    r"|sa|sade)(?= (?:\w+ )?(?:ja|nej|upp)\b| .{2,60} upp\b)"
    r"|avvaktar|avvaktade)\b",
    " ok| godkän| har | tycker att det | föredrar| anser| ställer| instämmer| notera| fastställ| antar| antog| bif"
    "| väljer| valde| omvalde| återvalde| nyvalde| utse| utsåg| beslutar| beslutade| bord| avsl| uppdr| enas"
    "| enades| lägger| lade| tacka| är pos| godta| godtog| accept| biträd| säger| sade| avvakt"
    "| sa | bakom| ställde sig| sluter | tillstyrk| avstyrk| avböj| avvisa| motsätter| motsatte"
    "| förorda| fast| låter| lät"
    "| anslut| anslöt| avstår| avstod| behåll| behöll| prioritera| instämde| ber| bad| namn| landa"
    "| skjuter| ger| gav| delegerar| återremittera| överlämna| bevilja| rösta| tar| tog",
)
EVERYBODY = frozenset(
    {"man", "alla", "parterna", "kommunerna", "alla kommuner", "samtliga kommuner", "alla parter", "samtliga parter"}
)
_SUBJECT = re.compile(
    r"(?P<who>[A-ZÅÄÖ][^.,:;?!]{2,60}?)\s(?P<verb>[a-zåäö]{3,30}(?:r|[dt]e|og|öll|öt|åg|ick|öd|ev|at))\b"
)
_STATES = re.compile(
    r"(?:anse|anså|förklara|hänvisa|yttra|öka|minska|ingå|ingick|disponera|förändra|avsluta|tecknade|bestäm)"
)
_DISPOSING = FINITE - WORK
_KINDS = frozenset({"approve", "reject", "table", "remit", "appoint", "other"})
_NOBODY = frozenset(
    {"det", "beslut", "beslutet", "mötet", "sammanträdet", "samtliga", "deltagarna", "efter diskussion"}
)
_AGREED = re.compile(r"\b(?:enades|enas|överens|överenskom\w*|ense|eniga?)\b", re.IGNORECASE)
_DECIDES = re.compile(
    r"\s(?:beslut|beslöt|enades|enas|kom |kommer |(?:är|var) (?:\w+ )?(?:överens|ense|enig)|överenskom|har "
    r"|tog |fattade"
    r"|föresl|rekommend|hemst|bestäm|landa|stanna)",
    re.IGNORECASE,
)
_OTHER_BODY = re.compile(r"\b(?:kommunstyrelsen|regionstyrelsen|regionfullmäktige|kommunfullmäktige|regeringen)$")


def disposes(core: Flow, assigning: Assigning) -> str | None:
    """Tell what kind of decision a group states by a verb of deciding in the present or past, right behind it."""
    found = _SUBJECT.match(core.characters)
    if found is None or found["verb"] not in _DISPOSING or _STATES.match(found["verb"]):
        return None
    kind = DECIDING.get(found["verb"])
    if kind not in _KINDS or found["who"].casefold() in _NOBODY or not is_group(found["who"], assigning):
        return None
    return kind


def is_group(lead: str, assigning: Assigning) -> bool:
    """Tell whether the subject of `lead` is the group that meets."""
    subject = _DECIDES.split(f" {lead}", maxsplit=1)[0].strip(" ,")
    body = assigning.head.body.value.casefold() if assigning.head.body else ""
    words = subject.casefold()
    if _OTHER_BODY.search(words) and body and words not in body:
        return False
    if _AGREED.search(lead):
        return True  # who agrees was there
    return bool(
        not subject
        or GROUP.search(words)
        or words in EVERYBODY
        or (body and (words in body or body in words))
        or assigning.group(subject)
    )
