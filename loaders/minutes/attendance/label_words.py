"""The words of labels of lists, and what they say of the people below."""

import re

_WORDS_OF = {
    "absent": "frånvarande frånvaro förhinder förhindrade förhindrad återbud hinder",
    "substitute": "ersättare ersattare ers suppleant suppleanter suppl",
    "other": """
        övriga övrig ovriga ovrig andra gäst gäster inbjudna inbjuden tjänstepersoner tjänsteperson tjänstemän
        tjänsteman tjänstemannen
        personalföreträdare fackliga facklig personalrepresentanter
        kallade adjungerade adjungerad adjungerande adjungerat föredragande åhörare
        dessutom därutöver insyn insynsplats revisorer revisor förvaltningen förvaltning kansliet kanslierna kansli
        observatörer
    """,
    "member": """
        närvarande narvarande ledamoter närvaro närvarolista deltagare deltagande deltog beslutande ledamöter
        ledamot medverkande
        mötesdeltagare närvarade deltar
    """,
    "serving": "tjänstgörande tjg tjänstg tjänstgjorde",
    "not": "ej icke inte",
    "filling": """
        ordinarie personliga personlig i hade
        direktionens nämndens styrelsens utskottets kommunstyrelsens förbundsstyrelsens förbundets rådets
        gruppens och som från vid mötet på anmält anmälda anmälan meddelat meddelade företrädare
        organisationer organisation
        representanter politiker förtroendevalda med utan röst rösträtt samt under sammanträdet även var är
        kommunfullmäktiges ledningsgruppens personal personalorganisationer tjänst
        medlem medlemmar medlemmarna medlemskommunerna kommunerna parterna distans länk plats digitalt fysiskt via teams
        följande ombud men
        zoom skype lämnat meddelat
    """,
}
KINDS = {word: kind for kind, words in _WORDS_OF.items() for word in words.split()}
_AWAY = re.compile(  # words of a phrase that tells who was not there
    r"(?i:\b(?:(?:kunde|kan|hade|har) (?:\w+ )?(?:inte|ej)|(?:inte|ej) (?:med|på plats|möjlighet)|saknade?s|uteblev"
    r"|uteblivna|borta"
    r"|förfall|avböj[td]e?|sjukanmäld\w*|sjuka?|anmäl(?:t|da) (?:frånvaro|förhinder)|förhindrad\w*|ledig\w*)\b)"
)
_THERE = re.compile(  # words of a phrase that tells who was
    r"(?i:\b(?:med (?:på|i|vid|via)|var med|deltog|deltar|deltagit|medverkade|medverkar|närvarade|närvarande"
    r"|på (?:plats|distans|länk|telefon)|via (?:länk|telefon|video|teams)|uppkopplad\w*|närvaro)\b)"
)
_COMPOUND = re.compile(
    r"[a-zåäö]{3,30}(ledamöter|ledamot|representanter|deltagare|lista|förteckning)"
)  # `styrelseledamöter`
_OWNERS = re.compile(r"(?:gruppens|rådets|nätverkets|nämndens|styrelsens|förbundets|utskottets|kommitténs)$")


def told_by_phrase(phrase: str) -> str | None:
    """What a phrase before a colon says of those behind it, if none of its words is that of a label."""
    if any(KINDS.get(word) not in (None, "filling", "not") for word in phrase.casefold().split()):
        return None
    return "absent" if _AWAY.search(phrase) else "present" if _THERE.search(phrase) else None


def kind_of(word: str) -> str | None:
    """What a word of a label says, as that which ends it does; whose people they are says nothing: `styrgruppens`."""
    said = KINDS.get(word)
    if said is None and (compound := _COMPOUND.fullmatch(word)):
        return "member" if compound[1] != "lista" or KINDS.get(word.removesuffix("lista")) else None
    return said or ("filling" if _OWNERS.search(word) else None)


def begins_another(word: str, kinds: list[str], *, capitals: bool) -> bool:
    """Whether a capital word begins another label beside this one."""
    return word[0].isupper() and not capitals and bool(set(kinds) - {"filling", "not"})


def meaning(words: list[str], kinds: list[str]) -> tuple[str, str]:
    """Return status and seat of the people under a label of these words."""
    has, negated = set(kinds), "not" in kinds
    ordinary = any(word.startswith("ledam") for word in words)
    if "absent" in has or (negated and words[-1] in ("närvarande", "deltagande", "deltog")):
        return "absent", "substitute" if "substitute" in has and not ordinary else "member"
    if "substitute" in has and not ordinary:
        return "present", "serving_substitute" if "serving" in has and not negated else "substitute"
    if "serving" in has and not ordinary:
        return "present", "substitute" if negated else "serving_substitute"
    if {"other", "member"} <= has and words[0] == "kallade":
        return "present", "member"
    if ("other" in has or negated) and not ordinary:
        return "present", "other"
    return "present", "member"
