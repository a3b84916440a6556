/** How much of the network is shown, and how that was chosen. */

import { button, element, fill } from "../dom/element";
import type { Explorer } from "../explorer/explorer";
import type { Part, Situation } from "../explorer/situation";
import { t, whole } from "../texts/language";

const TOO_MUCH = 2500; // ties from which a picture is hard to read

export class Summary implements Part {
  readonly element = element("div", { class: "net-summary" });
  readonly #said = element("p", { role: "status" });
  readonly #more = element("div");

  constructor(readonly explorer: Explorer) {
    this.element.append(this.#said, this.#more);
  }

  update(now: Situation): void {
    const { network, view, weights } = now;
    this.element.hidden = !network?.tiesInAll;
    if (!network) return;
    const hidden = new Set(view.hidden);
    const seen = weights.filter((weight, tie) => weight > 0 && this.#isSeen(now, tie, hidden)).length;
    const how = t.chosenBy[network.shown];
    const text = t.showing(whole(seen), whole(network.tiesInAll)) + (how ? ` – ${how}` : "");
    if (this.#said.textContent !== text) this.#said.textContent = text;
    const much = weights.length > TOO_MUCH && view.face === "picture";
    if (much === this.#more.childElementCount > 0) return;
    fill(
      this.#more,
      much && element("p", { class: "small" }, t.tooMuch),
      much &&
        button(
          t.fewer,
          () => {
            this.explorer.change({ limit: 250 });
          },
          { "data-key": "fewer" },
        ),
    );
  }

  #isSeen({ network }: Situation, tie: number, hidden: ReadonlySet<string>): boolean {
    if (!hidden.size || !network) return true;
    const ends = [network.ties.source[tie] ?? 0, network.ties.target[tie] ?? 0];
    return ends.every((end) => !hidden.has(network.actors[end]?.id ?? ""));
  }
}
