"""The verbs of decisions and of work, in the forms that minutes use."""

FORMS = {  # infinitive, present, past and passive forms; `-` begins passive ones
    "approve": """godkänna godkänner godkände godkänns godkändes godkännes godkännas; fastställa fastställer fastställde
        fastställs fastställdes fastställes fastställas; anta antar antog antas antogs antages; bifalla
        bifaller biföll bifalls bifölls bifalles bifallas; bevilja beviljar beviljade beviljas beviljades;
        tillstyrka tillstyrker tillstyrkte tillstyrks tillstyrktes tillstyrkes; fastslå fastslår fastslog
        fastslås fastslogs; bekräfta bekräftar bekräftade bekräftas bekräftades; ansluta""",
    "reject": """avslå avslår avslog avslås avslogs; avstyrka avstyrker avstyrkte avstyrks avstyrktes; avvisa avvisar
        avvisade avvisas avvisades; förkasta förkastar förkastade förkastas förkastades""",
    "table": """bordlägga bordlägger bordlade bordläggs bordlades bordlägges bordläggas; uppskjuta uppskjuts uppsköts;
        senarelägga senarelägger senareläggs senarelades""",
    "remit": """återremittera återremitterar återremitterade återremitteras återremitterades; remittera remitterar
        remitterade remitteras remitterades; överlämna överlämnar överlämnade överlämnas överlämnades;
        översända översänder översände översänds översändes; hänskjuta hänskjuter hänsköt hänskjuts
        hänsköts; vidarebefordra vidarebefordrar vidarebefordras""",
    "note": """notera noterar noterade noteras noterades; anteckna antecknar antecknade antecknas
        antecknades; tacka tackar
        tackade""",
    "appoint": """utse utser utsåg utses utsågs; välja väljer valde väljs valdes; förordna förordnar
        förordnade förordnas
        förordnades; nominera nominerar nominerade nomineras nominerades; omvälja omväljer omvalde omväljs
        omvaldes; nyvälja nyväljs nyvaldes; adjungera adjungeras adjungerades; återvälja återväljs""",
    "propose": """föreslå föreslår föreslog föreslås föreslogs; hemställa hemställer hemställde; rekommendera
        rekommenderar
        rekommenderade rekommenderas rekommenderades""",
    "task": """uppdra uppdrar uppdrog uppdras uppdrogs; delegera delegerar delegerade delegeras delegerades; uppmana
        uppmanar uppmanade uppmanas uppmanades; bemyndiga bemyndigar bemyndigade bemyndigas bemyndigades;
        befullmäktiga befullmäktigas; ålägga ålägger ålade åläggs; anmoda anmodar anmodade anmodas
        anmodades; ombeds ombads""",
    "other": """revidera reviderar reviderade revideras reviderades; avsluta avslutar avslutade avslutas avslutades;
        återredovisas; avsätta avsätter avsatte avsätts avsattes; upphäva upphäver upphävde upphävs
        upphävdes; anse anser ansåg anses ansågs; förklara förklarar förklarade förklaras förklarades; öka
        ökar höja höjer höjs sänka sänker sänks; entlediga entledigar entledigas entledigades; hänvisa
        hänvisar hänvisas; diskuterar diskuterade; kompletteras; tillåts; ändra ändras; fördelas;
        finansieras täcks disponera disponeras; anslå anslår anslås; avskriva avskriver avskrivs; medge medger
        medges; inrätta inrättar inrättas; införa inför införs; upplösa upplöser upplöses; ingå ingår ingås;
        teckna tecknar tecknas; sälja säljer
        säljs; förvärva förvärvar förvärvas; avveckla avvecklas;
        behålla behålls; besvara besvaras; yttra yttrar""",
}
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
        r"\b(?:lägg(?:er|s|as?|es)|la|lades?|lagts)\b.{0,80}?\btill (?:handlingarna|protokollet)",
        "till handlingarna|till protokollet",
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
        r"\b(?:ta(?:r|s|git)?|togs?|förs?|antecknas?) .{0,80}?\btill (?:handlingarna|protokollet)",
        "till handlingarna|till protokollet",
    ),
    ("reject", r"\btacka(?:r|de)? nej\b|\brösta(?:r|de) nej\b", "nej"),
    ("approve", r"\brösta(?:r|de) ja\b|^(?:ja|(?:alla )?överens|enighet)\b[^,?]{0,3}$", "ja|överens|enighet"),
    (
        "note",
        r"\bhar (?:informerats|fått information)\b",
        "har ",
    ),
    ("approve", r"\bställ(?:a|er|de)r? sig (?:positiva? till|bakom)\b", "sig positiv|sig bakom"),
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
    ("approve", r"\bbeslut(?:ar|ade) (?:i enlighet med|enligt) (?:\w+ ){0,3}förslag(?:et)?\b", "beslutar |beslutade "),
    (
        "table",
        (
            r"\b(?:vilar?|utgår) till (?:nästa|kommande)\b|\båterupptas?\b|\b(?:vi "
            r"|och )?återkommer till (?:frågan|ärendet|detta|det)\b|\btas upp igen\b"
        ),
        "vila|utgår till|återuppta|återkommer till|tas upp igen",
    ),
    (
        "table",
        r"\bfortsätter (?:på|vid) (?:nästa|kommande)\b|\bvänta(?:r|s)? med\b.{0,60}\btill\b",
        "fortsätter|vänta",
    ),
    (
        "remit",
        (
            r"^yttrande\b.{0,200}\bavges\b|\b(?:avge|avger|avges|lämnar?) (?:\w+ )?yttrande\b|\b(?:sänd|skicka|lämna)"
            r"(?:s|a|er|r)? (?:\w+ ){0,3}?(?:på remiss|vidare till)\b"
        ),
        "yttrande|på remiss|vidare till",
    ),
    ("other", r"\b(?:justeras? omedelbart|omedelbart justera[td]|omedelbar justering)\b", "omedelbar"),
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORK = _words("""ta tar ansvara ansvarar arbeta arbetar analysera analyserar bearbeta bearbetar beställa
        beställer bereda
        bereder bevaka bevakar bjuda bjuder boka bokar bygga bygger dela delar diskutera efterfråga
        efterlyser fixa fixar formulera formulerar fråga förankra förankrar förbereda förbereder fördela
        fördelar föreslå genomföra genomför granska granskar göra gör hålla håller höra hör hämta hämtar
        inhämta inhämtar initiera initierar inleda inleder informera införa inventera inventerar jämföra
        jämför kalla kallar kartlägga kartlägger kolla kollar kommunicera kommunicerar komplettera
        kompletterar kontakta kontaktar kontrollera kontrollerar koordinera koordinerar koppla kopplar köpa
        köper lyfta lyfter lämna lämnar lägga lägger lösa löser maila mailar mejla mejlar meddela meddelar
        ordna ordnar planera planerar presentera producera publicera publicerar påbörja påbörjar påminna
        påminner redovisa redovisar redigera redigerar rekrytera rekryterar ringa ringer samla samlar
        sammanfatta sammanfattar sammankalla sammankallar sammanställa sammanställer samordna samordnar
        samråda samråder se ser skapa skapar skicka skickar skissa skissar skriva skriver specificera
        specificerar sprida sprider stämma stämmer starta startar städa städar sätta sätter söka söker testa
        testar titta tittar undersöka undersöker underteckna undertecknar uppdatera uppdaterar upphandla
        upphandlar upprätta upprättar utarbeta utarbetar utforma utformar utreda utreder utse utser
        utvärdera utvärderar utveckla utvecklar välja återkomma återkommer återkoppla återkopplar
        återrapportera återrapporterar översätta översätter svara svarar följa följer driva driver delta
        deltar träffa träffar rapportera rapporterar identifiera identifierar justera justerar ersätta
        ersätter fundera funderar anmäla anmäler ansöka ansöker ombesörja ombesörjer bistå bistår stödja
        stödjer tillhandahålla leda leder fortsätta fortsätter verkställa verkställer öppna söker fylla
        fyller läsa läser lista listar mäta mäter prova provar pröva prövar""")
IMPERATIVES = _words("""lägg skriv ta tag se be gör sätt stäm bjud gå följ håll hör sök läs fyll lös skaffa
        anmäl sammanställ
        beställ undersök inför genomför utse välj köp bygg lyft ring boka kolla kontakta koppla ordna
        meddela skapa skicka testa specificera fundera planera uppdatera maila mejla samla förbered utred
        återkom kartlägg publicera dokumentera komplettera städa fixa kalla ansök bestäm byt flytta ändra
        lägga skriva samordna formulera definiera inventera presentera översätt ersätt sprid""")
