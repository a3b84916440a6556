"""The table of questions: address, parameters, what is asked, what is answered."""

from graph_service.api.describing import DESCRIBING
from graph_service.api.route import Route
from graph_service.protocol import following as f
from graph_service.protocol import listing
from graph_service.protocol import networking as n
from graph_service.protocol import parameters as p
from graph_service.queries.answers import Described, Quote, UnknownThingError
from graph_service.queries.comparison import By, Comparison, compared
from graph_service.queries.coverage.coverage import Coverage, coverage
from graph_service.queries.engagement import Engagement, engaged_in
from graph_service.queries.evidence import evidence
from graph_service.queries.follow_up.follow_up import FollowUp, follow_up
from graph_service.queries.follow_up.options import Options, options
from graph_service.queries.involvement import Involvement, involved_in
from graph_service.queries.listings import assignments, decisions, items, meetings
from graph_service.queries.scope import known
from graph_service.queries.things import Neighbours, neighbours, search, thing
from graph_service.queries.ties.change import Difference, changed
from graph_service.queries.ties.choices import Choices, choices
from graph_service.queries.ties.ego import Ego, ego
from graph_service.queries.ties.measures import Measured, measured
from graph_service.queries.ties.network import Network, network
from graph_service.queries.ties.picture import Picture, picture
from graph_service.queries.ties.tie import TieEvidence, tie_between
from graph_service.queries.ties.ways import Ways, ways_between
from graph_service.store.base import Hit, Kept, Page, View


def _involvement(view: View, q: listing.Involving, _: str) -> Involvement:
    types, period = q.types, q.period
    return involved_in(view, q.about, q.words, period=period, roles=q.role, types=types, after=q.after, limit=q.limit)


def _engagement(view: View, q: listing.Engaging, id_: str) -> Engagement:
    return engaged_in(view, id_, q.period, q.after, q.limit)


def _decisions(view: View, q: listing.Deciding, _: str) -> Page[Described]:
    return decisions(view, q.scope, q.outcome, q.after, q.limit)


def _assignments(view: View, q: listing.Assigning, _: str) -> Page[Described]:
    return assignments(view, q.scope, q.assignee, q.decision, q.after, q.limit)


def _follow_up(view: View, q: f.FollowingUp, _: str) -> FollowUp:
    return follow_up(view, q.scope, q.assignee, q.standing, q.after, q.limit)


def _follow_up_options(view: View, q: f.Narrowing, _: str) -> Options:
    return options(view, q.scope, q.assignee, q.limit)


def _coverage(view: View, q: f.Covering, _: str) -> Coverage:
    return coverage(view, q.limit)


def _meetings(view: View, q: listing.Listing, _: str) -> Page[Described]:
    return meetings(view, q.scope, q.after, q.limit)


def _items(view: View, q: listing.Listing, _: str) -> Page[Described]:
    return items(view, q.scope, q.after, q.limit)


def _network(view: View, q: n.Networking, _: str) -> Network:
    return network(view, **q.asked)


def _picture(view: View, q: n.Picturing, _: str) -> Picture:
    return picture(view, **q.asked)


def _choices(view: View, q: n.Choosing, _: str) -> Choices:
    return choices(view, q.level, q.scope, q.limit)


def _measures(view: View, q: n.Networking, _: str) -> Measured:
    return measured(_network(view, q, _))


def _ego(view: View, q: n.Centring, id_: str) -> Ego:
    return ego(view, id_, q.level, q.scope, depth=q.depth, weights=q.weights, least=q.least, limit=q.limit)


def _change(view: View, q: n.Changing, _: str) -> Difference:
    periods, hows = (q.before, q.period), q.hows
    return changed(view, q.level, *periods, q.scope, weights=q.weights, actor=q.actor, how=hows, limit=q.limit)


def _ways(view: View, q: n.Joining, _: str) -> Ways:
    ends, by, most = (q.source, q.target), q.by, q.limit
    return ways_between(view, *ends, q.level, q.scope, by=by, weights=q.weights, least=q.least, most=most)


