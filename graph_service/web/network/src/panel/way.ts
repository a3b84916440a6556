/** A way between two: who joins them, step by step. */

import { button, element, fill } from "../dom/element";
import type { Explorer } from "../explorer/explorer";
import type { Situation } from "../explorer/situation";
import { t, whole } from "../texts/language";

export function waySheet(place: Element, now: Situation, { change }: Explorer): void {
  const { view, ways, network } = now;
  const known = new Map(
    [...(network?.actors ?? []), ...(ways?.actors ?? [])].map(({ id, name }) => [id, name]),
  );
  const [from = "", to] = view.way.map((id) => known.get(id) ?? "…");
  const end = button(
    to === undefined ? t.cancel : t.wayEnd,
    () => {
      change({ way: [] });
    },
    { "data-key": "way-end" },
  );
  if (to === undefined) {
    fill(place, element("h2", {}, t.wayFrom), element("p", { role: "status" }, t.wayPick(from)), end);
    return;
  }
  const way = ways?.ways[0]?.actors ?? [];
  fill(
    place,
    element("h2", {}, t.wayTitle(from, to)),
    element(
      "p",
      { class: "dim", role: "status" },
      !ways ? t.loading : way.length ? t.waySteps(whole(way.length - 1)) : t.wayNone,
    ),
    element("ol", { class: "net-way" }, ...way.flatMap((id, at) => step(id, way[at + 1], known, change))),
    end,
  );
}

function step(
  id: string,
  next: string | undefined,
  known: ReadonlyMap<string, string>,
  change: Explorer["change"],
): HTMLElement[] {
  const actor = button(
    known.get(id) ?? id,
    () => {
      change({ selected: [id] });
    },
    { "data-key": `step-${id}` },
  );
  if (next === undefined) return [element("li", {}, actor)];
  const tie = button(
    t.tie,
    () => {
      change({ selected: [id, next].sort() });
    },
    { "data-key": `step-${id}-${next}`, class: "quiet small" },
  );
  return [element("li", {}, actor, " ", tie)];
}
