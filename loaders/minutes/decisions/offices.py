"""Offices and bodies named by a noun alone, and what their full name is in the document at hand."""

import re
from collections import Counter

from loaders.minutes.layout import Layout
from loaders.minutes.record import Head

_HELD_BY_ONE = tuple(
    re.findall(
        r"\w+",
        """
    chefen direktören sekreteraren ordföranden samordnaren strategen ledaren handläggaren juristen ombudet
    utredaren konsulten arkitekten controllern utvecklaren rektorn kommunalrådet kassören ingenjören inspektören
    kamreren ekonomen koordinatorn kommunikatören administratören ägaren entreprenören leverantören sökanden
    cheferna direktörerna strategerna juristerna konsulterna ingenjörerna inspektörerna ekonomerna
    kommunikatörerna administratörerna koordinatorerna sekreterarna samordnarna ledarna handläggarna utredarna
    utvecklarna ordförandena
    """,
    )
)
_OFFICES = (
    *_HELD_BY_ONE,
    *re.findall(
        r"\w+",
        """
    nämnden nämnderna styrelse styrelsen styrelserna utskottet gruppen grupperna förvaltningen
    förvaltningarna kansliet kontoret regionen kommunen kommunerna nätverket nätverken ordförande föreningen
    bolaget bolagen förbundet rådet beredningen presidiet enheten avdelningen revisionen revisorerna direktionen
    teamet sekretariatet verket myndigheten ledamöterna deltagarna parterna kommittén stiftelsen fullmäktige
    ansvarig representanterna rektor rektorerna universitetet skolan stadsdelen medlemmarna medlemskommunerna centralen
    polisen länsstyrelsen ägarna byrån institutet huvudmännen byggherren exploatören utövaren högskolan
    arrendatorn värden leden redaktionen arbetslaget museet lärosätet lärosätena företagen redaktören
    valberedningen panelen forumet poolen jouren staben utskotten teamen råden
    """,
    ),
)
_OWN_ADMINISTRATION = re.compile(r"förvaltningen", re.IGNORECASE)
_DEFINITE = {  # the noun alone, and what the full name holds
    "regionen": r"Region(?: [A-ZÅÄÖ][\wåäö]+){1,3}",
    "föreningen": (
        r"(?:[A-ZÅÄÖ][\wåäö&-]+ ){1,5}(?:ekonomisk |ideell )?[a-zåäö]{0,20}förening\b|(?:[A-ZÅÄÖ][\wåäö]*förening)"
        r"(?: [A-ZÅÄÖ][\wåäö]+){1,3}"
    ),
    "bolaget": r"(?:[A-ZÅÄÖ][\wåäö&-]* ){1,5}AB\b",
    "stiftelsen": r"Stiftelsen(?: [A-ZÅÄÖ][\wåäö]+){1,4}",
    "länsstyrelsen": r"Länsstyrelsen(?: i)? [A-ZÅÄÖ][\wåäö]+(?: [A-ZÅÄÖ][\wåäö]+)?(?: län)?",
    "kommunen": r"[A-ZÅÄÖ][\wåäö]+(?:-[A-ZÅÄÖ][\wåäö]+)? kommun\b",
    "högskolan": r"Högskolan(?: i| på)? [A-ZÅÄÖ][\wåäö]+",
    "universitetet": r"(?:[A-ZÅÄÖ][\wåäö]+ ){1,2}universitet\b",
}
_LONG_TEXT = 200_000


def is_office(word: str) -> bool:
    """Whether a word, the last of a name, is an office's or a body's."""
    folded = word.lower()
    return folded.endswith(_OFFICES) or folded == "vd"


def held_by_one(name: str) -> bool:
    """Whether the last word of a name is an office that one person holds, or several such."""
    return name.lower().endswith(_HELD_BY_ONE)


def full_name(office: str, near: str, layout: Layout, head: Head) -> str:
    """Name the office in full where the document does, else as it stands, with a capital.

    `near` is the item's own text, in which a definite noun (`föreningen`) has its meaning first.
    """
    noun = office.casefold()
    if _OWN_ADMINISTRATION.fullmatch(noun):
        return _administration(layout, head) or _capital(office)
    pattern = _DEFINITE.get(noun)
    if pattern:
        for where in (near if noun != "kommunen" else "", layout.text.characters[:_LONG_TEXT]):
            names = Counter(found[0] for found in re.finditer(pattern, where))
            if names and (len(names) == 1 or where is near):
                return names.most_common(1)[0][0]
    return _capital(office)


def _administration(layout: Layout, head: Head) -> str | None:
    body = head.body.value if head.body else ""
    named = re.match(r"(?:nämnden för (?P<field>.+)|(?P<stem>.+)nämnden)$", body, re.IGNORECASE)
    if not named:
        return None
    name = f"förvaltningen för {named['field']}" if named["field"] else f"{named['stem']}förvaltningen"
    found = re.search(re.escape(name).replace(r"\ ", r"\s+"), layout.text.characters, re.IGNORECASE)
    return _capital(" ".join(found[0].split())) if found else None


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