def _comparison(view: View, q: n.Comparing, _: str) -> Comparison:
    return compared(view, q.municipality, q.period, q.by or tuple(By), q.limit)


def _tie(view: View, q: n.Tying, _: str) -> TieEvidence:
    return tie_between(view, q.source, q.target, q.level, q.scope, weights=q.weights, after=q.after, limit=q.limit)


def _search(view: View, q: listing.Searching, _: str) -> Page[Hit]:
    return search(view, q.q, q.types, q.after, q.limit)


def _thing(view: View, _: p.Parameters, id_: str) -> Described:
    return thing(view, id_)


def _neighbours(view: View, q: listing.Linking, id_: str) -> Neighbours:
    return neighbours(view, id_, q.property, q.outward, q.type, q.after, q.limit)


def _evidence(view: View, q: listing.Proving, id_: str) -> Page[Quote]:
    return evidence(view, known(view, id_), q.property, q.value, q.after, q.limit)


def _documents(view: View, q: p.Paged, _: str) -> Page[Kept]:
    return view.documents(q.after, q.limit)


def _document(view: View, _: p.Parameters, version: str) -> Kept:
    found = view.document(version)
    if found is None:
        raise UnknownThingError(version)
    return found


def _counts(view: View, _: p.Parameters, __: str) -> dict[str, int]:
    return view.counts()


ROUTES: tuple[Route, ...] = (
    Route("/involvement", listing.Involving, _involvement, Involvement, "Who is involved in a thing or in words"),
    Route("/things/<id_>/engagement", listing.Engaging, _engagement, Engagement, "What an actor is involved in"),
    Route("/network", n.Networking, _network, Network, "Who works with whom, each tie taken apart into its kinds"),
    Route("/network/picture", n.Picturing, _picture, Picture, "The network to draw: columns, with years and places"),
    Route("/network/choices", n.Choosing, _choices, Choices, "What a network can be limited to, each with its count"),
    Route(
        "/network/measures", n.Networking, _measures, Measured, "How strong and central each actor is, and communities"
    ),
    Route("/things/<id_>/ego", n.Centring, _ego, Ego, "The network around an actor, one or two steps from it"),
    Route("/network/change", n.Changing, _change, Difference, "Ties that came, went, grew or shrank since a period"),
    Route("/ways", n.Joining, _ways, Ways, "The shortest ways between two actors"),
    Route("/comparison", n.Comparing, _comparison, Comparison, "What municipalities are involved in, side by side"),
    Route("/tie", n.Tying, _tie, TieEvidence, "The evidence of one tie"),
    Route("/decisions", listing.Deciding, _decisions, Page[Described], "Decisions, newest first"),
    Route("/assignments", listing.Assigning, _assignments, Page[Described], "Who is to do what, and by when"),
    Route(
        "/follow-up", f.FollowingUp, _follow_up, FollowUp, "What was to be done and how it stands, what is open first"
    ),
    Route(
        "/follow-up/options",
        f.Narrowing,
        _follow_up_options,
        Options,
        "What assignments can be limited to, with counts",
    ),
    Route("/meetings", listing.Listing, _meetings, Page[Described], "Meetings, newest first"),
    Route("/items", listing.Listing, _items, Page[Described], "What was dealt with, newest first"),
    Route("/coverage", f.Covering, _coverage, Coverage, "Which meetings are known, and what was not understood"),
    Route("/search", listing.Searching, _search, Page[Hit], "What names and texts hold the words"),
    Route("/things/<id_>", p.Parameters, _thing, Described, "A thing with its values", negotiated=True),
    Route("/things/<id_>/neighbours", listing.Linking, _neighbours, Neighbours, "What a thing is linked with"),
    Route("/things/<id_>/evidence", listing.Proving, _evidence, Page[Quote], "Who says what of a thing, with passages"),
    Route("/documents", p.Paged, _documents, Page[Kept], "The documents, without their texts"),
    Route("/documents/<id_>", p.Parameters, _document, Kept, "A document with its text"),
    *DESCRIBING,
    Route("/counts", p.Parameters, _counts, dict[str, int], "How much there is of each class"),
)
