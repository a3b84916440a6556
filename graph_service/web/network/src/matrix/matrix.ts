/** The network as a matrix: who is tied to whom and how strongly, groups beside each other. */

import { button, element, fill } from "../dom/element";
import type { Network } from "../data/network";
import type { Explorer } from "../explorer/explorer";
import type { Part, Situation } from "../explorer/situation";
import { swatch } from "../legend/legend";
import { collator, fine, t, whole } from "../texts/language";

const MOST = 60; // actors that fit
const SHADES = 6;

export class Matrix implements Part {
  readonly element = element("div", {
    class: "net-matrix scroll",
    hidden: true,
    tabindex: 0,
    role: "region",
    "aria-label": t.face.matrix,
  });

  constructor(readonly explorer: Explorer) {}

  update(now: Situation, before: Situation | null): void {
    this.element.hidden = now.view.face !== "matrix";
    if (this.element.hidden || !now.network) return;
    const same =
      before?.network === now.network && before.weights === now.weights && before.groups === now.groups;
    if (same && before.view.hidden === now.view.hidden && before.view.face === "matrix") return;
    const order = chosen(now);
    const weights = between(now.network, now.weights);
    const heaviest = now.weights.reduce((most, weight) => Math.max(most, weight), 1e-9);
    fill(
      this.element,
      element(
        "table",
        {},
        element("caption", {}, t.matrixCaption(whole(order.length), whole(now.network.actorsInAll))),
        element(
          "thead",
          {},
          element("tr", {}, element("td"), ...order.map((place) => this.#head(now, place, "col"))),
        ),
        element("tbody", {}, ...order.map((row) => this.#row(now, row, order, weights, heaviest))),
      ),
    );
  }

  #head({ network, groups }: Situation, place: number, scope: "col" | "row"): HTMLElement {
    const actor = network?.actors[place];
    const select = (): void => {
      this.explorer.change({ selected: [actor?.id ?? ""] });
    };
    const name = button(actor?.short ?? "", select, {
      class: "net-open",
      "data-key": `${scope}-${place}`,
      title: actor?.name ?? "",
    });
    return element("th", { scope }, element("span", {}, swatch(groups.of[place] ?? 0), name));
  }

  #row(
    now: Situation,
    row: number,
    order: readonly number[],
    weights: ReadonlyMap<string, number>,
    heaviest: number,
  ): HTMLElement {
    const cells = order.map((column) => {
      const weight = weights.get(keyOf(row, column)) ?? 0;
      if (!weight) return element("td", { class: row === column ? "self" : "" });
      const ends = [row, column].map((place) => now.network?.actors[place]);
      const select = (): void => {
        this.explorer.change({ selected: ends.map((end) => end?.id ?? "").sort() });
      };
      const both = t.tieOf(ends[0]?.name ?? "", ends[1]?.name ?? "");
      const [label, title] = [`${both}: ${short(weight)}`, `${both}: ${fine(weight)}`];
      const shade = Math.ceil(Math.sqrt(weight / heaviest) * SHADES);
      const options = {
        class: "net-cell",
        "aria-label": label,
        title,
        "data-key": `cell-${row}-${column}`,
      };
      return element("td", { class: `shade-${shade}` }, button(short(weight), select, options));
    });
    return element("tr", {}, this.#head(now, row, "row"), ...cells);
  }
}

/** The strongest, group by group. */
function chosen({ network, measures, groups, view }: Situation): number[] {
  const hidden = new Set(view.hidden);
  const places = (network?.actors ?? []).flatMap(({ id }, place) =>
    (measures.ties[place] ?? 0) > 0 && !hidden.has(id) ? [place] : [],
  );
  const name = (place: number): string => network?.actors[place]?.name ?? "";
  return places
    .sort((a, b) => (measures.strength[b] ?? 0) - (measures.strength[a] ?? 0))
    .slice(0, MOST)
    .sort((a, b) => (groups.of[a] ?? 0) - (groups.of[b] ?? 0) || collator.compare(name(a), name(b)));
}

function between(network: Network, weights: Float64Array): Map<string, number> {
  const found = new Map<string, number>();
  weights.forEach((weight, tie) => {
    const [source, target] = [network.ties.source[tie] ?? 0, network.ties.target[tie] ?? 0];
    found.set(keyOf(source, target), weight);
    found.set(keyOf(target, source), weight);
  });
  return found;
}

function keyOf(row: number, column: number): string {
  return `${row} ${column}`;
}

/** So short that it fits in a cell. */
function short(weight: number): string {
  return weight >= 9.95 ? whole(weight) : weight >= 0.095 ? fine(Math.round(weight * 10) / 10) : "·";
}
