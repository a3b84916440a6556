"""Sentences that tell how it came to a decision: `Anna Ek har lämnat en interpellation`, `Chefen redogör för läget`."""

import re

from loaders.minutes.decisions.verbs import kind_of

_TELLS = re.compile(
    r"[A-ZÅÄÖ][^.!?]{2,150}?\s(?:har (?:lämnat|inlämnat|inkommit|väckt|ställt|begärt|ansökt|överlämnat|lämnats)"
    r"|besvarar|besvarade|svarar på|svarade på|redogör|redogjorde|informerar(?!\s\w+\.?$)|informerade"
    r"|föredrar|föredrog|presenterar|presenterade|yttrar sig|yttrade sig|inkom(?:mer)? med)\b"
)
_LATER = re.compile(
    r"\b(?:nästa|kommande|senast|före den|uppdrag|i god tid|inom kort)\b"
    r"|^(?:Respektive|Varje|Samtliga|Alla|Var och en)\b"
)


_PAPER = re.compile(  # what came in, listed below what was decided of it
    r"(?:Skrivelse|Beslut|Protokoll|Rapport|Inbjudan|Brev|Yttrande|Cirkulär|Dom|Föreläggande|Remiss|Remissvar|Anmälan)\s"
    r"(?:från|om|av|angående|gällande|avseende)\b"
)


_WHO = re.compile(
    r"(?:Ansvar(?:ig|iga)?|Ansv\.|Vem|Utförs av|Klart?(?: senast)?|När|Senast|Deadline|Slutdatum"
    r"|Tid(?:plan)?)\s?:\s?\S.{0,60}"
)


def says_who(sentence: str) -> bool:
    """Tell a label behind what is to do, with who does it or by when: `Ansvarig: Anna`, `Klart: 1 oktober`."""
    return ":" in sentence and _WHO.fullmatch(sentence) is not None


def tells(sentence: str) -> bool:
    """Tell whether `sentence` only tells what somebody wrote, said or answered, and nothing of what is to come."""
    if _PAPER.match(sentence) is not None:
        return kind_of(sentence) is None
    return _TELLS.match(sentence) is not None and _LATER.search(sentence) is None
