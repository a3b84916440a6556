/** An actor: what it is, what can be done with it, and its ties, those beyond the picture too. */

import { button, element, fill } from "../dom/element";
import type { ActorTies, Named } from "../data/answers";
import { question, weighedScopeOf } from "../data/questions";
import type { Explorer } from "../explorer/explorer";
import type { Situation } from "../explorer/situation";
import { fine, t, whole, years } from "../texts/language";
import { classLabel } from "../texts/labels";
import { actorActs, expansions } from "./acts";
import { Asking } from "./asking";

const FIRST = 12;
const MOST = 500;

export class ActorSheet {
  readonly #ties: Asking<ActorTies>;
  #place: Element | null = null;
  #all = "";

  constructor(readonly explorer: Explorer) {
    this.#ties = new Asking(() => {
      this.#again();
    });
  }

  show(place: Element, now: Situation, id: string): void {
    this.#place = place;
    const address = question("/network", { ...weighedScopeOf(now.view), actor: id, limit: MOST });
    const ties = this.#ties.answer(address);
    const known = now.network?.actors.find((actor) => actor.id === id);
    const actor: Named = known ?? ties?.actors.find((one) => one.id === id) ?? { id, type: "", name: "…" };
    const county = known && now.network?.counties[known.county];
    fill(
      place,
      element("p", { class: "kind" }, [classLabel(actor.type), county?.name].filter(Boolean).join(" · ")),
      element("h2", {}, actor.name),
      ties && element("p", { class: "dim" }, t.allTies(whole(ties.ties_in_all))),
      element("p", {}, element("a", { href: `/res/${id}` }, t.page)),
      actorActs(now, id, actor.name, this.explorer),
      ties && expansions(now, id, ties, this.explorer),
      ties && element("h3", {}, t.strongestTies),
      ties && this.#list(id, ties),
    );
  }

  #again(): void {
    const { now } = this.explorer;
    const [id] = now.view.selected;
    if (this.#place && id !== undefined && now.view.selected.length === 1) this.show(this.#place, now, id);
  }

  #list(id: string, answer: ActorTies): HTMLElement {
    const names = new Map(answer.actors.map((actor) => [actor.id, actor.name]));
    const shown = this.#all === id ? answer.ties : answer.ties.slice(0, FIRST);
    const heaviest = answer.ties[0]?.weight ?? 1;
    const rows = shown.map((tie) => {
      const other = tie.source === id ? tie.target : tie.source;
      const select = (): void => {
        this.explorer.change({ selected: [tie.source, tie.target] });
      };
      const when = years(Number(tie.first?.slice(0, 4) ?? 0), Number(tie.last?.slice(0, 4) ?? 0));
      return element(
        "li",
        {},
        button(names.get(other) ?? other, select, { class: "quiet net-row", "data-key": `tie-${other}` }),
        element("span", { class: "number" }, `${fine(tie.weight)} · ${when}`),
        element("meter", { min: 0, max: heaviest, value: tie.weight, "aria-hidden": "true" }),
      );
    });
    const more = (): void => {
      this.#all = id;
      this.#again();
    };
    return element(
      "div",
      {},
      element("ul", { class: "net-ties" }, ...rows),
      shown.length < answer.ties.length && button(t.moreTies, more, { "data-key": "more" }),
    );
  }
}
