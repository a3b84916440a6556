"""Words behind a name that say whether somebody served, was absent, or came and left."""

import re
from dataclasses import replace

from loaders.minutes.attendance.entry import Entry
from loaders.minutes.attendance.passage import Passage

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
    r"\b(?:ej närv(?:arande)?|(?:deltog|deltar) (?:ej|inte)"
    r"|frånvarande|förhindrad|förhinder|anmält förhinder|sjuk)\b(?!\s*(?:§|vid|punkt|under|i))",
    re.IGNORECASE,
)
_MARKED = re.compile(r"(?<=[^\W\d_]) (ja|nej)$")  # the last cell of a row whose cells ran together
_REMARK = re.compile(
    r"\b(?:via|genom|per)\s+(?:länk|teams|zoom|skype|telefon|video)[^,;()]*|\b(?:på distans|digitalt|på länk"
    r"|på plats|distans|teams|zoom|skype|deltog|deltar|deltagit|närvarande|närvaranderätt|"
    r"enligt närvarolista"
    r"|på uppdrag av[^,;()]*|istället för[^,;()]*|vid protokollet|(?:i|på|vid) (?:mötet|sammanträdet))\b",
    re.IGNORECASE,
)


def with_presence(entry: Entry, said: Passage) -> tuple[Entry, Passage]:
    """Read whether somebody served, was absent, or came and left, and take those words out of what is said."""
    if match := _NOT_SERVING.search(said.characters):
        said = blanked(said, match.start(), match.end())
        entry = replace(entry, seat="substitute")
    if match := _SERVING.search(said.characters):
        said = blanked(said, match.start(), match.end())
        entry = replace(entry, serving=True)
    for match in _CAME_OR_LEFT.finditer(said.characters):
        entry = replace(entry, came_or_left=True)
        said = blanked(said, match.start(), match.end())
    if match := _ABSENT.search(said.characters):
        entry = replace(entry, absent=True)
        said = blanked(said, match.start(), match.end())
    if match := _MARKED.search(said.characters):
        entry = replace(entry, absent=entry.absent or match[1] == "nej")
        said = blanked(said, match.start(), match.end())
    for match in _REMARK.finditer(said.characters):
        said = blanked(said, match.start(), match.end())
    return entry, said


def blanked(passage: Passage, start: int, end: int) -> Passage:
    """Take out what is understood, keeping the places of the rest."""
    characters = passage.characters
    return Passage(characters[:start] + "\x1f" * (end - start) + characters[end:], passage.places)
