"""Words and signs within a line at which a flattened transcript began a new one."""

import re

_LABEL = (
    r"(?:(?<=\d\s)ande(?=\s[A-ZÅÄÖ])"
    r"|(?:Övriga|Ej) (?:deltagande|närvarande|deltagare|(?:beslutande|tjänstgörande)(?: ersättare)?)"
    r"|Övriga(?=:?\s[A-ZÅÄÖ])|Deltagande(?:\sorganisationer)?(?=:)"
    r"|Tjänstgörande [Ee]rsättare"
    r"|(?<!jänstgörande )(?<!ärvarande )(?<!ersonliga )(?<!,\s)(?<!tjg\s)[Ee]rsättare(?!\sför\b)"
    r"|(?:Därutöver|Dessutom)(?=\s(?:[a-zåäö]+n\s[A-ZÅÄÖ]|(?:deltog|närvarade|deltar)\s))|För\skännedom(?=:)"
    r"|Deltog(?:\s(?:inte|ej))?(?=\s(?:Roll|Titel|Namn|Organisation|Funktion|Befattning|Kommun|Från)\s)"
    r"|Namn(?=\s(?:Roll|Titel|Organisation|Funktion|Befattning|Kommun|Från)\s)|Dessutom(?=\s[A-ZÅÄÖ][a-zåäö]+\s[A-ZÅÄÖ])"
    r"|Protokollet\somfattar|Deltagarlista|Deltagarförteckning"
    r"|Från\s[a-zåäö]{4,30}(?:na|aren|ören)(?=\s(?:deltog|[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ]))"
    r"|[A-ZÅÄÖ][a-zåäö]{3,20}(?:ledamöter|representanter)(?=:)"
    r"|Till\sjusterare\s(?:utses|utsågs|valdes)|(?:Anmält|Anmälda)\shinder|Ordinarie\sledamöter|Föredragande(?=:)"
    r"|(?:Sammankallande|Antecknade)(?=\s[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ])|(?:KOMMUNER|MYNDIGHETER|REGIONER)(?=\s[A-ZÅÄÖ][a-zåäö])"
    r"|Ledamöter|(?:Vice\s[Oo]|O)rdförande(?=:)"
    r"|Närvarande(?! (?:vid|var))(?: (?:ledamöter|ersättare))?"
    r"|Deltagande\sfrån\s[a-zåäö]+|(?:Deltagare|Närvarande)\s(?:på|via)\s(?:distans|plats|länk|Teams|Zoom)|Meddelat\sförhinder"
    r"|(?:Med på (?:mötet|länk)|På länk|På telefon|Kunde (?:inte|ej) [a-zåäö]+(?: [a-zåäö]+)?|(?:Inte|Ej) med)(?=:)"
    r"|Protokollet justera(?:s|des) av|Anteckningar(?:na)? (?:gjordes|skrevs|fördes|förda) av"
    r"|(?:Lokal|Mötet pågick)(?=:)"
    r"|Justeringsm[aä]n(?=\s[A-ZÅÄÖ][\w-]+\s[A-ZÅÄÖ])|Till justeringsm[aä]n (?:utsågs|utses|valdes)|Namnförtydligande"
    r"|(?:På plats|På distans|Via (?:Teams|länk|Zoom|Skype)|När|Var|Diarienummer|Dnr|Mötesordförande|Anteckningar)(?=:)"
    r"|Tjänstgörande(?=\s[A-ZÅÄÖ])|Anmäl(?:t|da)\s(?:förhinder|frånvaro)|Återbud|Personal(?:företrädare|representanter)"
    r"|Facklig(?:a|t)\s(?:företrädare|ombud)|Adjungera(?:de?|nde)|Protokollförare|Antecknare|Kallade"
    r"|BESLUTANDE|NÄRVARANDE|ÖVRIGA(?: (?:NÄRVARANDE|DELTAGARE|DELTAGANDE))?|ERSÄTTARE|LEDAMÖTER|FRÅNVARANDE|JUSTERARE"
    r"|(?<![A-ZÅÄÖ]\s)(?:UNDERSKRIFTER?|PROTOKOLLJUSTER(?:ING|ARE)|PARAGRAFER|ÄRENDEN|PLATS(?: OCH TID)?|TID|DATUM"
    r"|(?:SAMMANTRÄDES|MÖTES)(?:TID|PLATS|DATUM))|(?:Sammanträdes|Mötes)(?:tid|plats|dag|datum)|Protokolljuster(?:are|ing)"
    r"|Justeringsdatum|Justeringsdag|Ärendelista"
    r"|Beslutande|Deltagare|Medverkande|Frånvarande|Förhinder|Gäster|Inbjudna|Tjänstepersoner|Tjänstemän"
    r"|Sekreterare|Dag(?!\s[A-ZÅÄÖ](?!id\s))|Tid|Plats(?: och tid)?"
    r"|(?:Till\sa|A)tt\s(?:jämte\s\w+\s|tillsammans\smed\s\w+\s)?justera\b"
    r"|Utses att justera|Utsedd att justera|Justerare|Justerande(?=\s[A-ZÅÄÖ])"
    r"|(?<!\d )Justering(?:ens)?(?: plats och tid)?"
    r"|Underskrifter|Paragrafer|Paragraf(?=\s§)|ANSLAG(?:/BEVIS)?|Organ|Justerandes sign(?:atur)?|Utdragsbestyrkande"
    r"|Sammanträdesdatum|Datum|Dagordning|Innehåll|Föredragningslista|Ärendet utgick"
    r"|Vid (?:protokollet|anteckningarna|pennan|tangentbordet)|Antecknat av|Justera[st]"
    r"|MINNESANTECKNINGAR|SAMMANTRÄDESPROTOKOLL|PROTOKOLL(?:SUTDRAG)?|Sammanträdesprotokoll"
    r"|Sidan?|Protokoll (?:från|fört)|Minnesanteckningar från)"
)
BREAK = re.compile(
    r"(?=[\sA-ZÅÄÖa-h\d•·/–-])(?:"  # begins each of them: anywhere else one look is enough
    rf"(?<=\s)(?:{_LABEL}(?=[\s:])|\d{{1,3}}\s?\(\d{{1,3}}\))|(?<=\d\))\s(?=\S)|(?<=\s)(?:[•·]\s|[–-]\s(?=att\b))"
    r"|(?:(?<=[.,:]\s)|(?<=samt\s))\d{1,2}\.\s(?=[a-zåäö])|(?<=\w\s)\d{1,2}\.\s(?=att\b)"  # a point in small letters
    r"|(?<=[.!?]\s)-\s(?=[A-ZÅÄÖ])|(?<=\s)-{3,}(?=\s(?:[A-ZÅÄÖ]\w{1,3}\s)?(?:§|\d{1,3}\s§))"  # a rule between items
    r"|(?<=\sbeslutar\s)1\.\s(?=[A-ZÅÄÖ])"
    r"|(?:(?<=[.,:;]\s)|(?<=samt\s)|(?<=och\s)|(?<=[a-zåäö]\s)(?=a\)\satt\b))[a-h]\)\s(?=\S)"
    r"|(?<=[.!?]\s)(?=(?:Paragrafen|Ärendet|Beslutet)\s(?:justeras|förklaras|justerades|förklarades)\b)"
    r"|(?<=\S\s)(?=(?:(?:Digitalt|Elektroniskt)\s|(?:Detta\sd|D)okument(?:et)?\s(?:har|är)\s(?:\w+\s)?)(?:signerat|undertecknat|justerat))"
    rf"|(?<=[.!?]\s)(?=(?:[A-ZÅÄÖ][\w-]+\s){{4,12}}(?:(?:[Oo]rdförande|[Ss]ekreterare|[Jj]usterare)\s?){{2,4}}\s*$)"
    r"|(?<=[.\d]\s)(?=Protokollet\s(?:är|justeras|undertecknas|signeras)\s(?:digitalt|elektroniskt))"
    r"|(?<=[.!?]\s)(?=/\s?[A-ZÅÄÖ][\w-]{1,30}(?:\s[A-ZÅÄÖ][\w-]{1,30})?\s*$)"  # who wrote the notes
    r"|(?<=,\ssamt\s)(?=att\b)|(?<=,\soch\s)(?=att\b)"
    r"|(?<=[.\w]\s)(?=(?:Vid|På|I)\s(?:mötet|sammanträdet)\s(?:deltog|deltar|närvarade|var\snärvarande)\b)"
    r"|(?<=[.\w]\s)(?=Från\s[A-ZÅÄÖ][^.:,]{2,50}?\s(?:deltog|deltar|närvarade)\b)"
    r"|(?<=[.!?:]\s)(?=[A-ZÅÄÖ][\w-]*(?:styrelsen|nämnden|direktionen|utskottet|rådet|fullmäktige)\s(?:beslut|beslöt))"
    r"|(?<=[a-zåäö]\s)(?=[A-ZÅÄÖ][\w-]*(?:styrelsen|nämnden|direktionen|utskottet|rådet)\sbesl(?:utar|utade|öt)\satt\b)"
    r"|\b(?=På förslag av [^:.]{3,80}:\s)|(?<=\):)\s(?=[A-ZÅÄÖ]))"
)
SIGNING = re.compile(r"(?:Sekreterare|Paragrafer|Underskrifter)\b[^.,]{0,60}?\s(?P<label>Ordförande)(?=\s[A-ZÅÄÖ])")
