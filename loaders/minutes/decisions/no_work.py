"""Verbs that are no work, by their infinitives; whatever else a verb says that somebody does is work.

These are closed classes: what is so, what happens, what is said and thought, and what is done all the time.
"""

from loaders.minutes.decisions.dictionary import (
    of_imperative,
    of_infinitive,
    of_likely_infinitive,
    of_likely_passive,
    of_likely_present,
    of_passive,
    of_present,
)
from loaders.minutes.decisions.verb_tables import DECIDING


def _verbs(text: str) -> frozenset[str]:
    return frozenset(text.split())


_IS = _verbs(
    """
    vara bli ha äga finnas heta bo leva ligga stå sitta stanna dröja gälla omfatta uppgå ingå utgöra avse kosta
    innebära innefatta innehålla rymma inrymma bestå tillhöra höra sakna betyda motsvara likna verka framgå
    framstå förekomma existera kvarstå återstå råda bero åligga åvila tillkomma tillfalla räcka duga funka
    fungera passa behöva förtjäna skilja avvika ske vistas befinna tyda vittna indikera spegla avspegla prägla
    känneteckna karaktärisera överstiga understiga överskrida underskrida variera skifta täcka gränsa vetta
    disponera kunna nästa grunda basera representera symbolisera sträcka sammanfalla stämma överensstämma kräva
    förutsätta fordra inbegripa inkludera exkludera utmärka strida tåla trivas må lida angränsa härröra härstamma
    förefalla erfordra emotse inhysa inge genomsyra omgärda omfamna divergera konvergera korrelera korrespondera
    kontrastera harmoniera kvarligga kvarvara sammanhänga samexistera lukta smaka ljuda låta lysa skina tangera
    tillgå tillmäta uppvisa utstråla vila åsyfta hänga husera härbärgera vidkännas vidlåda berättiga betinga
    betunga matcha profilera utöva överleva
    """
)
_HAPPENS = _verbs(
    """
    stabilisera normalisera polarisera urholka utarma störa belasta
    öka minska sjunka stiga växa krympa falla rasa dala avta tillta eskalera accelerera stagnera förändra
    försämra förvärra utveckla skena halka hamna landa inträffa hända uppstå uppkomma uppträda utfalla löpa pågå
    börja sluta upphöra inträda förfalla stupa svikta brista krascha haverera brinna läcka rinna torka frysa
    smälta regna snöa blåsa svämma dö avlida omkomma drunkna skada åldras fördröja försena drabba gynna missgynna
    hindra beröra påverka medföra orsaka vålla föranleda generera resultera utmynna kulminera förlora vinna tappa
    tjäna få erhålla motta mottaga uppbära undgå undkomma klara lyckas misslyckas bruka råka slippa hinna tendera
    närma fortgå fortlöpa återvända komma gå avgå tillträda anlända avresa lämna försvinna fara resa åka flytta
    flyga pendla kliva dyka passera träda återgå övergå frångå undvika halta dras kämpa bära semestra vikariera
    tjänstgöra studera plugga pensionera debutera fira jubilera växla blomstra frodas florera öppna stänga mista
    konkurrera dominera toppa leda klaga tjusa sko omge kretsa nå uppnå uppfylla överträffa efterlämna ärva
    brottas drabbas åtnjuta föda befolka kraftsamla mobilisera satsa drömma bromsa genomgå genomlida utstå
    uthärda undergå inviga ligga rankas sova vakna gro mogna agera avancera besvära blekna blomma explodera famla
    flagna fluktuera fly flyta flöda förgås försumma glida haka hoppa imponera inspirera inta inverka irra
    irritera jaga kapitulera knaka kollidera krocka locka missa nalkas njuta reagera riskera rymma segra skaka
    skrämma slinka somna spira spricka stappla stimulera strejka strula sväva såra tampas tryta trängas tröttna
    tvinga utmana utkämpa vackla vandra varsla vika vittra väcka välla vända yvas åsamka återfå återfinnas
    åtfölja översvämma överraska övertyga övertrassera övervintra överväldiga förorsaka förorena förvilla förvåna
    fånga emigrera alternera ingripa erövra utkristallisera överglänsa övertrumfa trotsa lära löna ödsla försöka
    anstränga
    """
)
_SAID = _verbs(
    """
    besluta bestämma fatta enas säga tala prata samtala diskutera debattera berätta nämna omnämna framhålla
    framhäva påpeka poängtera betona understryka markera påminna erinra upplysa informera meddela anmäla
    rapportera redovisa redogöra föredra referera återge visa presentera beskriva skildra förklara klargöra
    förtydliga motivera argumentera resonera reflektera kommentera svara fråga undra invända protestera opponera
    kritisera anmärka klandra berömma prisa lovorda tacka hälsa gratulera välkomna önska yrka reservera rösta
    avstå jäva delge tipsa varna uppmärksamma flagga signalera hävda påstå uppge förneka dementera bestrida medge
    erkänna bekräfta intyga försäkra garantera lova hota vädja be uppmana mana råda avråda uppmuntra förespråka
    förorda rekommendera föreslå tillstyrka avstyrka biträda instämma ansluta hänvisa åberopa citera läsa uttala
    uttrycka formulera tillägga inflika replikera bemöta ifrågasätta problematisera exemplifiera illustrera
    demonstrera sammanfatta avrunda inleda avsluta efterlysa efterfråga begära påkalla tillkännage konstatera
    notera fastslå predika deklarera proklamera utlova vidhålla lyfta framföra framställa förmedla erbjuda
    adressera ursäkta motsätta undandra avtacka fnysa sucka skratta gråta nicka applådera jubla buga knorra
    muttra gnälla gräla bråka tjata viska ropa skrika sjunga skämta skryta ljuga smita håna reta häckla bua
    vissla hylla hedra insistera motsäga omtala omvittna oja påskina samtycka sympatisera tvista vidgå vitsorda
    vägra yttra larma förebrå skylla beskylla smäda
    """
)
_THOUGHT = _verbs(
    """
    vilja böra beklaga spå måste ämna tänka tro tycka anse mena finna veta känna förstå inse begripa hoppas
    frukta oroa bekymra glädja uppskatta gilla älska hata ogilla minnas glömma fundera överväga begrunda tveka
    grubbla lita tvivla ana misstänka gissa anta antaga förmoda befara förvänta vänta invänta avvakta längta
    föredra ångra sörja skämmas stödja uppleva uppfatta bedöma värdesätta sikta sträva eftersträva orka våga
    beakta respektera acceptera tolerera tolka förutse förutspå prognostisera prioritera intressera engagera
    behaga se åse åhöra lyssna märka upptäcka erfara förnimma iaktta observera betrakta värna vurma hysa blunda
    skönja sakna misstro avsky avundas beundra trösta bejaka nonchalera negligera ignorera anamma bry befatta
    betvivla försvara förlita förtro förundra förväxla greppa missunna måna nöja ringakta snegla överskatta
    underskatta överse ängslas fördjupa favorisera emotse
    """
)
_USES = _verbs(
    """
    närvara deltaga delta medverka bevista besöka gästa bedriva tillämpa använda nyttja utnyttja förvalta syssla
    idka ägna trafikera betjäna sponsra spela tävla träna arbeta jobba inneha förfoga besitta bebo sysselsätta
    tillgodose bidra behandla undervisa bruka försörja vårda styra prenumerera dansa fika fiska bada konsumera
    övervaka
    """
)
_TRADES = _verbs(
    """
    investera expandera odla producera tillverka sälja exportera importera ersätta avlösa efterträda företräda
    bygga rekrytera anställa underlätta förenkla försvåra möjliggöra främja motverka förstärka stärka försvaga
    """
)
_NO_WORK = _IS | _HAPPENS | _SAID | _THOUGHT | _USES | _TRADES
_NOTHING_DONE = _IS | _SAID | _THOUGHT | _USES  # of a passive: `hyran höjs`, `köket byggs`
_NO_DEED = _IS | _HAPPENS | _THOUGHT
_NOT_TOLD = _IS | _THOUGHT  # of an infinitive: `Berätta för Bo`
_AGAIN = ("åter", "vidare", "ny", "del")  # prefixes that leave a verb what it is
_REPEATED = _SAID | _THOUGHT | _USES | _TRADES


