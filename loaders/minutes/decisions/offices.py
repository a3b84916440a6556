"""Offices and bodies named by a noun alone, and what their full name is in the document at hand."""

import re
from collections import Counter

from loaders.minutes.layout import Layout
from loaders.minutes.record import Head

OFFICE = re.compile(
    r"(?:\bvd|nämnden?|nämnderna|styrelsen?|styrelserna|utskottet|chefen|cheferna"
    r"|direktören|direktörerna|gruppen|grupperna|förvaltningen|förvaltningarna"
    r"|kansliet|kontoret|regionen|kommunen|kommunerna|nätverket|nätverken|sekreteraren"
    r"|ordföranden|ordförande|föreningen|bolaget|bolagen|förbundet|rådet|beredningen"
    r"|presidiet|enheten|avdelningen|samordnaren|strategen|ledaren|handläggaren"
    r"|juristen|ombudet|revisionen|revisorerna|direktionen|teamet|sekretariatet"
    r"|verket|myndigheten|ledamöterna|deltagarna|parterna|kommittén|stiftelsen"
    r"|fullmäktige|ansvarig|representanterna|utredaren|konsulten|arkitekten"
    r"|controllern|\w*utvecklaren|rektor(?:n|erna)?|stadsdirektören|kommunalrådet|universitetet"
    r"|skolan|stadsdelen|medlemmarna|medlemskommunerna|centralen|polisen|länsstyrelsen"
    r"|ägarna|byrån|institutet|kassören|ingenjören|inspektören|kamreren|ekonomen|koordinatorn|kommunikatören"
    r"|administratören|ägaren|entreprenören|leverantören|sökanden|huvudmännen|byggherren|exploatören|utövaren"
    r"|högskolan|arrendatorn|värden|leden|redaktionen|arbetslaget|museet|lärosätet|lärosätena|företagen|redaktören"
    r"|valberedningen|panelen|forumet|poolen|jouren|staben|utskotten|teamen|råden"
    r"|(?:strateg|jurist|konsult|ingenjör|inspektör|ekonom|kommunikatör|administratör|koordinator)erna"
    r"|(?:sekreter|samordn|led|handlägg|utred|utveckl)arna|ordförandena)$",
    re.IGNORECASE,
)
HELD_BY_ONE = re.compile(
    r"(?:(?:chef|direktör|strateg|jurist|konsult|ingenjör|inspektör|ekonom|kommunikatör|administratör|koordinator)erna"
    r"|(?:sekreter|samordn|led|handlägg|utred|utveckl)arna|ordförandena|chefen|direktören|sekreteraren|ordföranden|samordnaren|strategen|ledaren|handläggaren|juristen|ombudet"
    r"|utredaren|konsulten|arkitekten|controllern|utvecklaren|rektorn|kommunalrådet|kassören|ingenjören|inspektören"
    r"|kamreren|ekonomen|koordinatorn|kommunikatören|administratören|ägaren|entreprenören|leverantören|sökanden)$",
    re.IGNORECASE,
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
