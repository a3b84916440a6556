/** The period: two sliders over a histogram of what happened each year, and playing the years one by one. */

import { button, element, svg } from "../dom/element";
import type { Explorer } from "../explorer/explorer";
import type { Part, Situation } from "../explorer/situation";
import { t, whole, years } from "../texts/language";
import { Player } from "./player";

const EARLY = 1950; // years before it stand at the left end

export class Timeline implements Part {
  readonly element: HTMLElement;
  readonly #bars = svg("svg", { class: "net-bars", preserveAspectRatio: "none", "aria-hidden": "true" });
  readonly #ends: readonly [HTMLInputElement, HTMLInputElement];
  readonly #said = element("output", { class: "net-years" });
  readonly #player: Player;
  #years: [number, number] = [0, 0];
  #drawn: unknown = null;

  constructor(readonly explorer: Explorer) {
    const end = (label: string): HTMLInputElement =>
      element("input", {
        type: "range",
        step: 1,
        "aria-label": label,
        on: {
          input: () => {
            this.#moved();
          },
          change: () => {
            this.#chosen();
          },
        },
      });
    this.#ends = [end(t.from), end(t.to)];
    this.#player = new Player(explorer, () => this.#years);
    const whole = button(t.wholePeriod, () => {
      explorer.change({ from: null, to: null });
    });
    this.element = element(
      "section",
      { class: "net-time", "aria-label": t.period },
      this.#player.element,
      element("div", { class: "net-slider" }, this.#bars, ...this.#ends),
      element("div", { class: "net-when" }, this.#said, whole),
    );
  }

  update(now: Situation): void {
    const { choices, view } = now;
    this.element.hidden = !choices?.years.length;
    if (!choices?.years.length) return;
    const known = choices.years.map(({ year }) => Math.max(year, EARLY));
    this.#years = [Math.min(...known), Math.max(...known)];
    const [first, last] = now.years ?? [view.from ?? this.#years[0], view.to ?? this.#years[1]];
    const values = [first, last].map((year) => Math.min(Math.max(year, this.#years[0]), this.#years[1]));
    this.#ends.forEach((input, place) => {
      [input.min, input.max] = this.#years.map(String) as [string, string];
      input.value = String(values[place]);
    });
    this.#say(values[0] ?? 0, values[1] ?? 0);
    this.#draw(choices.years, values[0] ?? 0, values[1] ?? 0);
    this.#player.update(now);
  }

  #draw(counts: readonly { year: number; occasions: number }[], first: number, last: number): void {
    const key = JSON.stringify([counts, first, last]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    const [from, to] = this.#years;
    const most = Math.max(...counts.map(({ occasions }) => occasions));
    const height = (occasions: number): number => 3 + 37 * Math.sqrt(occasions / most);
    const span = Math.max(to - from, 1);
    const width = Math.min(0.7, span / 25);
    this.#bars.setAttribute("viewBox", `0 0 ${span} 40`);
    this.#bars.replaceChildren(
      ...counts.map(({ year, occasions }) => {
        const at = Math.max(year, EARLY);
        const bar = svg("rect", {
          x: at - from - width / 2,
          width,
          y: 40 - height(occasions),
          height: height(occasions),
          class: at >= first && at <= last ? "in" : "out",
        });
        bar.append(svg("title", {}, t.occasionsIn(whole(occasions), String(year))));
        return bar;
      }),
    );
  }

  #values(): [number, number] {
    const [from, to] = this.#ends.map((input) => Number(input.value)) as [number, number];
    return [Math.min(from, to), Math.max(from, to)];
  }

  #moved(): void {
    this.explorer.preview(this.#values());
  }

  #chosen(): void {
    const [from, to] = this.#values();
    const change = { from: from <= this.#years[0] ? null : from, to: to >= this.#years[1] ? null : to };
    this.explorer.preview(null);
    this.explorer.change(change);
  }

  #say(first: number, last: number): void {
    this.#said.textContent = years(first, last);
    this.#ends[0].setAttribute("aria-valuetext", String(first));
    this.#ends[1].setAttribute("aria-valuetext", String(last));
  }
}
