"""The words with which minutes say by when: meetings, occasions, weeks, quarters, seasons, spans, habits."""

from loaders.minutes.anchored import Lowered

_MONTH = r"(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)"
_MONTHS = rf"{_MONTH}(?:\s?[-–/]\s?{_MONTH}| och {_MONTH})?"
_PART = r"(?:början|slutet|mitten|inledningen|andra halvan|första halvan) (?:av|på) "
_DAY = r"(?:mån|tis|ons|tors|fre|lör|sön)dag"
_WHOSE = (
    r"(?:det|den|de|ett|vårt|vår|sitt|dess|deras|rådets|nämndens|styrelsens|gruppens|kommunstyrelsens"
    r"|direktionens|styrgruppens|förbundets)"
)
_WHICH = r"(?:nästa|nästkommande|kommande|ordinarie|extra|extrainsatta?|varje|[a-zåäö]+s)"
_MEETING = r"(?:(?:[a-zåäö]{2,25}?-?)?(?:möte|sammanträde|träff|stämma)\w*|\w{0,20}samråd(?:et)?\b)"
_SEASON = (
    r"(?:(?:sport|höst|påsk|jul|sommar)lovet|(?:sommar|jul|semester)(?:uppehållet|perioden|ledigheten|semestern?)"
    r"|(?:för|sen|hög|vår)?(?:våren|sommaren|hösten|vintern)|jul|nyår|påsk|pingst|midsommar|advent|semestern"
    r"|semestrarna|årsskiftet|sommar|semester|terminen|vårterminen|höstterminen)"
)
_BODY = (
    r"(?:ks|kf|au|ksau|rs|kommunstyrelsen|kommunfullmäktige|fullmäktige|regionstyrelsen|direktionen|nämnden|styrelsen"
    r"|arbetsutskottet|utskottet|presidiet|styrgruppen|ledningsgruppen|arbetsgruppen|referensgruppen|gruppen"
    r"|beredningen|nätverket|rådet)"
)
_OF_YEAR = r"(?:(?:nästa|årets|höstens|vårens|kommande|\d{4} års) )?"
_ACCOUNT = r"(?:budget|bokslut|delår|tertial|årsredovisning|årsbokslut|helårs|kvartalsrapport|verksamhetsplanering)\w*"
_ACCOUNT_TIME = (
    r"(?:budget(?:beredning|arbet|dialog|process)|delårs(?:rapport|bokslut)|tertial(?:rapport|uppföljning|bokslut)"
    r"|årsredovisning|årsbokslut|bokslut)\w*"
)
_SPAN = r"(?:dag(?:ar)?|arbetsdagar|vecka|veckor|månad(?:er)?|kvartal|halvår|år|timmar)"  #  of `inom`, `om`, `efter`
_WORDS = (
    (
        (
            rf"\b(?:i god tid|(?:en|ett|två|tre|några|tio|\d+) (?:dag|dagar|vecka|veckor|månad|månader))"
            rf" (?:före|innan|inför) (?:[a-zåäö]+ ){{0,3}}?{_MEETING}"
        ),
        "före|innan|inför",
    ),
    (
        (
            rf"\b(?:senast )?(?:vid|till|på|inför|under|efter|innan|före) (?:{_WHOSE} )?(?:{_WHICH} )*{_MEETING}(?: "
            rf"(?:i|under|efter) (?:(?:{_PART})?{_MONTHS}(?: \d{{4}})?|{_SEASON}(?: \d{{4}})?|(?:höst|vår)\b)"
            r")?(?: varje år)?"
        ),
        "möte|sammanträde|träff|stämma|samråd",
    ),
    (
        (
            rf"\b(?:till|inför|vid|på|i) (?:nästa |kommande )?{_BODY} (?:i|under) (?:{_PART})?"
            rf"(?:{_MONTHS}(?: \d{{4}})?|{_SEASON}|(?:höst|vår)\b)(?! varje)|\b(?:till|inför|vid"
            rf"|på) (?:nästa|kommande) {_BODY}\b"
        ),
        " i | under |nästa|kommande",
    ),
    (
        (
            r"(?<!samband med )\b(?:(?:till|inför|vid|under|i|före|innan|på) )?(?:(?:början|slutet"
            r"|mitten) (?:av|på) )?"
            r"(?:nästa|kommande|nästkommande)"
            r" (?:(?:gång|år|vecka|månad|kvartal|termin|avstämning|workshop|nämnd|beredning|utskick)\w*"
            rf"|{_DAY}|\w*grupp(?:en)?\b)"
        ),
        "nästa|kommande",
    ),
    (
        (
            r"\b(?:vid|före|innan|till|efter|senast|i samband med) (?:(?:\w+s )?\w+s (?:slut|utgång|början|start"
            r"|behandling|beredning|genomgång)|(?:utgången|slutet|början) av "
            rf"(?:{_MONTHS}(?: \d{{4}})?|(?:nästa )?år(?:et)?|\d{{4}}|månaden|terminen|mandatperioden|{_SEASON}))\b"
            r"|\b(?:inför) \w+s (?:\w+ )?(?:behandling|beslut|beredning|genomgång)\b"
            rf"|\b(?:i|vid|till|före|inför|innan|efter|kring) (?:(?:halv)?årsskiftet|månadsskiftet)(?: {_MONTHS})?"
            r"|\b(?:vid|till|före|inför|innan) (?:(?:termins|läsårs|års)slut(?:et)?|terminsstart\w*|skolstart\w*"
            r"|skolavslutning\w*|verksamhetsårets slut)\b"
        ),
        (
            "s slut|s utgång|s början|s start|s behandling|s beredning|s genomgång|inför |skiftet|sslut"
            "|terminsstart|skolstart|skolavslutning|utgången av|slutet av|början av"
        ),
    ),
    (
        (
            rf"\b(?:vid|inför|före|efter|innan|i samband med) {_OF_YEAR}{_ACCOUNT}(?: (?:för )?\d{{4}})?"
            r"(?: (?:startar|börjar|inleds|påbörjas|drar igång|är (?:klart?|klara|färdigt?))\b)?"
            rf"|\btill {_OF_YEAR}{_ACCOUNT_TIME}|\bi samband med {_OF_YEAR}\w*(?:redovisning|rapport|uppföljning)\w*"
            r"|\binför (?:budget|läsåret|höstterminen|vårterminen|verksamhetsåret|kalenderåret"
            r"|året)(?: \d{4}(?:[/-]\d\d)?)?"
            r"|\binför (?:höstens|vårens|sommarens|vinterns|årets|nästa års) \w+"
        ),
        "budget|bokslut|delår|tertial|redovisning|helårs|rapport|uppföljning|verksamhetsplanering|inför ",
    ),
    (
        (
            r"\b(?:(?:under|i|före|till|innan|senast) )?(?:(?:[qkt][1-4](?:\s?[-–/]\s?[qkt]?[1-4]\b)?|(?:kvartal"
            r"|tertial)(?:et)? [1-4])(?: (?:20)?\d\d)?"
            r"|(?:första|andra|tredje|fjärde|sista) (?:kvartalet|tertialet|halvåret)(?: \d{4})?)\b"
        ),
        "q1|q2|q3|q4|k1|k2|k3|k4|t1|t2|t3|t4|kvartal|tertial|halvåret",
    ),
    (
        (
            r"\bi samband med (?:(?:nästa|kommande|ordinarie|det|den|[a-zåäö]+s) ){0,2}\w*(?:möte|sammanträde|träff"
            r"|utskick|konferens|revidering|stämma|arbetet|besök)\w*"
        ),
        "i samband med",
    ),
    (
        (
            r"(?<=\bsenast )v(?:ecka|\.)?\s?\d{1,2}\b"
            r"|\b(?:(?:under|i|på|före|innan|till|inför) )?(?:vecka\s?|v\.\s?|v\s)\d{1,2}"
            r"(?:(?:\s?[-–/]\s?|\s(?:och|eller)\s)(?:v\.?\s?)?\d{1,2})?(?!\d)"
        ),
        "senast v|vecka|v.|v 1|v 2|v 3|v 4|v 5|v 6|v 7|v 8|v 9",
    ),
    (
        (
            rf"(?<!gång )(?<!gånger )\b(?:senast |till )?(?:under|i|över|före|efter|innan|till|inför"
            rf"|senast|vid|kring) (?:{_PART}"
            r"|(?:början|slutet|mitten) |första |andra |tredje |fjärde |hela )?(?:(?:första"
            r"|andra|tredje|fjärde) )?(?:kvartalet|halvåret|(?:jul|påsk|sommar|pingst)-? "
            rf"och \w+helg\w*|helgerna|veckan|månaden|terminen|{_SEASON}(?:en|arna)?|{_MONTHS})(?: och "
            rf"{_SEASON})?(?: (?:av )?\d{{4}})?(?: månad(?:s (?:utgång|slut|början))?)?(?: varje år)?(?!\w)"
        ),
        (
            "kvartalet|halvåret|helg|veckan|månaden|vår|sommar|höst|vintern|jul|nyår|påsk|pingst|advent|semest"
            "|årsskiftet|lovet|termin|januari|februari"
            "|mars|april|maj|juni|augusti|september|oktober|november|december"
        ),
    ),
    (
        (
            r"\b(?:(?:tidigt|sent|senare) )?i (?:höst\b|vinter\b|sommar\b|vår(?= och\b|[.,;]|$))|\b(?:tidigt"
            r"|sent|senare) i vår\b|(?<=senast )i vår\b"
        ),
        "i höst|i vinter|i sommar|i vår",
    ),
    (
        r"(?<!för )(?<!av )(?<!från )\b(?:våren|hösten|sommaren|vintern) (?:19|20)\d\d\b",
        "våren|hösten|sommaren|vintern",
    ),
    (
        (
            r"\b(?:under|till|före|innan|senast|till och med)(?: år(?:et)?)? (?:19|20)\d\d\b(?![-/]| års\b)"
            rf"|\bi {_PART}(?:året|(?:19|20)\d\d)\b(?![-/])|\bunder (?:inne\w+ år\w*|året)\b"
        ),
        " 19| 20|året|inne",
    ),
    (
        (
            rf"(?<=\bsenast )(?:på |nu på |under )?{_DAY}(?:en)?\b(?! (?:den )?\d)"
            rf"|\b(?:till )?(?:på|före|innan|till) (?:nästa )?{_DAY}(?:en)?\b(?! (?:den )?\d)"
            r"|\bi ?morgon\b|\b(?:denna|innevarande) vecka\b"
        ),
        "dag|morgon|vecka",
    ),
    (
        (
            r"\b(?:(?:så )?snarast(?: möjligt)?|omgående|skyndsamt|löpande|fortlöpande"
            r"|kontinuerligt|regelbundet"
            r"|inom kort|så (?:snart|fort)(?: som möjligt| det går)?|i god tid(?: (?:före|innan"
            rf"|inför) [\w ]{{2,30}})?|(?:om|inom) (?:ca |cirka |ungefär )?(?!den|det|de\b)\w+ {_SPAN}"
            rf"|efter (?:ett|två|tre|sex) {_SPAN}|(?:några|ett par|\w+) dagar till)\b"
        ),
        (
            "snarast|omgående|skyndsamt|löpande|kontinuerligt|regelbundet|inom kort|så snart"
            "|så fort|i god tid|dag|veck|månad|kvartal|halvår|år|timm|inom kort"
        ),
    ),
    (
        (
            r"\b(?:årligen|månatligen|kvartalsvis|månadsvis|halvårsvis|veckovis|terminsvis|vartannat år"
            r"|varannan (?:månad|vecka)"
            r"|varje (?:år|kvartal|tertial|månad|halvår|termin|vecka|höst|vår)"
            r"|(?:en|två|tre|fyra|\d) gång(?:er)? (?:om|per|i) (?:året|år|månad(?:en)?|termin(?:en)?"
            r"|halvår(?:et)?|kvartal(?:et)?|veckan?))\b"
        ),
        "årligen|månatligen|svis|veckovis|vartannat|varannan|varje |gång",
    ),
)
DUE_WORDS = tuple(Lowered(pattern, anchors) for pattern, anchors in _WORDS)
AT_ONCE = Lowered(r"\b(?:omedelbart|genast)\b", "omedelbart|genast")  # in a task; paragraphs, too, are so adjusted
