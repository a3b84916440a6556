"""How minutes say whom they charge: `uppdra åt X att`, `X får i uppdrag`, `X ansvarar för`; `who` is X."""

from loaders.minutes.anchored import Lowered

_LONGEST = 150  # characters
_WHO = rf"(?P<who>[^.;:?!]{{2,{_LONGEST}}}?)"
_LABEL = r"(?:(?:huvud)?ansvariga?|ansv\.?|ansvar|åtgärd(?:as av)?|åtg\.?|å(?=:)|utförs av|utförare|vem|den som gör)"
CHARGED = tuple(
    Lowered(pattern, anchors)
    for pattern, anchors in (
        (
            (
                rf"\b(?:uppdra(?:r|s|ga|ges|gas)?|uppdrogs?|delegera(?:r|s|de|des)?|i uppdrag|(?:ge|ger"
                rf"|ges) ansvar|^uppdrag)(?: \w+)? (?:åt"
                rf"|till|at)\s{_WHO}(?=\satt\b|[,.;]|$)"
            ),
            "uppdra|uppdrog|delegera|ansvar ",
        ),
        (
            (rf"\b(?:överlåt(?:a|er|s|es)|(?:över)?lämna[rs]?)(?: det)? (?:åt|till)\s{_WHO}(?=\satt\b)"),
            "överlåt|lämna",
        ),
        (rf"^låta\s{_WHO}(?=\s[a-zåäö]{{3,}}a\s)", "låta "),
        (
            (
                r"\b(?:uppdraget|ansvaret)\b[^.;]{0,100}?\s(?:går|lämnas|läggs|ges|vilar)\s(?:till|på|åt|hos)"
                rf"\s{_WHO}(?=[.,;]|$)"
            ),
            "uppdraget|ansvaret",
        ),
        (
            rf"\b(?:ge|ger|gav|ges|gavs|lämna|lämnar)\s{_WHO}\s(?:(?:i|till) (?:uppdrag|uppgift)|uppdraget)\b",
            "uppdrag|uppgift",
        ),
        (rf"\b(?:åligger|åvilar|ankommer på|åläggs)\s{_WHO}\satt\b", "åligger|åvilar|ankommer på|åläggs"),
        (
            (
                rf"\b(?:ansvarig\w*|ansvaret|kontaktperson|sammankallande)(?:\s\S+){{0,4}}?\s(?:är|blir"
                rf"|ligger (?:på|hos)|åvilar)\s{_WHO}(?=[.;,(]|$)"
            ),
            "ansvar|kontaktperson|sammankallande",
        ),
        (
            rf"\b{_LABEL}\s?:\s?{_WHO}(?=[.;,(]|$|\s(?:klart?|senast|datum|tid|deadline|när|status)\b)",
            "ansv|åtg|å:|utför|vem|den som gör",
        ),
        (
            rf"\b(?:ge|ger|ges|lämna|lämnar)\s{_WHO}\s(?:rätt|mandat|fullmakt|befogenhet|behörighet) att\b",
            "rätt att|mandat att|fullmakt att|befogenhet att|behörighet att",
        ),
        (
            (
                rf"\b(?:be|ber|bad|uppmana|uppmanar|uppdra åt|uppdrar åt)\s{_WHO}"
                rf"(?=\s(?!samtliga|berörda|alla|kommunala|regionala)(?:[a-zåäö]{{3,}}a|bistå|se|ge|stå|gå)\s)"
            ),
            "be |ber |bad |uppmana|uppdra",
        ),
        (
            (
                rf"^{_WHO}\s(?:har )?(?:lovade|lovar|lovat|åtog sig|åtar sig|åtagit sig|tog på sig|tar på sig"
                rf"|tagit på sig"
                rf"|erbjöd sig|erbjuder sig|erbjudit sig)(?: att)?\b"
            ),
            "lova|åtog sig|åtar sig|åtagit sig|på sig|erbjöd sig|erbju",
        ),
        (
            (
                rf"\b(?:(?:bemyndiga|befullmäktiga|uppmana|anmoda|beordra)(?:r|de)?|ber?|(?:ålägg"
                rf"|förelägg)(?:a|er))"
                rf"\s{_WHO}(?=\satt\b)"
            ),
            "bemyndiga|befullmäktiga|uppmana|anmoda|beordra|ber |ålägg|förelägg|be ",
        ),
        (
            (
                rf"^(?:att |låta |samt |även |dels )?{_WHO}\s(?:får|fick|har fått|få|ges"
                rf"|gavs)(?: \w+){{0,3}}?\s(?:i uppdrag|(?:till|i) uppgift|uppdraget|på sig att)\b"
            ),
            "i uppdrag|till uppgift|i uppgift|uppdraget|på sig",
        ),
        (
            (
                rf"^{_WHO}\s(?:uppmana(?:s|des)|uppdra(?:s|ges)|bemyndiga(?:s|des)|anmoda(?:s|des)"
                rf"|befullmäktiga(?:s|des)"
                rf"|delegera(?:s|des)"
                rf"|ålägg(?:s|es)|ålades|ombeds|ombads|anförtro(?:s|ddes)|förelägg(?:s|es)|förelades"
                rf"|(?:får|fick|ges|gavs|har|har fått) (?:\w+ )?(?:rätt|mandat|fullmakt|befogenhet|behörighet"
                rf"|delegation|delegationsrätt|beslutanderätt|ansvar|ansvaret)"
                rf"(?: att| för))\b"
            ),
            (
                "uppmana|uppdra|bemyndiga|anmoda|befullmäktiga|delegera|ålägg|ålades|ombe|ombads|förelägg|förelades"
                "| rätt|mandat|fullmakt|befogenhet|behörighet|delegation|beslutanderätt|anförtro|ansvar"
            ),
        ),
        (
            (
                rf"^{_WHO}\s(?:ansvarar|svarar för|står (?:för|som (?:värd|ansvarig)\w*)|håller i|tar hand om"
                rf"|är (?:ansvariga?|värd(?:kommun)?|sammankallande|kontaktperson(?:er)?"
                rf"|huvudansvarig\w*)|blir ansvariga?|har ansvar"
                rf"|har som|har att|har (?:ett|två|tre|några) (?:\w+ ){{0,4}}?(?:uppgift|uppdrag|åtgärd"
                rf"|att göra)\w*)\b"
            ),
            (
                "ansvar|svarar för|står |håller i|tar hand om|är värd|sammankallande|kontaktperson|har som|har att"
                "|har ett|har två|har tre|har några"
            ),
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
