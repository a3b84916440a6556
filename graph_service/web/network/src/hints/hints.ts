/** Three hints at the first visit. They go when they are understood, and do not come back. */

import { button, element } from "../dom/element";
import type { Part, Situation } from "../explorer/situation";
import { t } from "../texts/language";

const SEEN = "samverkansgraf-network-hints";

export class Hints implements Part {
  readonly element = element("aside", { class: "net-hints", hidden: true, "aria-label": t.hintTitle });
  readonly #wanted = !seen();

  constructor() {
    const done = button(
      t.hintDone,
      () => {
        this.dismiss();
      },
      { class: "" },
    );
    this.element.append(
      element("h2", {}, t.hintTitle),
      element("ol", {}, ...t.hints.map((hint) => element("li", {}, hint))),
      done,
    );
  }

  update({ view, network, status }: Situation, before: Situation | null): void {
    if (before && before.view !== view && !this.element.hidden) this.dismiss();
    if (
      this.#wanted &&
      !seen() &&
      status === "ready" &&
      network?.actors.length &&
      view.face === "picture" &&
      !view.selected.length
    ) {
      this.element.hidden = false;
    }
  }

  dismiss(): void {
    this.element.hidden = true;
    try {
      localStorage.setItem(SEEN, "1");
    } catch {
      // a browser that keeps nothing shows them again
    }
  }
}

function seen(): boolean {
  try {
    return localStorage.getItem(SEEN) !== null;
  } catch {
    return true;
  }
}
