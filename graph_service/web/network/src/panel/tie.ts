/** A tie: its kinds, and each piece of evidence with the words that say it and where they stand. */

import { button, element, fill } from "../dom/element";
import type { Piece, PlacedQuote, TieAnswer } from "../data/answers";
import { ask, weighedScopeOf, withQuery } from "../data/questions";
import type { Explorer } from "../explorer/explorer";
import type { Situation } from "../explorer/situation";
import { day, t, whole } from "../texts/language";
import { kindLabel } from "../texts/labels";
import { Asking } from "./asking";

const AT_ONCE = 20;

export class TieSheet {
  readonly #evidence: Asking<TieAnswer>;
  #place: Element | null = null;
  #more: Piece[] = [];
  #next: string | null = null;
  #of = "";

  constructor(readonly explorer: Explorer) {
    this.#evidence = new Asking(() => {
      this.#again();
    });
  }

  show(place: Element, now: Situation, ends: readonly [string, string]): void {
    this.#place = place;
    const address = tieQuestion(now, ends);
    const answer = this.#evidence.answer(address);
    if (this.#of !== address || (answer && this.#next === null && !this.#more.length)) {
      [this.#of, this.#more, this.#next] = [address, [], answer?.pieces.next ?? null];
    }
    const names = ends.map((id) => nameOf(now, answer, id));
    const [one = "", other = ""] = names;
    fill(
      place,
      element("p", { class: "kind" }, t.tie),
      element("h2", {}, t.tieOf(one, other)),
      element("div", { class: "net-acts" }, ...ends.map((id, at) => this.#end(id, names[at] ?? id))),
      answer
        ? element("ul", { class: "net-counts" }, ...Object.entries(answer.counts).map(count))
        : element("p", {}, t.loading),
      answer && element("h3", {}, t.evidence),
      answer &&
        element("ol", { class: "net-evidence" }, ...[...answer.pieces.rows, ...this.#more].map(piece)),
      this.#next !== null &&
        button(t.moreEvidence, () => void this.#fetchMore(now, ends), { "data-key": "more-evidence" }),
    );
  }

  #end(id: string, name: string): HTMLElement {
    return button(
      name,
      () => {
        this.explorer.change({ selected: [id] });
      },
      { "data-key": `end-${id}` },
    );
  }

  #again(): void {
    const { now } = this.explorer;
    const [one, other] = now.view.selected;
    if (this.#place && one !== undefined && other !== undefined) this.show(this.#place, now, [one, other]);
  }

  async #fetchMore(now: Situation, ends: readonly [string, string]): Promise<void> {
    const answer = await ask<TieAnswer>(
      `${tieQuestion(now, ends)}&after=${encodeURIComponent(this.#next ?? "")}`,
    );
    this.#more.push(...answer.pieces.rows);
    this.#next = answer.pieces.next;
    this.#again();
  }
}

function tieQuestion({ view }: Situation, [source, target]: readonly [string, string]): string {
  return withQuery("/network/tie", { ...weighedScopeOf(view), source, target, limit: AT_ONCE });
}

function nameOf({ network }: Situation, answer: TieAnswer | null, id: string): string {
  const named = [answer?.source, answer?.target, ...(network?.actors ?? [])].find((one) => one?.id === id);
  return named?.name ?? "…";
}

function count([kind, number]: [string, number]): HTMLElement {
  return element(
    "li",
    {},
    kindLabel(kind),
    " ",
    element("span", { class: "number" }, t.times(whole(number))),
  );
}

function piece({ kind, occasion, day: when, quotes }: Piece): HTMLElement {
  return element(
    "li",
    {},
    element(
      "p",
      { class: "meta" },
      element("strong", {}, kindLabel(kind)),
      " ",
      element("span", {}, day(when)),
    ),
    element("p", {}, element("a", { href: `/res/${occasion.id}` }, occasion.name || occasion.type)),
    ...(quotes.length ? each(quotes).map(quoted) : [element("p", { class: "dim small" }, t.noQuote)]),
  );
}

function quoted({ sentence, quote, title, page, address }: PlacedQuote): HTMLElement {
  const at = sentence.indexOf(quote);
  const words =
    at < 0
      ? [element("mark", {}, quote)]
      : [sentence.slice(0, at), element("mark", {}, quote), sentence.slice(at + quote.length)];
  const where = [title, page === null ? "" : t.pageOf(whole(page))].filter(Boolean).join(", ");
  return element(
    "blockquote",
    { class: "quote" },
    element("p", { lang: "sv" }, ...words),
    element("footer", {}, element("a", { href: address, title: t.toPlace }, where)),
  );
}

/** Quotes, those of the same words at the same place once. */
function each(quotes: readonly PlacedQuote[]): PlacedQuote[] {
  return [...new Map(quotes.map((quote) => [`${quote.address} ${quote.sentence}`, quote])).values()];
}
