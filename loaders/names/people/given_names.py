"""Swedish given names: which words may begin the name of a person."""

import re
from functools import lru_cache

from ontology.first_names import bearers

_COMMON = 400
# Given names of somebody that are far more often another word at the start of a sentence or label.
_WORDS_TEXT = """
    alla andra ange anta antal antar april bara bland de december del delta din du ge grund ha han hela hyra i in
    ju juli kan klart ladda leda lika man mars med media menar mina min mora ned ni november nu om ramen reda sa
    samman sida sin sina så ta tal tex till time tex ur valda verka vi vid vila ena ett en den det region service
    vision data plan svar mode visa test kommunal tack ting hed fall helan senat august augusti oktober september
    februari januari lilla nya norra södra östra västra stora gamla sala avesta ale salem kinda eda usa ilo kina
    london paris the and
"""
_WORDS = frozenset(_WORDS_TEXT.split())
# Given names that many people bear, and that are ordinary words or labels too.
_DOUBTFUL_TEXT = """
    inga per dag sten mark björn sol maj juni klara urban saga love liv vilja my bo svea göta line van
"""
_DOUBTFUL = frozenset(_DOUBTFUL_TEXT.split())
_NICKNAMES = {
    "affe": "alf", "anki": "ann-kristin", "benke": "bengt", "berra": "bertil", "bettan": "elisabeth",
    "bibbi": "birgitta", "bosse": "bo", "calle": "carl", "danne": "daniel", "eva-lotta": "eva charlotta",
    "figge": "fredrik", "fredde": "fredrik", "gittan": "birgitta", "hasse": "hans", "janne": "jan",
    "jocke": "joakim", "kalle": "karl", "kenta": "kent", "kicki": "kristina", "krille": "kristian", "lasse": "lars",
    "lelle": "lennart", "lotta": "charlotta", "maggan": "margareta", "mange": "magnus", "manne": "magnus",
    "matte": "mats", "micke": "mikael", "nicke": "niklas", "nisse": "nils", "olle": "olof", "patte": "patrik",
    "pelle": "per", "robban": "robert", "roffe": "rolf", "sanna": "susanna", "steffe": "stefan", "sussi": "susanne",
    "tobbe": "torbjörn", "tompa": "tomas", "totte": "torsten", "uffe": "ulf",
}  # fmt: skip


@lru_cache(maxsize=65536)
def given(word: str) -> bool:
    """Whether somebody in Sweden bears `word` as a given name, and it is no ordinary word first of all."""
    folded = word.casefold()
    if folded in _WORDS or not word[:1].isupper():
        return False
    parts = re.split(r"[-‐‑]", folded)
    return folded in bearers() or (len(parts) > 1 and all(part in bearers() for part in parts))


@lru_cache(maxsize=65536)
def plainly_given(word: str) -> bool:
    """Whether `word`, standing alone, is likely somebody's given name."""
    folded = word.casefold()
    common = bearers().get(folded, 0) >= _COMMON or ("-" in folded and given(word))
    return common and given(word) and folded not in _DOUBTFUL


def doubtful(word: str) -> bool:
    """Whether `word` is a common given name and an ordinary word alike (`Per`, `Dag`)."""
    return word.casefold() in _DOUBTFUL


def formal(nickname: str) -> str | None:
    """The folded given name that a nickname stands for (`Hasse` -> `hans`)."""
    return _NICKNAMES.get(nickname.casefold())
