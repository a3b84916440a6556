"""Claims judged one by one."""

import pytest

from benchmarks.calibration import Judged, by_band, by_layer, by_rule, judge, print_layers, share, sure
from benchmarks.scoring import EVALUATION
from loaders.minutes.record import Attendee, Decision, Found, Head, MinutesRecord

pytestmark = pytest.mark.skipif(not EVALUATION.is_dir(), reason="../shared/evaluation is not beside this checkout")

GOLD = {
    "meeting": {"date": "2024-05-06", "body": "Direktionen"},
    "attendance": [{"name": "Ebba Ek", "status": "present", "capacity": "member", "role": "ordförande"}],
    "decisions": [{"item": "1", "text": "godkänna taxan för år 2025", "kind": "approve", "assignees": ["Ebba Ek"]}],
}


def found(value: str, confidence: float = 0.9) -> Found[str]:
    return Found(value, (), "a-rule", confidence)


def judged(record: MinutesRecord) -> dict[str, bool]:
    return {claim.layer: claim.right for claim in judge("a", GOLD, record)}


def test_each_field_is_judged_alone() -> None:
    head = Head(date=found("2024-05-07"), body=found("direktionen"))
    claims = list(judge("a", GOLD, MinutesRecord(None, head)))
    assert {claim.value: claim.right for claim in claims} == {"2024-05-07": False, "direktionen": True}


def test_a_name_may_be_right_and_its_role_wrong() -> None:
    attendee = Attendee(found("Ebba Ek"), "absent", "member", role=found("sekreterare"))
    assert judged(MinutesRecord(None, attendance=(attendee,))) == {
        "attendance": True,
        "attendance.status": False,
        "attendance.capacity": True,
        "attendance.role": False,
    }


def test_a_decision_is_right_where_its_text_is_alike() -> None:
    decision = Decision("1", found("godkänna taxan för 2025"), "note", (found("Ebba Ek"), found("Nore Ek")))
    claims = list(judge("a", GOLD, MinutesRecord(None, decisions=(decision,))))
    assert [(claim.layer, claim.value, claim.right) for claim in claims if claim.layer != "decisions.kind"] == [
        ("decisions", "godkänna taxan för 2025", True),
        ("decisions.assignees", "Ebba Ek", True),
        ("decisions.assignees", "Nore Ek", False),
    ]
    assert not next(claim.right for claim in claims if claim.layer == "decisions.kind")


def test_shares_are_of_the_claims_in_a_band() -> None:
    claims = [Judged("a", "items", "x", "r", c, right) for c, right in ((0.95, True), (0.97, False), (0.72, True))]
    assert share(claims).precision == pytest.approx(2 / 3)
    assert sure(claims)[:2] == (1, 2)
    assert by_band(claims)["0.95 – 1.00"][:2] == (1, 2)
    assert by_band(claims)["0.70 – 0.80"][:2] == (1, 1)


def test_a_kind_is_as_sure_as_it_is_read_to_be() -> None:
    decision = Decision("1", found("godkänna taxan för 2025"), "note", kind_confidence=0.4)
    attendee = Attendee(found("Ebba Ek"), "absent", "member", status_confidence=0.5, seat_confidence=0.6)
    claims = judge("a", GOLD, MinutesRecord(None, decisions=(decision,), attendance=(attendee,)))
    assert {claim.layer: claim.confidence for claim in claims} == {
        "attendance": 0.9,
        "attendance.status": 0.5,
        "attendance.capacity": 0.6,
        "decisions": 0.9,
        "decisions.kind": 0.4,
    }


def test_shares_by_layer_tell_the_sure_from_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    told = [("items", 0.95, True), ("items", 0.8, False), ("votes", 0.9, True)]
    claims = [Judged("a", layer, "x", "r", sure, right) for layer, sure, right in told]
    found = by_layer(claims)
    assert {layer: (high[:2], low[:2]) for layer, (high, low) in found.items()} == {
        "items": ((1, 1), (0, 1)),
        "votes": ((1, 1), (0, 0)),
        "all": ((2, 2), (0, 1)),
    }
    print_layers(claims, "these")
    assert capsys.readouterr().out.splitlines()[2].split() == ["items", "2", "0.500", "1.000", "0.500", "0.000"]


def claims_of(document: str, rule: str, *, right: int, wrong: int) -> list[Judged]:
    return [Judged(document, "items", "x", rule, 0.9, n < right) for n in range(right + wrong)]


def test_one_document_does_not_decide_over_a_rule() -> None:
    often = claims_of("a", "r", right=0, wrong=200) + [c for d in "bcdef" for c in claims_of(d, "r", right=20, wrong=0)]
    rated = by_rule(often)[0]
    assert rated.documents == 6
    assert rated.share.precision == pytest.approx(1 / 3)
    assert rated.precision > 0.8


def test_a_rule_seen_once_is_taken_to_be_as_right_as_its_layer() -> None:
    usual = claims_of("a", "r", right=90, wrong=10)
    rare = next(one for one in by_rule([*usual, *claims_of("b", "s", right=1, wrong=0)]) if one.rule == "s")
    assert 0.9 < rare.precision < 0.95


def test_a_rule_that_is_surer_than_it_is_right_overclaims() -> None:
    rated = by_rule(claims_of("a", "r", right=6, wrong=14) + claims_of("b", "s", right=20, wrong=0))
    assert [(one.rule, one.overclaims) for one in rated] == [("r", True), ("s", False)]
