"""Letters of political parties, those of today and of before, and of local ones."""

import re
from functools import cache

from ontology.tables import rows

_LONGEST = 4
_LOCAL = re.compile(r"[A-ZÅÄÖ][A-ZÅÄÖa-zåäö-]{0,4}")


@cache
def _letters() -> frozenset[str]:
    variants = {row["variant"].strip("()") for row in rows("party_variants") if row["is_ocr_error"] == "0"}
    variants |= {row["code"] for row in rows("parties")}
    return frozenset(variant.upper() for variant in variants if len(variant) <= _LONGEST)


def party_letters(text: str) -> str | None:
    """Return the letters of a known party, in capitals, where `text` is just that (`s`, `KD`)."""
    letters = text.strip().upper()
    return letters if letters in _letters() else None


@cache
def _codes() -> dict[str, str]:
    """Names of parties written out, folded -> the letters of the party."""
    return {
        name.casefold(): row["code"]
        for row in rows("parties")
        for name in (row["name"], row["name_full"], *row["aliases"].split("|"))
        if len(name) > _LONGEST
    }


def party_named(text: str) -> str | None:
    """Return the letters of the party whose name is written out: `Socialdemokraterna`."""
    return _codes().get(" ".join(text.split()).casefold())


def local_party(text: str) -> str | None:
    """Return the letters of a party that only its municipality knows, where `text` may be that (`KB`, `DEM`)."""
    letters = text.strip()
    few = _LOCAL.fullmatch(letters) is not None and sum(c.isupper() for c in letters) * 2 >= len(letters)
    return letters if few else None
