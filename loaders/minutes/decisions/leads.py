"""The words that lead up to what is decided: `Kommunstyrelsen beslutar att`, `Enligt förslaget:`."""

import re
from dataclasses import dataclass, replace

from loaders.minutes.anchored import Anchored, Lowered
from loaders.minutes.dates import Day, days
from loaders.minutes.lines.flow import Flow

_DECIDES = (
    r"(?:beslutar|beslutade|beslutades|beslutas|beslöt|beslöts|besluta|har beslutat|fattar beslut|fattade "
    r"beslut|enas|enades|har enats|överenskom(?:s|mer|mes|na)?|(?:kom|kommer|har kommit) (?:också |även )?överens"
    r"|(?:är|var) (?:\w+ )?(?:överens|ense|eniga?)|ense|(?:tog|fattade|tar) (?:följande )?beslut|beslut"
    r"|valde|bestämde|bestämdes|bestämmer|bestäms|har bestämt|landa(?:r|de) i|stanna(?:r|de) för"
    r"|ger i uppdrag|konstaterar och beslutar)"
)
_PROPOSES = r"(?:föreslår|föreslog|föreslå|hemställer|hemställa|rekommenderar|rekommendera)"
_FILL = (
    r"(?:\s(?:därför|då|också|även|vidare|härmed|enhälligt|därefter|sedan|slutligen"
    r"|blev|om|efter (?:\w+ ){0,2}?(?:diskussion|överläggning|föredragning|omröstning|votering|debatt)"
    r"|för egen del|följande|enligt följande|besluta|beslutar|fatta beslut"
    r"|godkänna|(?:i enlighet med|enligt) (?:\w+s )?förslag(?:et)?|ge|dels"
    r"|\w*(?:fullmäktige|styrelsen|nämnden|utskottet|direktionen|mötet|gruppen|rådet|beredningen|stämman"
    r"|kommittén|nätverket)"
    r"|vi|man|med ändringen"
    r"|i ärendet))*"
)
# What every verb of deciding and proposing holds.
_VERBS = (
    "beslut|beslöt|enas|enade|enats|överens|ense|enig|valde|bestäm|landa|stanna|uppdrag|föresl|hemställ|rekommender"
)
_END = Lowered(
    rf"\b(?:{_DECIDES}|{_PROPOSES})\b{_FILL}(?:\s(?:den\s)?[\d–§,\s-]{{0,14}}(?:\w+ "
    rf"\d{{4}})?[,\s]{{0,2}}(?:§§?\s?\d+)?)?"
    rf"(?:,?\s(?:med|efter)\s(?:röst\w+|siffrorna)\s[^.:;]{{1,60}}|,\s(?:mot|med|under"
    rf"|efter)\s[^.:;,]{{2,60}},)?[\s,]{{0,2}}(?:att)?\s?:?$",
    _VERBS,
)
_BEGIN = Anchored(
    rf"(?P<subject>[^.;:!?]{{0,160}}?)(?<!\w)(?P<verb>{_DECIDES}|{_PROPOSES})"
    rf"(?!\w)(?P<fill>[^.:;!?]{{0,120}}?):?\satt\s(?=\S)",
    _VERBS,
)
_DECIDED = re.compile(
    r"\b(?:beslutade|beslutades|beslöts?|enades|kom överens|har beslutat|fattade beslut"
    r"|tog beslut)\b",
    re.IGNORECASE,
)
_TO_OTHERS = re.compile(rf"\b{_PROPOSES}\b(?P<whom>.{{0,120}})", re.IGNORECASE)
_DECIDING_BODY = re.compile(
    r"fullmäktige|styrelsen|nämnden|förbundet|direktionen|kommunerna|stämman"
    r"|region\b|regionen|regionerna|kommunstyrelse|regeringen|medlem|huvudmän|kommuner|parterna|ägarna",
    re.IGNORECASE,
)
_PROPOSED = re.compile(_PROPOSES, re.IGNORECASE)
_OTHER_DECIDES = re.compile(  # `att kommunfullmäktige antar`
    r"(?:\w+ ){0,2}\w*(?:fullmäktige|styrelsen|nämnden|direktionen|kommunerna|regionen|stämman|huvudmännen|ägarna)"
    r"\s\w+(?:r|s)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    rf"(?<!\w){_PROPOSES}\s(?:[^.:;]{{2,80}}\satt|(?:\w+\s){{0,2}}\w*(?:kommun|kommuner(?:na)?|region|regionerna"
    r"|landsting(?:en)?|huvudmännen|parterna|medlemmarna|ägarna|fullmäktige|styrelsen|nämnden)):?$",
    re.IGNORECASE,
)
_NO_LEAD = re.compile(  # a noun at the end: `avvakta med beslut`, `upphäva tidigare beslut`
    r"\b(?:med|om|till|vid|av|på|i|för|inför|efter|utan|upp|tidigare|sitt|sina|detta|dessa|gällande|nuvarande"
    r"|föregående|fattade?|nytt|samma) beslut$",
    re.IGNORECASE,
)
_LONGEST_LEAD = 60


@dataclass(frozen=True)
class Lead:
    """What stands before the points: whether they are proposals to another body, and of which earlier day."""

    flow: Flow
    proposes: bool = False
    day: Day | None = None
    grants: bool = False  # ends in `ge`: the points are what is given
    approves: bool = False


def whole_lead(flow: Flow) -> Lead | None:
    """Read all of `flow` as a lead; None where it is more or something else."""
    text = flow.characters
    listed = _LISTED.search(text) is not None  # who is to act stands between the verb and `att`
    if not (listed or text.endswith(":") or _END.search(flow.lowered)) or len(text.split()) > _LONGEST_LEAD:
        return None
    if _NO_LEAD.search(text):
        return None
    return _lead(flow)


def cut_lead(flow: Flow) -> tuple[Lead, Flow] | None:
    """Part `X beslutar att Y` into the lead and `Y`; None where it does not start so."""
    found = _BEGIN.match(flow.characters, flow.lowered) if " att " in flow.lowered else None
    if found is None or not _plain_subject(found["subject"]):
        return None
    end = found.end()
    proposed = (
        re.match(rf"[^.:;]{{0,60}}?{_DECIDES}\s(?:att\s)?", flow.characters[end:])
        if re.match(_PROPOSES, found["verb"], re.IGNORECASE)
        else None
    )
    if proposed:
        end += proposed.end()
    lead, rest = _lead(flow.part(0, end)), flow.part(end)
    if not lead.proposes and _PROPOSED.match(found["verb"]) and _OTHER_DECIDES.match(rest.characters):
        lead = replace(lead, proposes=True)
    return lead, rest


def decides(lead: Lead) -> bool:
    """Tell whether a lead speaks of deciding or proposing, rather than only ending in a colon."""
    return (
        lead.approves
        or _LISTED.search(lead.flow.characters) is not None
        or bool(_END.search(lead.flow.lowered))
        or lead.proposes
    )


def _plain_subject(subject: str) -> bool:
    return not re.search(r"\b(?:som|när|att|om|har|innan|eftersom|yrkar|finner|inför)\b|\bdå\b", subject)


def _lead(flow: Flow) -> Lead:
    text = flow.characters
    proposes = _TO_OTHERS.search(text)
    day = next((d for d in days(text) if not d.digits and _DECIDED.search(text[: d.start])), None)
    return Lead(
        flow,
        bool(proposes and (_DECIDING_BODY.search(proposes["whom"]) or not proposes["whom"].strip(" :"))),
        day,
        bool(re.search(r"\bge:?$", text)),
        bool(re.search(r"\bkommer att godkännas:?$", text)),
    )
