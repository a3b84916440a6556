"""Phrases that tell what a decision does, where no verb alone does."""

PHRASES = (  # kind, pattern, and the anchors of which each match holds one
    (
        "task",
        (
            r"\b(?:får|fick|fått|ge|ger|gav|ges|gavs|lämnar?|lämnas)\s(?!.{0,100}\batt\b.{0,100}i "
            r"uppdrag)(?:.{0,160}?\s)?i uppdrag\b"
        ),
        "i uppdrag",
    ),
    (
        "task",
        (
            r"\b(?:får|fick|har) (?:till|i) uppgift\b|\bi uppdrag (?:åt|till)\b|\bäger rätt att\b"
            r"|\b(?:ge|ger|ges|lämna|lämnar|få|får)\s(?:\S+\s){0,5}?"
            r"(?:rätt|mandat|fullmakt|befogenhet|behörighet) att\b"
        ),
        "till uppgift|i uppgift|i uppdrag|äger rätt|rätt att|mandat att|fullmakt att|befogenhet att|behörighet att",
    ),
    (
        "note",
        (
            r"\b(?:lägg(?:er|s|as?|es)|la|lades?|lagts)\b.{0,80}?\btill (?:handlingarna|(?:dagens "
            r"|mötets )?protokollet|dagens protokoll)"
        ),
        "till handlingarna|protokoll",
    ),
    (
        "note",
        (
            r"\b(?:ta(?:r|s|git|gits)?|tog) (?:del av|emot|till sig)\b.{0,40}?"
            r"(?:information|rapport|redovisning|meddelande|delegations|skrivelse|anmälnings)\w*"
        ),
        "information|rapport|redovisning|meddelande|delegations|skrivelse|anmälnings",
    ),
    (
        "note",
        (
            r"\b(?:ta(?:r|s|git)?|togs?|förs?|antecknas?) .{0,80}?\btill (?:handlingarna|(?:dagens "
            r"|mötets )?protokollet|dagens protokoll)"
        ),
        "till handlingarna|protokoll",
    ),
    ("reject", r"\btacka(?:r|de)? nej\b|\brösta(?:r|de) nej\b|\b(?:säger|sade|sa) nej\b", "nej"),
    (
        "reject",
        (
            r"\b(?:lämna(?:r|s|de|des)?)\b.{0,60}?\b(?:utan (?:bifall|åtgärd|avseende|vidare åtgärd))\b"
            r"|\bställ(?:a|er|de)r? sig (?:\w+ )?(?:avvisande|negativa?)\b|\brösta(?:s|des) (?:ned|ner)\b"
        ),
        "utan bifall|utan åtgärd|utan avseende|utan vidare|sig |röstas|röstades",
    ),
    (
        "note",
        r"\b\w*(?:information|rapport|redovisning|meddelande|skrivelse)\w* (?:tas|togs) (?:emot|del av)\b",
        "tas emot|togs emot|tas del av|togs del av",
    ),
    (
        "other",
        (
            r"\bsäg(?:a|er|s)(?: \w+){0,3}? upp\b|\bta(?:s|r)? i anspråk\b|\bställ(?:a|er|s) in\b"
            r"|\b(?:lägg|stäng)(?:a|er|s) (?:\w+ )?ne[dr]\b"
        ),
        "säg|i anspråk|ställa in|ställer in|ställs in| ned| ner",
    ),
    ("table", r"^beslut\w*\b.{0,40}?\b(?:tas|fattas)\b.{0,12}?\b(?:vid|på|till)\b", "beslut"),
    ("reject", r"^avslag\b|^nej\b[,.]?", "avslag|nej"),
    (
        "reject",
        (
            r"\b(?:inte|ej|icke) (?:att )?(?:stödja|stöd(?:j)?er|tillmötesgå|ställa sig bakom|gå vidare med|ge bidrag"
            r"|lämna bidrag)\b.{0,60}?(?:ansök|begäran|framställ|motion|förslag|yrkande|hemställ|initiativ|bidrag)"
        ),
        "inte |ej |icke ",
    ),
    ("approve", r"^ja\b[,.]", "ja,|ja."),
    (
        "approve",
        (
            r"\bge(?:r|s)?\b.{0,60}?\b(?:klartecken|grönt ljus|sitt (?:godkännande|bifall|samtycke|stöd))\b"
            r"|^ger? .{2,80}?\d (?:kr|tkr|mnkr|kronor)\b"
        ),
        "klartecken|grönt ljus|sitt |kr",
    ),
    (
        "remit",
        (
            r"\b(?:lämna|avge|översända|sända|skicka|insända)(?:r|s|er)?\b.{0,80}?"
            r"\bsom (?:sitt|kommunens|eget|\w+s) (?:svar|yttrande)\b"
        ),
        "svar|yttrande",
    ),
    (
        "table",
        r"\b(?:vänta(?:r|s|de)? in|invänta(?:r|s|de)?)\b|\btas? (?:om|åter upp|upp på nytt)\b",
        "vänta|tas om|ta om|åter upp|på nytt",
    ),
    ("remit", r"^(?:återremiss|remiss)\b", "remiss"),
    (
        "table",
        (
            r"^bordläggning\b|\b(?:skjut(?:a|er|s)|sköts|vilar) på framtiden\b|\b(?:läggs?|lades) på is\b"
            r"|\b(?:parkera|pausa)(?:s|des)\b"
        ),
        "bordläggning|framtiden|på is|parkera|pausa",
    ),
    (
        "approve",
        r"^(?:bifall|godkännande)\b|^(?:i enlighet med|enligt) (?:\w+ ){0,4}?\w*förslag(?:et)?\.?$",
        "bifall|godkännande|förslag",
    ),
    (
        "approve",
        (
            r"\btacka(?:r|de)? ja\b|\b(?:säger|sade|sa) ja\b|(?:lov|dispens|tillstånd|besked"
            r"|anstånd|bidrag)\w* (?:lämnas|ges|lämnades|gavs)\b(?! utan)"
        ),
        "a ja|r ja|e ja|lov|dispens|tillstånd|besked|anstånd|bidrag",
    ),
    (
        "table",
        (
            r"\blåt(?:a|er|es)\b.{0,60}?\b(?:anstå|vila|vänta)\b|\b(?:anstår|anstod)\b"
            r"|\bfår (?:anstå|vila|vänta|ligga till sig|återkomma)\b|\bavvakta[rs]?\b"
            r"|\b(?:hänskjut|skjut|flytta|flytt|överför|hänskjutas|skjuta)(?:s|es|as"
            r"|er)? (?:upp )?till\b.{0,40}?(?:möte|sammanträde|träff)\w*"
            r"|\b(?:utgår|dras ur|lyfts ur|stryks)\b.{0,60}?\b(?:tas upp|återkommer|till nästa)\b"
        ),
        (
            "anstå|anstod|vila|vänta|ligga till sig|återkomma|avvakta|hänskjut|skjut|flytt|överför|utgår|dras ur"
            "|lyfts ur|stryks"
        ),
    ),
    (
        "task",
        (
            r"\b(?:det )?(?:åligger|åvilar|ankommer på)\b.{2,80}?\batt\b|\b(?:åligger|åvilar|ankommer på)\s[a-zåäö]"
            r"|\b(?:få|får|fick|ges|gavs|ta|tar|tog|har) (?:\w+ )?ansvar(?:et)? (?:för|att)\b"
        ),
        "åligger|åvilar|ankommer på|ansvar",
    ),
    ("approve", r"\brösta(?:r|de) ja\b|^(?:ja|(?:alla )?överens|enighet)\b[^,?]{0,3}$", "ja|överens|enighet"),
    (
        "note",
        r"\bhar (?:informerats|fått information)\b",
        "har ",
    ),
    (
        "approve",
        r"\bställ(?:a|er|de)r? sig (?:\w+ ){0,3}?(?:positiva? till|bakom)\b|\b(?:är|var) positiva? till\b",
        "positiv|bakom",
    ),
    (
        "approve",
        r"\bok(?:ej)?\b(?: med)?|\bbeviljas? ansvarsfrihet|\bge(?:r)? ansvarsfrihet|\binstämmer\b",
        "ok|ansvarsfrihet|instämmer",
    ),
    (
        "approve",
        (
            r"\bgodkänt\b|\btycker att det (?:är|var) (?:en |ett )?(?:\w+ (?:och )?){0,2}?"
            r"(?:bra|god|gott|lämplig)\b"
        ),
        "godkänt|tycker att det",
    ),
    (
        "table",
        (
            r"\b(?:skjut(?:a|er|s)|sköts)(?: \w+){0,3}? (?:upp|till|fram)\b|\bflytta"
            r"(?:s|des|r)? (?:fram )?till (?:\w+ )?(?:möte|sammanträde|samman|nästa)\w*"
        ),
        "skjut|sköts|flytta",
    ),
    (
        "table",
        (
            r"\btas? upp (?:igen )?(?:på|vid|till) (?:ett )?(?:nästa|kommande|senare"
            r"|\w{0,20}möte|\w{0,20}sammanträde)\w*|\blämnar (?:vi )?(?:det|frågan) till framtid\w+"
        ),
        " upp |till framtid",
    ),
    (
        "approve",
        r"\b(?:beslut(?:ar|ade|ades|as)|beslöts?) (?:i enlighet med|enligt) (?:\w+ ){0,3}förslag(?:et)?\b",
        ("beslut|beslöt"),
    ),
    (
        "table",
        (
            r"\b(?:ärendet|frågan|punkten) återkommer\b"
            r"|\b(?:vilar?|utgår) till (?:nästa|kommande)\b|\båterupptas?\b|\b(?:vi "
            r"|och )?återkommer till (?:frågan|ärendet|detta|det)\b|\btas upp igen\b"
        ),
        "vila|utgår till|återuppta|återkommer|tas upp igen",
    ),
    (
        "table",
        r"\bfortsätter (?:på|vid) (?:nästa|kommande)\b|\bvänta(?:r|s)? med\b.{0,60}\btill\b",
        "fortsätter|vänta",
    ),
    (
        "remit",
        (
            r"^yttrande\b.{0,200}\bavges\b|\b(?:avge|avger|avges|lämnar?) (?:\w+ )?yttrande\b|\b(?:sänd"
            r"|skicka|lämna)"
            r"(?:s|a|er|r)? (?:\w+ ){0,3}?(?:på remiss|vidare till)\b"
        ),
        "yttrande|på remiss|vidare till",
    ),
    ("other", r"\b(?:justeras? omedelbart|omedelbart justera[td]|omedelbar justering)\b", "omedelbar"),
)
