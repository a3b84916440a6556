"""How minutes say whom they charge: `uppdra åt X att`, `X får i uppdrag`, `X ansvarar för`; the group `who` is X."""

from loaders.minutes.anchored import Anchored

_LONGEST = 150  # characters
_WHO = rf"(?P<who>[^.;:?!]{{2,{_LONGEST}}}?)"
_LABEL = r"(?:ansvariga?|ansv\.?|utförs av|vem)"
CHARGED = tuple(
    Anchored(pattern, anchors)
    for pattern, anchors in (
        (
            (
                rf"\b(?:uppdra(?:r|s)?|uppdrog|delegera(?:r|s|de)?|i uppdrag)(?: \w+)? (?:åt"
                rf"|till|at)\s{_WHO}(?=\satt\b|[,.;]|$)"
            ),
            "uppdra|uppdrog|delegera",
        ),
        (rf"\b(?:ge|ger|gav|ges|gavs|lämna|lämnar)\s{_WHO}\si uppdrag\b", "i uppdrag"),
        (rf"\b{_LABEL}\s?:\s?{_WHO}(?=[.;,(]|$)", "ansv|utförs av|vem"),
        (
            rf"\b(?:ge|ger|ges|lämna|lämnar)\s{_WHO}\s(?:rätt|mandat|fullmakt|befogenhet|behörighet) att\b",
            "rätt att|mandat att|fullmakt att|befogenhet att|behörighet att",
        ),
        (
            rf"^{_WHO}\s(?:lovade|lovar|åtog sig|åtar sig|tog på sig|tar på sig|erbjöd sig)(?: att)?\b",
            "lova|åtog sig|åtar sig|på sig|erbjöd sig",
        ),
        (
            rf"\b(?:bemyndiga|bemyndigar|befullmäktiga|uppmana|uppmanar|anmoda|ber|ålägga)\s{_WHO}(?=\satt\b)",
            "bemyndiga|befullmäktiga|uppmana|anmoda|ber |ålägga",
        ),
        (
            (
                rf"^(?:[Aa]tt |[Ss]amt |[Ää]ven |[Dd]els )?{_WHO}\s(?:får|fick|har fått|ges"
                rf"|gavs)(?: \w+)?\s(?:i uppdrag|(?:till|i) uppgift)\b"
            ),
            "i uppdrag|till uppgift|i uppgift",
        ),
        (
            rf"^{_WHO}\s(?:uppmanas|bemyndigas|anmodas|åläggs|ombeds|befullmäktigas|delegeras)\b",
            "uppmanas|bemyndigas|anmodas|åläggs|ombeds|befullmäktigas|delegeras",
        ),
        (
            (
                rf"^{_WHO}\s(?:ansvarar|svarar för|är (?:ansvariga?|sammankallande|kontaktperson(?:er)?"
                rf"|huvudansvarig\w*)|blir ansvariga?|har ansvar"
                rf"|har som|har att|har (?:ett|två|tre|några) (?:\w+ ){{0,4}}?(?:uppgift|uppdrag|åtgärd|att göra)\w*)\b"
            ),
            "ansvar|svarar för|sammankallande|kontaktperson|har som|har att|har ett|har två|har tre|har några",
        ),
        (
            (
                rf"^{_WHO}\s(?:ska|skall|kommer att|kommer(?=\s(?:ha|ta|göra|skicka|kalla"
                rf"|bjuda|bli)\b))\s(?:(?:tillsammans|\w*[^\Ws])\s){{0,2}}?"
                rf"(?!\w*s\b|ej\b|inte\b)\w+"
            ),
            " ska | skall | kommer ",
        ),
    )
)
