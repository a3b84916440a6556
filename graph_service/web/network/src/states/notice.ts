/** What is said instead of a picture: it is being fetched, there is nothing, or it failed. */

import { button, element, fill } from "../dom/element";
import type { Explorer } from "../explorer/explorer";
import type { Part, Situation } from "../explorer/situation";
import { t } from "../texts/language";

const SLOW = 400; // ms after which waiting is worth a word

export class Notice implements Part {
  readonly element = element("div", { class: "net-notice", role: "status", hidden: true });
  #waiting = 0;

  constructor(readonly explorer: Explorer) {}

  update(now: Situation, before: Situation | null): void {
    const { status, network, detail } = now;
    if (before?.status === status && before.network === network && before.detail === detail) return;
    clearTimeout(this.#waiting);
    if (status === "loading") {
      this.#waiting = window.setTimeout(() => {
        this.#show(element("p", { class: "net-wait" }, t.loading));
      }, SLOW);
    } else if (status === "failed") this.#failed(detail);
    else if (network?.ties.weight.length) this.#show();
    else this.#empty(now);
  }

  #show(...children: HTMLElement[]): void {
    this.element.hidden = !children.length;
    this.element.classList.toggle("alarm", this.explorer.now.status === "failed");
    fill(this.element, ...children);
  }

  #failed(detail: string): void {
    this.#show(
      element("h2", {}, t.failed),
      element("p", {}, t.failedHelp),
      element("p", { class: "dim small", lang: "en" }, detail),
      element(
        "div",
        { class: "net-acts" },
        button(t.again, this.explorer.again, { class: "" }),
        button(t.startOver, this.explorer.startOver),
      ),
    );
  }

  #empty({ network, view }: Situation): void {
    const limited =
      view.topic ?? view.body ?? view.from ?? view.to ?? view.ego ?? (view.without.length || view.least);
    const help = network?.tiesInAll || limited ? t.emptyHelp : t.emptyStore;
    this.#show(
      element("h2", {}, t.empty),
      element("p", {}, help),
      help === t.emptyHelp ? button(t.startOver, this.explorer.startOver, { class: "" }) : element("span"),
    );
  }
}
