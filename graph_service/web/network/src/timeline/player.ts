/** Playing: the ties as they came, year by year, each year beside those before. */

import { button } from "../dom/element";
import type { Explorer } from "../explorer/explorer";
import type { Situation } from "../explorer/situation";
import { t } from "../texts/language";

const YEAR = 700; // ms

export class Player {
  readonly element: HTMLButtonElement;
  #timer = 0;
  #playing: unknown = null;

  constructor(
    readonly explorer: Explorer,
    readonly period: () => readonly [number, number],
  ) {
    this.element = button(
      "▶",
      () => {
        if (this.#timer) this.#stop();
        else this.#play();
      },
      { class: "quiet icon", "aria-label": t.play, title: t.play },
    );
  }

  /** Another network ends the playing of the one before. */
  update({ network }: Situation): void {
    if (this.#timer && network !== this.#playing) this.#stop();
  }

  #play(): void {
    const { view, network } = this.explorer.now;
    const [first, last] = this.period();
    const [from, to] = [view.from ?? first, view.to ?? last];
    this.#playing = network;
    let year = Math.max(from, this.#firstYear(from));
    const step = (): void => {
      if (year > to) {
        this.#stop();
        return;
      }
      this.explorer.preview([from, year++]);
    };
    this.#timer = window.setInterval(step, YEAR);
    this.#label(true);
    step();
  }

  /** The first year in which something of the picture happened. */
  #firstYear(from: number): number {
    const known = [...(this.explorer.now.network?.strands.year ?? [])].filter((year) => year >= from);
    return known.reduce((least, year) => Math.min(least, year), 9999);
  }

  #stop(): void {
    clearInterval(this.#timer);
    this.#timer = 0;
    this.#label(false);
    this.explorer.preview(null);
  }

  #label(plays: boolean): void {
    this.element.textContent = plays ? "❚❚" : "▶";
    this.element.setAttribute("aria-label", plays ? t.pause : t.play);
    this.element.title = plays ? t.pause : t.play;
  }
}
