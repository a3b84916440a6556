/** The least weight of a tie, by a slider whose steps say how many ties are left. */

import { element } from "../dom/element";
import type { Change, Situation } from "../explorer/situation";
import { fine, t, whole } from "../texts/language";

export class Least {
  readonly element: HTMLElement;
  readonly #slider;
  readonly #said = element("output", { class: "dim small", for: "net-least" });
  #rungs: readonly { weight: number; ties: number }[] = [];

  constructor(change: Change) {
    this.#slider = element("input", {
      type: "range",
      id: "net-least",
      min: 0,
      step: 1,
      on: {
        input: () => {
          this.#say();
        },
        change: () => {
          change({ least: this.#chosen().weight });
        },
      },
    });
    this.element = element(
      "div",
      { class: "net-field" },
      element("label", { for: "net-least" }, t.least),
      this.#slider,
      this.#said,
    );
  }

  update({ view, network }: Situation): void {
    if (!network) return;
    this.#rungs = [{ weight: 0, ties: network.tiesInAll }, ...network.ladder.slice(1)];
    this.#slider.max = String(this.#rungs.length - 1);
    this.#slider.disabled = this.#rungs.length < 2;
    const at = this.#rungs.findLastIndex(({ weight }) => weight <= view.least);
    this.#slider.value = String(Math.max(at, 0));
    this.#say();
  }

  #chosen(): { weight: number; ties: number } {
    return this.#rungs[Number(this.#slider.value)] ?? { weight: 0, ties: 0 };
  }

  #say(): void {
    const { weight, ties } = this.#chosen();
    const text = weight ? t.leastIs(fine(weight), whole(ties)) : t.tiesCount(whole(ties));
    this.#said.textContent = text;
    this.#slider.setAttribute("aria-valuetext", text);
  }
}
