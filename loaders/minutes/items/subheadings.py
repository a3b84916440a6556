"""The sub-headings of an item as patterns, each with the kind of section that it opens."""

_BODY = r"[A-ZÅÄÖ][^\W\d][^\W\d&-]{1,40}(?: (?!över|om|angående|till|på )[^\W\d&-]{1,30}| [&-]){0,4}?"
_TARGET = (
    r"(?:kommunfullmäktige|kommunstyrelsen|regionfullmäktige|regionstyrelsen"
    r"|förbundsfullmäktige|fullmäktige|direktionen|\w{0,12}kommunerna|huvudmännen|ägarna|medlemmarna|\w{2,30}(?:nämnden|styrelsen"
    r"|stämman))"
)
HEADINGS = (  # the first that fits; the named groups are the body in the genitive
    ("proposal", rf"(?P<whose>{_BODY}s) förslag till (?:beslut|(?:beslut i )?{_TARGET})"),
    (
        "proposed",
        (
            rf"(?!på |i enlighet|.{{0,80}}\b(?:enligt|bifall\w*|beslutar|beslutade|yrkar|antar)\b)"
            rf"(?:{_BODY}s )?(?:reviderade )?(?:förslag"
            rf"(?: till (?:beslut|{_TARGET}))?|beslutsförslag)(?: (?:på|under|vid) .{{3,30}})?"
        ),
    ),
    (
        "background",
        (
            r"(?:(?:skäl(?:en)?|motivering|motiv|grund) (?:för|till) (?:beslut\w*"
            r"|förslag\w*)|beslutsmotivering|tidigare beslut|beslutshistorik)"
        ),
    ),
    (
        "decision",
        (
            r"(?:(?P<decider>(?!(?:under|enligt|efter|utifrån|genom) ).{3,60}s) )?"
            r"(?:beslut|överenskomm(?:elser?|et))(?: för egen del)?(?: i (?P<in>.{3,60}))?"
            r"|att göra|åtgärd(?:er)?|action ?points?"
            r"|beslut(?: ?[/&] ?| och )(?:åtgärder?|uppdrag|aktivitet(?:er)?|att göra)|åtgärder? ?(?:/|och) ?beslut"
            r"|beslut(?:as|ades)|beslutspunkter|beslutssats(?:er)?|(?:slutgiltigt |enhälligt "
            r")?beslut"
        ),
    ),
    ("earlier", r"(?:tidigare|ärendets) behandling(?: av ärendet)?|behandlat (?:av|i) .{3,40}|ärendets gång"),
    (
        "vote",
        (
            r"(?:propositionsordning(?:en)? (?:och|/) )?(?:omröstning|votering|huvudvotering"
            r"|kontrapropositionsvotering)s?(?:resultat(?:et)?)?(?: ?[-–] ?\w+)?"
        ),
    ),
    (
        "motion",
        (
            r"(?:(?:framställda |inkomna )?(?:tilläggs|ändrings|återremiss|avslags)?yrkanden?(?:/förslag)?|förslag "
            r"och yrkanden?|yrkanden? (?:på|under) .{3,40}|ändringsförslag|tilläggsförslag)"
        ),
    ),
    (
        "procedure",
        (
            r"(?:besluts|proposition)s?(?:gång|ordning)(?:en)?(?: och .{3,30})?|proposition"
            r"(?:er)?|ajournering"
        ),
    ),
    (
        "dissent",
        (
            r"(?:reservation(?:er)?|protokollsanteckning(?:ar)?|särskil[td]a? yttranden?|till protokollet"
            r"|deltar (?:inte|ej) i beslut(?:et)?|röstförklaring(?:ar)?"
            r"|anteckning(?:ar)? till protokollet)(?: och \w+)?"
        ),
    ),
    ("interest", r"jäv(?:sanmälan|sförhållanden?)?|anmälan (?:om|av) jäv"),
    (
        "papers",
        (
            r"(?:besluts)?underlag(?: (?:för|till) (?:beslut|förslag)\w*)?|handling(?:ar)?(?: i ärendet)?"
            r"|bilag(?:a|or)|dokument|ärendets handlingar|bifogade? .{3,30}"
        ),
    ),
    (
        "sent",
        (
            r"(?:(?:besluts?|protokolls?)(?:utdrag)?(?:et)? )?(?:skickas|sänds|expedieras"
            r"|delges|meddelas|lämnas|kopia)(?: till)?|expediering|expedierat|för kännedom"
            r"|exp\.?|delges|kopia till|sändlista|utdrag till|paragrafen skickas till|beslutsexpediering"
        ),
    ),
    ("adjustment", r"(?:omedelbar )?justering"),
    (
        "background",
        (
            r"bakgrund(?:en)?(?: (?:och|till) .{3,30})?|ärendet|ärendebeskrivning(?:en)?"
            r"|beskrivning av ärendet|sammanfattning(?: av ärendet)?|information(?: "
            r"i ärendet)?|föredragning(?:en)?|diskussion(?:en)?|överläggning(?:en)?"
            r"|redogörelse|beredning|barnkonsekvensanalys|ekonomi(?:ska konsekvenser)?"
            r"|konsekvenser|bedömning(?:en)?|förvaltningens bedömning|syfte|inledning"
            r"|nuläge|yttrande|ansökan|barnperspektiv(?:et)?|jämställdhet\w*|uppföljning"
            r"|lagstöd|remissinstanser|tidplan|finansiering"
        ),
    ),
)
