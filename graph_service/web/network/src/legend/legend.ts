/** What colours, sizes and widths mean. The groups stand with the numbers that are in the dots. */

import { element, fill, svg } from "../dom/element";
import type { Part, Situation } from "../explorer/situation";
import { MANY_TIES } from "../picture/look";
import { GROUP_COLOURS } from "../picture/palette";
import { t, whole } from "../texts/language";

const MOST = 12;

export class Legend implements Part {
  readonly element = element("section", { class: "net-legend", "aria-label": t.legend });
  readonly #groups = element("ul");
  readonly #means = element("p", { class: "dim" });

  constructor() {
    this.element.append(this.#groups, this.#means);
  }

  update({ groups, view, weights, network }: Situation, before: Situation | null): void {
    this.element.hidden = !network?.actors.length || view.face !== "picture";
    if (before?.groups === groups && before.view === view) return;
    const shown = groups.list.slice(0, MOST);
    fill(
      this.#groups,
      ...shown.map(({ label, size }, place) =>
        element("li", {}, swatch(place), ` ${label} `, element("span", { class: "number" }, whole(size))),
      ),
      groups.list.length > MOST && element("li", { class: "dim" }, `+ ${whole(groups.list.length - MOST)}`),
    );
    const many = weights.length > MANY_TIES;
    this.#means.textContent = [t.sizeMeans[view.size], many ? t.shadeMeans : t.widthMeans]
      .filter(Boolean)
      .join(". ");
  }
}

/** A dot with the number of a group. */
export function swatch(group: number): SVGElement {
  return svg(
    "svg",
    { class: "net-swatch", viewBox: "0 0 20 20", width: 18, height: 18, "aria-hidden": "true" },
    svg("circle", { cx: 10, cy: 10, r: 9, class: `group-${(group % GROUP_COLOURS) + 1}` }),
    svg("text", { x: 10, y: 14, "text-anchor": "middle" }, String(group + 1)),
  );
}
