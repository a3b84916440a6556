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


def tells(sentence: str) -> bool:
    """Tell whether `sentence` only tells what somebody wrote, said or answered, and nothing of what is to come."""
    if _PAPER.match(sentence) is not None:
        return kind_of(sentence) is None
    return _TELLS.match(sentence) is not None and _LATER.search(sentence) is None
