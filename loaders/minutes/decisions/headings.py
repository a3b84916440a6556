"""What the heading of an item tells of a point whose own words do not: `Val av revisorer`, `Anmälningar`."""

import re

_ELECTION = re.compile(r"(?:(?:Om|Ny|Fyllnads|In)?[Vv]al\b(?! av (?:metod|modell|plats|leverantör|system))|Utse)")
_NAMES = re.compile(  # an office, names, and nothing that is done
    r"(?:(?:Till )?[A-ZÅÄÖa-zåäö -]{3,60}?(?:: ?| blir | är ))?[A-ZÅÄÖ][\w-]+ (?:[A-ZÅÄÖ][\w-]+|[A-ZÅÄÖ]\.).*"
)
_DOES = re.compile(r"\b[a-zåäö]{2,}(?:ar|er)\b(?<!ledamöter)(?<!personer)(?<!revisorer)(?<!ersättare)")
_TOLD = re.compile(
    r"(?:Information|Anmäl|Delgivning|Meddelande|Rapporter\b|Lägesrapport|Skrivelser|Delegation|Delegering|Inkom)"
)
_SHOWN = re.compile(
    r"\b(?:redovisa(?:s|des|ts)|anmäl(?:s|des|ts)|presentera(?:s|des)|föredr(?:as|ogs)|delg(?:es|avs)|gicks igenom"
    r"|gås igenom|genomgås|information\w* (?:ges|gavs|lämnas|lämnades))\b",
    re.IGNORECASE,
)


def kind_by_heading(heading: str, point: str) -> str | None:
    """Tell what a point without a verb of deciding does under `heading`; None where the heading tells nothing."""
    if _ELECTION.match(heading) and _NAMES.fullmatch(point) and not _DOES.search(point):
        return "appoint"
    if _TOLD.match(heading) and _SHOWN.search(point):
        return "note"
    return None
