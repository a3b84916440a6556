"""Turns of phrase with particles and nouns that tell what a decision does: `stå bakom`, `skicka vidare till`."""

_MATTER = r"(?:ärendet|frågan|punkten|förslaget|beslutet|motionen|diskussionen|ställningstagandet|detta|det|den)"
_GRANT = r"(?:bygglov|marklov|rivningslov|lov|startbesked|dispens|tillstånd|anstånd|uppskov|samtycke|medgivande)"
_OFFICE = (
    r"(?:ordförande|sekreterare|sammankallande|ledamot|ledamöter|ersättare|suppleant|kassör|justerare|revisor\w*"
    r"|representant\w*|kontaktperson\w*|projektledare|projektägare|kontaktpolitiker|valberedning)"
)
_DOCUMENT = (
    r"\w*(?:rapporten|planen|strategin|yttrandet|skrivelsen|svaret|redovisningen|budgeten|taxan|policyn|utredningen"
    r"|programmet|reglementet|avtalet|underlaget)"
)
_PAPER = r"\w*(?:information|rapport|redovisning|skrivelse|anmälan|meddelande|post|protokoll|anteckning)\w*"

TURNS = (  # kind, pattern, and the anchors of which each match holds one, as in `phrases.py`
    (
        "propose",
        (
            r"\bförorda(?:r|de)? att (?:\w+ )?\w*(?:fullmäktige|styrelsen|nämnden|direktionen"
            r"|kommunerna|regionen|stämman"
            r"|huvudmännen|ägarna)\b"
        ),
        "förorda",
    ),
    ("other", r"^fortsätta (?:med|att|enligt)\b", "fortsätta"),
    (
        "approve",
        (
            r"\b(?:stå|står|stod) (?:\w+ )?bakom\b|\bslut(?:a|er|it) (?:sig )?upp (?:\w+ )?bakom\b"
            r"|\bvinner bifall\b|\bvann (?:bifall|gehör)\b"
        ),
        " bakom|vinner bifall|vann ",
    ),
    (
        "approve",
        (
            r"\b(?:inget|ingenting|intet|inte (?:ha |har )?något|ej något|ingen|utan) (?:\w+ ){0,2}?(?:att )?"
            r"(?:erinra|erinran|invända|invändning)\b|\b(?:inga|utan) (?:erinringar|invändningar|synpunkter på)\b"
        ),
        "erinr|invänd|synpunkter på",
    ),
    ("approve", r"\banslut(?:a|er|it) sig\b|\binstäm(?:ma|mer|de|t)\b", "anslut|instäm"),
    (
        "approve",
        r"(?<!invänta )(?<!inväntar )(?<!på )(?<!om )\b(?:klartecken|grönt ljus)(?=[ .]|$)",
        "klartecken|grönt ljus",
    ),
    (
        "approve",
        r"\b(?:säg(?:a|er)|sa|sade) (?:\w+ )?ja\b|\b(?:lämna|ge)(?:r|s|de|des)? (?:sitt )?bifall\b",
        " ja|bifall",
    ),
    (
        "approve",
        (
            r"\bfölj(?:a|er|de) (?:\w+s )?(?:förslag|rekommendation|bedömning|beredning)\w*"
            r"|^beslut (?:i enlighet med|enligt)\b"
        ),
        "följ|beslut enligt|beslut i enlighet",
    ),
    (
        "approve",
        (
            rf"^(?:ge|ger|lämna|lämnar|meddela|meddelar) (?:\w+ )?{_GRANT}\b"
            r"|^(?:lämna|lämnar) (?:ett |\w+ )?(?:bidrag|stöd|driftbidrag|föreningsbidrag)\b"
            r"|\bstödj?er (?:\w+s )?(?:förslag|yttrande|initiativ|ansökan|begäran|inriktning|plan)\w*"
            r"|\b(?:få|får|erhåller|erhålla)\b.{2,60}\b(?:i|som) (?:\w+)?(?:bidrag|stöd)\b|^tilldelning\b"
        ),
        "lov|besked|dispens|stånd|uppskov|samtycke|medgivande|bidrag|stöd|tilldelning",
    ),
    (
        "reject",
        (
            r"\b(?:säg(?:a|er)|sa|sade) (?:\w+ )?nej\b|\bmotsätt(?:a|er) sig\b|\bmotsatte sig\b|^beslut om avslag\b"
            r"|\bavst(?:å|år|od) från att (?:bevilja|godkänna|bifalla|anta|tillstyrka|ge|lämna)\b"
            r"|\b(?:förslaget|yrkandet|motionen|motförslaget) (?:föll|faller)\b|\bvinner (?:inte"
            r"|ej) (?:gehör|bifall)\b"
            r"|\b(?:gå|går|gick) inte vidare med\b"
        ),
        "nej|avst|motsätt|motsatte|om avslag|föll|faller|vinner|inte vidare med",
    ),
    (
        "table",
        (
            rf"\b{_MATTER} (?:\w+ )?vilar\b|\bvilar tills vidare\b|\bvilandeförklara\w*|\bvilande\b|\bi långbänk\b"
            rf"|\b(?:flytta|skjut)(?:a|s|r|er)? (?:{_MATTER} )?(?:fram|framåt)\b"
            rf"|\bskjut(?:a|er|s)? på {_MATTER}|\b(?:hanns?|hinn(?:er|s)|hunnit) (?:inte|ej)\b"
            r"|\bhoppa(?:s|r|de|des)? över\b.{0,40}\b(?:nästa|till)\b"
        ),
        "vila|långbänk| fram|skjut|hann|hinn|hunnit|hoppa",
    ),
    (
        "table",
        (
            r"\b(?:åter|på nytt|igen) ta(?:s|gs)? upp\b"
            rf"|\bta(?:r|s|gs)? (?:{_MATTER} )?upp (?:{_MATTER} )?(?:igen|på nytt|på nästa|nästa gång)\b"
            rf"|\båterkom(?:ma|mer)? till (?:{_MATTER}|saken)\b|\båterupptas?\b"
            r"|\btas (?:på|vid) (?:nästa|kommande)\b|^vänta med\b"
            rf"|\b{_MATTER} (?:får|fick) (?:\w+ )?(?:vänta|vila|anstå|ligga|bero|stå över)\b"
            r"|\b(?:beslut|ställningstagande)\w* (?:görs|tas|sker|fattas) (?:\w+ )?(?:vid|på|till|i|efter)\b"
            r"|\b(?:behandlas|diskuteras|hanteras|avgörs|bereds) (?:\w+ )?(?:på nytt|igen|senare"
            r"|vidare (?:i|på|vid|under)|vid (?:nästa|kommande|\w+sammanträdet|\w+mötet))\b|\blyft(?:s|es) ur\b"
            r"|\bajournera\w*|^beslut om bordläggning\b|\bstår över till\b"
        ),
        (
            "tas |ta upp|tags upp|behandlas|diskuteras|hanteras|avgörs|bereds|lyft|upp |återkom|återuppta|vänta|vila"
            "|anstå|ligga|bero|står över|stå över|beslut|ställningstagande|ajournera"
        ),
    ),
    (
        "remit",
        (
            r"\b(?:bolla|skicka|lyfta|föra|slussa|sända|lämna|ta|gå|går|sänder|lyft|för|sänd)(?:r|s|er)? "
            rf"(?:{_MATTER} |\w+(?:en|et|na) )?vidare\b(?! (?:med|genom|i|på|hur|vad|om)\b).{{0,60}}?\btill\b"
        ),
        "vidare",
    ),
    (
        "remit",
        (
            r"\b(?:skicka|sänd|lämna|överlämna|hänvisa|går)\w* .{0,80}?\btill\b.{2,60}?\bför (?:\w+ )?"
            r"(?:beredning|yttrande|handläggning|hantering|beslut|ställningstagande|besvarande|synpunkter)\b"
            r"|\b(?:gå|går|gick|sänd\w*|skicka\w*|lämna\w*) (?:\w+ ){0,3}?på (?:åter)?remiss\b"
            r"|^beslut om (?:åter)?remiss\b"
        ),
        "till |remiss",
    ),
    (
        "remit",
        (
            rf"(?:{_MATTER}|\b{_DOCUMENT}) (?:\w+ )?(?:skickas|sänds|går) (?:(?:även|också|därefter|nu) )?till "
            rf"(?!alla|samtliga|deltagarna|ledamöterna|gruppen|oss|er\b)"
            rf"|\blämna(?:r|s|de|des)? (?:{_MATTER} )?över (?!ordförand|ordet|värd|stafett|ansvar)(?:{_MATTER} )?"
            r"(?:\w+ ){0,2}?till\b"
            rf"|\b{_MATTER} (?:\w+ )?(?:hänvisa|överför)(?:s|des|es) till\b|\bhänvisa(?:r)? {_MATTER} till\b"
            r"|\b(?:avge|avger|avges|avgav|lämnar?) (?:\w+ )?(?:remissvar|remissyttrande|samrådsyttrande)\b"
            r"|^(?:remissvar|remissyttrande|svar)\w* (?:skickas|lämnas|avges|sänds)\b"
        ),
        "skickas|sänds|går |över |hänvisa|överför|remiss|samrådsyttrande|svar",
    ),
    (
        "note",
        (
            rf"\b{_PAPER} (?:har )?(?:tagits emot|mottogs|mottagits|mottas|är mottagen)\b|\bmottagit {_PAPER}"
            r"|\b(?:biläggs|bilades|bifogas|fogas|fogades) (?:till )?(?:dagens )?protokollet\b"
            r"|\bkonstatera(?:r|de|s|des)?\b(?!.{0,60}\bbeslut(?:ar|ade)\b)|^till (?:handlingarna|protokollet)\b"
            rf"|\b{_PAPER} lämnas? utan (?:vidare )?åtgärd\b|^anmäl(?:des|s|an till protokollet)\.?$"
            r"|\btagit (?:del av|emot|till sig)\b|\btagits del av\b|\bbeakta(?:r|s|de) informationen\b"
        ),
        "tag|mott|konstatera|till handlingarna|protokollet|utan |anmäl|beakta",
    ),
    (
        "appoint",
        (
            rf"\b(?:blir|blev) (?:(?:ny|nya|vice|tillförordnad|t\.?f\.?|andre|förste|\w+s) ){{0,2}}{_OFFICE}\b"
            rf"|\bär nya? {_OFFICE}\b|\b(?:får|fick|ges|gavs) förtroendet att\b"
            rf"|^nya? (?:\w+ )?{_OFFICE}\w* (?:är|blir)\b|\b{_OFFICE} (?:\w+ )?(?:\w+ )?(?:blir|blev)\b"
            r"|\bkonstituera(?:r|de)? sig\b|^till .{3,60}\btillsätt(?:s|es)\b|^till .{3,60}\btillsattes\b"
            r"|\banställ(?:a|er|s|des|de) (?:.{2,60}? )?som \w+"
        ),
        "blir|blev|ny|förtroendet|konstituera|tills|anställ",
    ),
    (
        "task",
        (
            r"\b(?:få|får|fick|fått|ge|ger|ges|gavs|gav) uppdraget\b|^uppdrag (?:till|åt)\b"
            r"|\b(?:uppdraget|ansvaret)\b.{0,100}?\b(?:går|lämnas|läggs|ligger|ges|vilar) (?:till|på|åt|hos)\b"
            r"|\b(?:överlåt\w*|överlämna\w*|lämna\w*) (?:det )?(?:åt|till) (?:\S+ ){1,5}?(?<!för )att\b"
            r"|\banförtro(?:s|ddes|r)?\b|\b(?:få|får|fick) på sig att\b"
            r"|\b(?:ge|ger|ges|lämna|få|får) (?:\S+ ){0,5}?(?:delegation|delegationsrätt|beslutanderätt) att\b"
            r"|^delegation till\b|^låta (?!sig\b|bli\b)(?:\S+ ){1,4}?[a-zåäö]{3,}a\b"
        ),
        "låta |uppdrag|ansvaret|åt |till |anförtro|på sig|delegation|beslutanderätt",
    ),
    (
        "other",
        (
            r"\b(?:håll(?:a|er)|höll|stå|står|stod) fast vid\b|\b(?:ligger|kvarstår|står) fast\b|\bkvarstår\b"
            r"|\b(?:dra|drar|dras|drog) (?:\w+ )?tillbaka\b|\b(?:dra|drar) sig ur\b|\briv(?:a|er|s) upp\b"
            r"|\bavst(?:å|år|od) från (?!att (?:bevilja|godkänna|bifalla|anta|tillstyrka|ge|lämna)\b)"
            r"|^gå (?:ur|med i|i borgen|in i|samman)\b|\bslå(?:r|s)? (?:ihop|samman)\b"
            r"|\bvälj(?:a|er|s) bort\b|\bbyt(?:a|er|te) namn\b|\bbegär(?:a|er) utträde\b"
            r"|\buttala(?:r)? (?:sitt )?stöd\b"
        ),
        "gå |slå|bort|fast|kvarstår|tillbaka|sig ur|upp|avst|namn|utträde|stöd",
    ),
)
