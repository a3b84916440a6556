/** What is selected: an actor, a tie, or a way between two. */

import { button, element, fill } from "../dom/element";
import type { Explorer } from "../explorer/explorer";
import type { Part, Situation } from "../explorer/situation";
import { tieBetween } from "../data/network";
import { t } from "../texts/language";
import { ActorSheet } from "./actor";
import { TieSheet } from "./tie";
import { waySheet } from "./way";

export class Panel implements Part {
  readonly element = element("aside", {
    class: "net-panel",
    hidden: true,
    tabindex: -1,
    "aria-label": t.panel,
  });
  readonly #body = element("div");
  readonly #actor;
  readonly #tie;
  #shown = "";

  constructor(readonly explorer: Explorer) {
    const close = button(
      "×",
      () => {
        this.#close();
      },
      { class: "quiet icon net-close", "aria-label": t.close },
    );
    this.element.append(close, this.#body);
    this.element.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#close();
    });
    this.#actor = new ActorSheet(explorer);
    this.#tie = new TieSheet(explorer);
  }

  update(now: Situation): void {
    const { selected, way } = now.view;
    this.element.hidden = !selected.length && !way.length;
    const [one, other] = selected;
    const key = [one, other, ...way].join(" ");
    if (other !== undefined) this.#tie.show(this.#body, now, [one ?? "", other]);
    else if (one !== undefined) this.#actor.show(this.#body, now, one);
    else if (way.length) waySheet(this.#body, now, this.explorer);
    else fill(this.#body);
    if (key !== this.#shown && key.trim()) this.#body.scrollIntoView({ block: "nearest" });
    this.#shown = key;
  }

  #close(): void {
    const { selected } = this.explorer.now.view;
    this.explorer.change(selected.length ? { selected: [] } : { way: [] });
    document.querySelector<HTMLElement>(".net-canvas, .net-table, .net-matrix")?.focus();
  }
}

/** Whether both actors of a tie are in the picture, and tied there. */
export function isDrawn(now: Situation, ends: readonly string[]): boolean {
  return now.network !== null && tieBetween(now.network, ends) >= 0;
}