def is_done(present: str, *, surely: bool = True) -> bool:
    """Whether a word in lower case is the present of a verb by which somebody does something.

    Unless `surely`, one that may be a noun counts, too.
    """
    verb = of_present(present) if surely else of_likely_present(present)
    decides = DECIDING.get(present, "appoint") != "appoint"  # each of many may nominate somebody
    return verb is not None and not decides and not _is_among(verb, _NO_WORK)


def is_no_work(present: str) -> bool:
    """Whether a word in lower case is the present of a verb that is no work."""
    verb = of_likely_present(present)
    return verb is not None and _is_among(verb, _NO_WORK)


def is_no_deed(present: str) -> bool:
    """Whether it is, and nothing that is said, which somebody may be told to say."""
    verb = of_likely_present(present)
    return verb is not None and verb in _NO_DEED


def is_thought(present: str) -> bool:
    """Whether a word in lower case is the present of a verb that says what somebody thinks or feels."""
    verb = of_likely_present(present)
    return verb is not None and verb in _THOUGHT


def is_being_done(passive: str, *, surely: bool = True) -> bool:
    """Whether a word in lower case is the passive of such a verb."""
    verb = of_passive(passive) if surely else of_likely_passive(passive)
    return verb is not None and not _is_among(verb, _NOTHING_DONE)


def happens(passive: str) -> bool:
    """Whether a word in lower case is the passive of a verb of what comes about by itself: `Priserna stabiliseras`."""
    verb = of_likely_passive(passive)
    return verb is not None and verb in _HAPPENS


def is_to_do(infinitive: str, *, surely: bool = True) -> bool:
    """Whether a word in lower case is the infinitive of such a verb."""
    verb = of_infinitive(infinitive) if surely else of_likely_infinitive(infinitive)
    return verb is not None and not _is_among(verb, _NOT_TOLD)


def is_told(imperative: str) -> bool:
    """Whether a word in lower case is the imperative of such a verb, in a form of its own."""
    verb = of_imperative(imperative)
    return verb is not None and not _is_among(verb, _NOT_TOLD)


def _is_among(verb: str, verbs: frozenset[str]) -> bool:
    return verb in verbs or any(verb.startswith(prefix) and verb[len(prefix) :] in _REPEATED for prefix in _AGAIN)
