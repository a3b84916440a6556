"""The verbs of decisions by what they do, of work, and of what is said or is so; conjugated in `conjugation.py`."""

import re

from loaders.minutes.decisions.conjugation import conjugated, forms_of

VERBS_OF = {
    "approve": """godkänna:er,de fastställa:er,de anta:antar,antog antaga:antager,antog bifalla:bifaller,biföll
        bevilja tillstyrka:er,te fastslå:fastslår,fastslog bekräfta godta:godtar,godtog
        godtaga:godtager,godtog acceptera biträda:er,de medge:medger,medgav medgiva:medgiver,medgav
        stadfästa:er,te tillerkänna:er,de ratificera tilldela sanktionera samtycka:er,te
        tillmötesgå:tillmötesgår,tillmötesgick fastlägga:fastlägger,fastlade auktorisera bejaka""",
    "reject": """avslå:avslår,avslog avstyrka:er,te avvisa förkasta avböja:er,de ogilla underkänna:er,de vägra
        avfärda tillbakavisa neka bestrida:er,bestred nedrösta refusera förvägra""",
    "table": """bordlägga:bordlägger,bordlade uppskjuta:uppskjuter,uppsköt senarelägga:senarelägger,senarelade
        vilandeförklara""",
    "remit": """återremittera remittera överlämna översända:er,översände hänskjuta:hänskjuter,hänsköt vidarebefordra
        återförvisa tillställa:er,de insända:er,insände tillsända:er,tillsände vidaresända:er,vidaresände""",
    "note": "notera anteckna tacka",
    "appoint": """utse:utser,utsåg välja:väljer,valde förordna nominera omvälja:omväljer,omvalde
        nyvälja:nyväljer,nyvalde
        återvälja:återväljer,återvalde adjungera invälja:inväljer,invalde utnämna:er,de
        utpeka tillförordna designera deputera konstituera""",
    "propose": "föreslå:föreslår,föreslog hemställa:er,de rekommendera",
    "task": """uppdra:uppdrar,uppdrog uppdraga:uppdrager,uppdrog delegera uppmana bemyndiga befullmäktiga
        ålägga:ålägger,ålade anmoda ombe:omber,ombad förelägga:förelägger,förelade beordra
        anbefalla:er,de förpliktiga""",
    "other": """revidera avsluta avsätta:avsätter,avsatte upphäva:er,de anse:anser,ansåg förklara höja:er,de
        sänka:er,te entlediga hänvisa disponera anslå:anslår,anslog avskriva:avskriver,avskrev
        inrätta införa:inför,införde upplösa:er,te ingå:ingår,ingick teckna sälja:säljer,sålde
        förvärva avveckla behålla:behåller,behöll besvara yttra ändra frigöra:frigör,frigjorde
        omdisponera omfördela utöka minska
        uppsäga:uppsäger,uppsade upplåta:upplåter,upplät
        överlåta:överlåter,överlät tillföra:tillför,tillförde öka anvisa friköpa:er,te arrendera
        skänka:er,te prioritera förlänga:er,de förorda vidhålla:vidhåller,vidhöll återkalla
        återta:återtar,återtog överklaga stryka:er,strök tillsätta:tillsätter,tillsatte bilda pausa döpa:er,te
        avyttra slopa avskaffa avföra:avför,avförde häva:er,de namnge:namnger,namngav prolongera utträda:er,de donera
        utvidga begränsa reducera halvera fördubbla omvandla annullera makulera ogiltigförklara utarrendera
        förändra bibehålla:bibehåller,bibehöll tidigarelägga:tidigarelägger,tidigarelade överföra:överför,överförde
        omföra:omför,omförde inträda:er,de frånträda:er,de befria undanta:undantar,undantog avlysa:er,te
        inlösa:er,te avgiftsbelägga:avgiftsbelägger,avgiftsbelade bestämma:er,de uthyra:uthyr,uthyrde utlåna
        förhyra:förhyr,förhyrde omlokalisera omorganisera sammanslå:sammanslår,sammanslog bolagisera privatisera
        lagfästa:er,lagfäste tillskjuta:er,tillsköt medfinansiera inskränka:er,te
        frysa:er,frös nedlägga:nedlägger,nedlade reservera
        uppta:upptar,upptog förlägga:förlägger,förlade indexera""",
}
_SOME_FORMS = {  # of these only what minutes decide with
    "approve": "ansluta ansluter instämma instämmer",
    "task": "ombeds ombads",
    "other": "återredovisa återredovisas kompletteras tillåta tillåts fördelas finansieras täcks diskuterar"
    " diskuterade",
}
_STEADY = """ta:tar,tog ansvara arbeta analysera bearbeta beställa:er,de bereda:er,de bevaka bjuda:bjuder,bjöd boka
    bygga:er,de dela efterlysa:er,te fixa formulera förankra förbereda:er,de fördela
    genomföra:genomför,genomförde granska göra:gör,gjorde hålla:håller,höll höra:hör,hörde hämta inhämta
    initiera inleda:er,de inventera jämföra:jämför,jämförde kalla kartlägga:kartlägger,kartlade kolla
    kommunicera komplettera kontakta kontrollera koordinera koppla köpa:er,te lyfta:er,lyfte lämna
    lägga:lägger,lade lösa:er,te maila mejla meddela ordna planera publicera påbörja påminna:er,de redovisa
    redigera rekrytera ringa:er,de samla sammanfatta sammankalla sammanställa:er,de samordna
    samråda:er,samrådde se:ser,såg skapa skicka skissa skriva:skriver,skrev specificera sprida:er,spred
    stämma:er,de starta städa sätta:sätter,satte söka:er,te testa titta undersöka:er,te underteckna
    uppdatera upphandla upprätta utarbeta utforma utreda:er,de utse:utser,utsåg utvärdera utveckla
    välja:väljer,valde återkomma:återkommer,återkom återkoppla återrapportera översätta:översätter,översatte
    svara följa:er,de driva:driver,drev delta:deltar,deltog träffa rapportera identifiera justera
    ersätta:ersätter,ersatte fundera anmäla:er,de ansöka:er,te ombesörja:er,de bistå:bistår,bistod
    tillhandahålla:tillhandahåller,tillhandahöll leda:er,de fortsätta:fortsätter,fortsatte verkställa:er,de
    fylla:er,de läsa:er,te lista mäta:er,mätte prova pröva sända:er,sände anordna arrangera avropa
    avrapportera bifoga bilda bidra:bidrar,bidrog budgetera dokumentera etablera fakturera förmedla
    förhandla förtydliga hantera hjälpa:er,te implementera inbjuda:inbjuder,inbjöd införskaffa inrapportera
    installera intervjua kalkylera klargöra:klargör,klargjorde konkretisera kopiera kvalitetssäkra
    marknadsföra:marknadsför,marknadsförde medverka montera omarbeta omförhandla organisera precisera
    prioritera processa projektera reda:er,redde registrera rekvirera revidera samverka skaffa skanna
    sondera säkerställa:er,de säkra tillse:tillser,tillsåg tillskriva:tillskriver,tillskrev
    tydliggöra:tydliggör,tydliggjorde uppvakta utlysa:er,te vidta:vidtar,vidtog vidareutveckla
    vidarebefordra åtgärda återsända:er,återsände översända:er,översände överlämna teckna
    förmå:förmår,förmådde anpassa beräkna beskriva:beskriver,beskrev byta:er,bytte definiera effektuera
    engagera färdigställa:er,de fullfölja:er,de förse:förser,försåg infordra inkalla inkomma:inkommer,inkom
    instruera intensifiera klarlägga:klarlägger,klarlade kravställa:er,de lansera länka omvärldsbevaka
    pilota räkna fatta avboka placera permanenta inställa:er,de sammanföra:sammanför,sammanförde
    sammanträffa strukturera ställa:er,de synkronisera trycka:er,te tillsätta:tillsätter,tillsatte utbilda
    utfärda utföra:utför,utförde utöka verka visualisera värva årsplanera debitera betala
    avsätta:avsätter,avsatte annonsera aktualisera överta:övertar,övertog bekosta erbjuda:erbjuder,erbjöd
    hyra:hyr,hyrde möta:möter,mötte nyttja offerera påkalla sortera spara stötta underrätta värdera"""
