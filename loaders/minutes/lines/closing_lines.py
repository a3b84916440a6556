"""Where the last lines of a document begin: labels of signatures, and what tells of signing."""

import re
from collections.abc import Sequence

from loaders.minutes.signing.cells import label_row
from loaders.minutes.signing.closing import signed_above
from loaders.text import Line

_CLOSING = re.compile(
    r"[\s*_]*(?:Vid (?:protokollet|anteckningarna|pennan|tangentbordet|anteckningsblocket)"
    r"|(?:Protokolls?)?[Jj]usterare\b|Justera[st]\b|Undertecknat\s+av|Underskrift(?:er)?\b"
    r"|Signer(?:at|ad) (?:av|med|via)\b|[A-ZÅÄÖ][\w '-]{5,50} Sverige$|_{5,}|\.{8,}|…{3,}"
    r"|Omröstningslista\b|Voteringslista\b|Välkomna\s?!?$|/\s?[A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ][\w-]+)?\s*$"
    r"|Protokollet (?:är|justeras|undertecknas|signeras|har (?:justerats|signerats|undertecknats))"
    r" (?:digitalt|elektroniskt)"
    r"|Protokollet (?:är|har) (?:justerats?|signerats?|undertecknats?) (?:digitalt|elektroniskt)"
    r"|(?:Detta d|D)okument(?:et)? (?:har|är) (?:digitalt |elektroniskt )?(?:undertecknat|signerat)"
    r"|(?:Digitalt|Elektroniskt) (?:signerat|undertecknat|justerat)"
    r"|(?:Digitala|Elektroniska) (?:signaturer|underskrifter)"
    r"|[A-ZÅÄÖ][\w'-]+(?: [A-ZÅÄÖ][\w'-]+){1,3}, (?:sekreterare|protokollförare|justerare)\s*$"
    r"|(?:Protokoll(?:et)?|\w*[Aa]nteckningar(?:na)?) "
    r"(?:för(?:t|da|des|s)|skriv(?:en|na|et)|skrevs|gjor(?:t|da|des)|togs) av"
    r"|Nedtecknat av|Noterat av|Antecknat av|Antecknare\b|Antecknade\s*:"
    r"|Protokollförare\b"
    r"|(?:ordförande|sekreterare|justerare|justeringsperson|protokollförare)\s*$"
    r"|(?:Mötess|S)ekreterare\s*(?:\t|:|$|\s{2})|(?:Möteso|O)rdförande\s*(?:\t|:|$|\s{2}))"
)
_SIGNED = re.compile(  # however much stands on the line
    r"\s*(?:_{5,}|\.{8,}|…{3,}|(?:Detta d|D)okument(?:et)? (?:har|är) (?:\w+ )?(?:undertecknat|signerat)"
    r"|(?:Digitalt|Elektroniskt) (?:signerat|undertecknat|justerat) av\b"
    r"|(?:[A-ZÅÄÖ][\w-]+\s){4,12}(?:(?:[Oo]rdförande|[Ss]ekreterare|[Jj]usterare)\s?){2,4}\s*$)"
)
_LONGEST_CLOSING = 100


def closing_place(lines: Sequence[Line], places: Sequence[int]) -> int:
    """Find where the closing begins in a document without items: nowhere but below its middle."""
    later = places[len(places) // 2 :]
    return next((i for i in later if closes(lines[i])), len(lines))


def closes(line: Line) -> bool:
    """Whether the closing begins with this line."""
    if len(line.text) < _LONGEST_CLOSING and _CLOSING.match(line.text):
        return True
    return bool(_SIGNED.match(line.text)) or label_row(line.text)


def with_names_above(lines: Sequence[Line], end: int) -> int:
    """Move the end of the last item above the names that stand over the first labels of signatures."""
    above = next((k for k in range(end - 1, 0, -1) if lines[k].text.strip()), 0)
    return above if above and end < len(lines) and signed_above(lines[above], lines[end]) else end
