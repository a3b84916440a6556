"""Sentences of running text that decide something or say who is to do what."""

import re
from collections.abc import Iterable, Iterator

from loaders.minutes.anchored import Anchored
from loaders.minutes.dates import days
from loaders.minutes.decisions.acting import acting
from loaders.minutes.decisions.announced import announced, instruction_within, is_background, labelled, taken_on
from loaders.minutes.decisions.assignees import Assigning
from loaders.minutes.decisions.charges import CHARGED_BEHIND, charge
from loaders.minutes.decisions.core import LABEL, core_of, is_open
from loaders.minutes.decisions.earlier import before
from loaders.minutes.decisions.facts import Facts, kind_in_point
from loaders.minutes.decisions.group import AGREES, EVERYBODY, GROUP
from loaders.minutes.decisions.leads import cut_lead, whole_lead
from loaders.minutes.decisions.pieces import each_agent, with_labels
from loaders.minutes.decisions.said import Said
from loaders.minutes.decisions.verbs import kind_of
from loaders.minutes.items.blocks import Block
from loaders.minutes.items.points import run_in
from loaders.minutes.layout import ItemPart
from loaders.minutes.lines.flow import Flow
from loaders.minutes.record import Decision

_PUT_FORWARD = re.compile(
    r"(?:förslag|synpunkt|fråga|inspel|svar|kommentar|önskemål)\b.{0,40}?(?::|\s[-–])", re.IGNORECASE
)
_ASKED = Anchored(
    r"\bhör av (?:er|dig)\b|\b(?:hjälper|tar|svarar|hör) gärna\b|\bgärna (?:av|till)\b|\bvänligen\b",
    "hör av|gärna|vänligen",
)
_PASSIVE = re.compile(r"\b(?!beviljas|tackas|rekommenderas|föreslås)\w+s\b")
_SUBORDINATED = re.compile(r"\b(?:(?:som|att|när|har)(?: \w+)?|om (?:den|det|de)|(?:ska|skall|kan|får)\b[^,]{0,60})\s$")
_BY_ANOTHER = re.compile(r"\s(?:\w+\s)?av\s[a-zåäö]*(?:fullmäktige|styrelsen|nämnden|regeringen|riksdagen)")
_NOTES = re.compile(r"Noterar\b")
_SAID_SO = re.compile(
    r"(?:[Vv]årt |[Vv]i |[Mm]ötets |[Gg]ruppens )?(?:(?:[A-ZÅÄÖ][a-zåäö]{0,18})?[Bb]eslut(?:at|as|ade)?"
    r"|[Öö]verenskom\w+"
    r"|[Ss]tällningstagande|[Bb]estämt|[Uu]ppdrag|[Ii]nriktning|[Aa]ction(?: ?point)?|AP|[Tt]o ?do"
    r"|[Aa]tt göra|[Uu]ppgift)"
    r"\s?(?P<colon>:)?\s(?!att\b)(?=\w)"
)
_AGREED = re.compile(r"\b(?:enades|enas|överens|överenskom\w*|ense|eniga?)\b", re.IGNORECASE)
_DECIDES = re.compile(
    r"\s(?:beslut|beslöt|enades|enas|kom |kommer |(?:är|var) (?:\w+ )?(?:överens|ense|enig)|överenskom|har "
    r"|tog |fattade"
    r"|föresl|rekommend|hemst|bestäm|landa|stanna)",
    re.IGNORECASE,
)
_THANKS = re.compile(r"\bför (?:informationen|rapporten|redovisningen|presentationen|dragningen)\b")
_PUT_AWAY = re.compile(
    r"\bfortsätter\b|\btill (?:handlingarna|(?:dagens |mötets )?protokoll)|\bta[sg]? upp\b|\bfår (?:anstå"
    r"|vila|vänta|återkomma|ligga)\b"
    r"|\banst(?:år|od)\b|\bpå (?:framtiden|is)\b|\b(?:ärendet|frågan|punkten) återkommer\b",
    re.IGNORECASE,
)
_DONE_THEN = re.compile(r"(?:beslut\w*|beslöt|gav|antogs|godkändes|fastställdes|\w+des|\w+ades)\b.{0,50}$")
_AT_MEETING = re.compile(
    r"^(?:Vid|På|I) (?:\w+ )?(?:\w*s )?\w*(?:möte|sammanträde|beslut"
    r"|stämma)\w*(?: den)?(?: \w+dagen)?(?: den)? ?$"
)
_DID = re.compile(r"\b(?:beslöts?|gavs?|fick|uppdrogs?|antogs?|sköts|\w{3,}(?:ades?|tes|ndes|ldes|rdes|gdes))\b")
_UNTIL = re.compile(r"\b(?:till|inför|senast|fram till)\s(?:\w+\s){0,3}?(?:den\s)?$", re.IGNORECASE)
_DONE = re.compile(r"[,(–-]\s?(?:är )?(?:klart?|gjort|utfört|avklarat|åtgärdat|färdigt)\)?\.?$", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\b(?:yrkar|finner|föreslår|föreslog|rekommenderar)\b")
_ELECTION = re.compile(r"(?:Om|Ny|Fyllnads|In)val av\s(?=[A-ZÅÄÖ])|(?:Om|Ny)valdes\b|Valdes\b")
_LATEST_SUBJECT, _FAR, _LONGEST = 70, 120, 1500  # characters


class Prose:
    """Reads the running text of one item; in `notes`, announcements without an agent count too."""

    def __init__(self, item: ItemPart, assigning: Assigning, *, notes: bool) -> None:
        self._assigning = assigning
        self._facts = Facts(item.number, assigning)
        self._background = is_background(item.heading.value)
        self._announces = notes and not self._background

    def read(self, blocks: Iterable[Block]) -> Iterator[Decision]:
        """Find the decisions in `blocks`."""
        for block in blocks:
            if block.marker == "bullet" and CHARGED_BEHIND.search(block.flow.characters):
                yield self._facts.decision(block.flow, "task", self._assigning.charged(block.flow), ("labelled", 0.85))
                continue
            told = labelled(block.flow, self._assigning) if self._announces and block.marker == "bullet" else None
            if told:
                yield self._facts.decision(block.flow, told.kind, told.charged, (told.rule, told.confidence))
                continue
            flow, spoken = self._unlabelled(block.flow)
            for sentence in with_labels(flow.sentences):
                if (
                    ":" in sentence.characters
                    and CHARGED_BEHIND.search(sentence.characters)
                    and (names := self._assigning.charged(sentence))
                ):
                    yield self._facts.decision(sentence, "task", names, ("labelled", 0.85))
                else:
                    yield from self._sentence(sentence, block.marker, spoken=spoken)

    def _unlabelled(self, flow: Flow) -> tuple[Flow, bool]:
        """Take a speaker's label off, and tell whether somebody's words are given."""
        label = LABEL.match(flow.characters)
        said_so = _SAID_SO.match(flow.characters)
        if said_so and said_so["colon"]:
            return flow, False
        if label and (self._assigning.people.resolve(label["label"]) or self._assigning.is_proper(label["label"])):
            return flow.part(label.end()), True
        return flow, bool(_PUT_FORWARD.match(flow.characters))

    def _sentence(self, flow: Flow, marker: str, *, spoken: bool) -> Iterator[Decision]:
        if (
            flow.characters.endswith("?")
            or len(flow.characters) > _LONGEST
            or not (" " in flow.characters or kind_of(flow.characters))
            or _DONE.search(flow.characters)  # reports on what was to do before
        ):
            return
        said_so = _SAID_SO.match(flow.characters)
        if said_so and said_so["colon"]:
            flow = flow.part(said_so.end())
            charged = self._assigning.charged(flow) or acting(self._assigning, flow)
            yield self._facts.decision(flow, kind_in_point(flow, None, charged), charged, ("labelled-decision", 0.9))
            return
        led = self._led(flow)
        if led is not None:
            yield from led
            return
        said = self._said(core_of(flow), marker, announces=self._announces and not spoken)
        if said:
            yield self._facts.decision(flow, said.kind, said.charged, (said.rule, said.confidence))

    def _said(self, core: Flow, marker: str, *, announces: bool) -> Said | None:
        if _ASKED.search(core.characters, core.lowered):
            return None
        own = (instruction_within(core, self._assigning) or taken_on(core)) if announces else None
        if own or is_open(core):
            return own
        found = self._agreement(core) or self._decided(core) or self._elected(core)
        if not found and not self._background:
            charged = charge(core, self._assigning)
            found = None if charged and self._is_past(core) else charged
        if not found and announces:
            found = announced(core, marker, self._assigning)
        return found

    def _led(self, flow: Flow) -> list[Decision] | None:
        """Read `Gruppen beslutar att …`; an empty list where it tells of another body or day."""
        cut = cut_lead(flow)
        if cut is None:
            return None
        lead, said = cut
        if not self._is_group(lead.flow.characters) or self._is_past(flow):
            return []
        if _ELSEWHERE.search(lead.flow.characters) and not lead.proposes:
            return []
        made: list[Decision] = []
        for piece in (part for whole in run_in(said) for part in each_agent(whole, self._assigning)):
            charged = self._assigning.charged(piece) or acting(self._assigning, piece)
            kind = kind_in_point(piece, lead, charged)
            shown = "propose" if lead.proposes else None
            made.append(self._facts.decision(piece, kind, charged, ("agreed-in-sentence", 0.88), shown=shown))
        return made

    def _is_group(self, lead: str) -> bool:
        """Tell whether the subject is the group that meets."""
        subject = _DECIDES.split(f" {lead}", maxsplit=1)[0].strip(" ,")
        body = self._assigning.head.body.value.casefold() if self._assigning.head.body else ""
        words = subject.casefold()
        if _AGREED.search(lead):
            return True  # who agrees was there
        return bool(
            not subject
            or GROUP.search(words)
            or words in EVERYBODY
            or (body and (words in body or body in words))
            or self._assigning.group(subject)
        )

    def _is_past(self, flow: Flow) -> bool:
        """Tell whether the sentence dates what it tells before the meeting."""
        meeting = self._facts.meeting
        return any(
            before(day, meeting) is not None and (day.iso is None or not meeting or day.iso < meeting)
            for day in days(flow.characters)
            if not day.digits
            and not _UNTIL.search(flow.characters[: day.start])
            and (
                _DONE_THEN.search(flow.characters[max(0, day.start - _FAR) : day.start])
                or (_AT_MEETING.search(flow.characters[: day.start]) and _DID.search(flow.characters, day.end))
            )
        )

    def _agreement(self, core: Flow) -> Said | None:
        """Find a group that agrees, prefers, notes: `Ref.gruppen ok`, `Noterar att`."""
        if _NOTES.match(core.characters):
            return Said("note", (), "noted", 0.85)
        found = AGREES.search(core.characters, core.lowered)
        if not found or found.start() > _LATEST_SUBJECT or whole_lead(core) or self._is_past(core):
            return None
        answers = core.characters[found.end() :].lstrip().startswith(("ja", "nej"))
        if found["verb"].startswith("tacka") and not answers and not _THANKS.search(core.characters):
            return None
        if not self._is_group(core.characters[: found.start()].split(" och ")[-1]):
            return None
        told = kind_of(core.characters[found.start() :])
        return Said(told[0] if told else "other", self._assigning.charged(core), "group-agrees", 0.85)

    def _elected(self, core: Flow) -> Said | None:
        """Find an election without a verb: `Omval av Anna Ek på två år`."""
        if not _ELECTION.match(core.characters) or not self._assigning.persons(core):
            return None
        return Said("appoint", (), "election", 0.85)

    def _decided(self, core: Flow) -> Said | None:
        """Find a passive verb of deciding: `Dagordningen godkändes`, `Frågan återremitteras till …`."""
        told = kind_of(core.characters)
        if not told or told[0] in {"other", "propose", "task"} or self._is_past(core):
            return None
        verb = told[1].split()[0]
        if not (_PASSIVE.fullmatch(verb) or _PUT_AWAY.search(told[1])):
            return None
        place = core.characters.find(told[1])
        if told[0] != "appoint" and _SUBORDINATED.search(core.characters, 1, place):
            return None
        if told[1] == "väljs" and not self._assigning.persons(core):
            return None
        if _BY_ANOTHER.match(core.characters, place + len(verb)):
            return None
        return Said(told[0], (), "passive-decision", 0.9)