_AS_INFINITIVE = (
    "diskutera efterfråga fråga föreslå informera införa presentera producera stödja öppna"  # else it is said, or is so
)
_IMPERATIVES = """lägg skriv ta tag se be gör sätt stäm bjud gå följ håll hör sök läs fyll lös skaffa anmäl
        sammanställ glöm tänk
    beställ undersök inför genomför utse välj köp bygg lyft ring boka kolla kontakta koppla ordna meddela skapa
        skicka
    testa specificera fundera planera uppdatera maila mejla samla förbered utred återkom kartlägg publicera
        dokumentera
    komplettera städa fixa kalla ansök bestäm byt flytta ändra lägga skriva samordna formulera definiera inventera
    presentera översätt ersätt sprid"""


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text))


def with_prefixes(kinds: dict[str, str]) -> dict[str, str]:
    """Give the forms with each prefix that leaves what a verb of deciding does: `delgodkänna`, `omfördela`."""
    return {
        word: kind
        for form, kind in kinds.items()
        for prefix in _PREFIXES
        if not _ANOTHER_WORD.fullmatch(word := f"{prefix}{form}")
    }


_WORKING = conjugated(_STEADY)
_ANOTHER_WORD = re.compile(r"nyanser|omålades?|omdiskuterade|ne[dr]teckna\w*|ny\w+ades?")  # `den nyinrättade tjänsten`
_PREFIXES = ("del", "efter", "förhands", "hög", "låg", "ned", "ner", "ny", "om", "sam", "slut", "vidare", "åter")
DECIDING = {form: kind for kind, verbs in VERBS_OF.items() for form in forms_of(conjugated(verbs))}
del DECIDING["inför"]  # the preposition, far more often
DECIDING |= {form: kind for kind, forms in _SOME_FORMS.items() for form in _words(forms)}
DECIDING = with_prefixes(DECIDING) | DECIDING  # what such a verb does, it does again, in part, or beforehand
FINITE = frozenset(form for verbs in VERBS_OF.values() for verb in conjugated(verbs) for form in verb.finite)
FINITE |= with_prefixes(dict.fromkeys(FINITE, "")).keys()
INFINITIVES = frozenset(verb.infinitive for verbs in VERBS_OF.values() for verb in conjugated(verbs)) | {"ansluta"}
INFINITIVES |= with_prefixes(dict.fromkeys(INFINITIVES, "")).keys()
WORK = frozenset(form for verb in _WORKING for form in (verb.infinitive, verb.present)) | _words(_AS_INFINITIVE)
WORK_DONE = frozenset(form for verb in _WORKING for form in verb.passive)  # `skickas`, `skickades`
IMPERATIVES = _words(_IMPERATIVES) | {
    verb.infinitive[:-1] for verb in _WORKING if verb.present.endswith("er") and verb.infinitive.endswith("a")
} - {"hjälp", "tryck", "möt"}  # nouns, too
