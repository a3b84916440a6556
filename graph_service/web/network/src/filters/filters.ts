/** What the picture is limited to, each choice with its count; and how it is drawn. */

import { COLOURS, FIRST_VIEW, LAYOUTS, LIMITS, SHOWS, SIZES, type View } from "../address/view";
import { button, element, fill } from "../dom/element";
import { select, wordSelect } from "../dom/fields";
import type { Explorer } from "../explorer/explorer";
import type { Part, Situation } from "../explorer/situation";
import { t, whole } from "../texts/language";
import { applied } from "./applied";
import { kindChoices } from "./kinds";
import { Least } from "./least";

const WIDE = "(min-width: 60rem)";

export class Filters implements Part {
  readonly element: HTMLDetailsElement;
  readonly #shown;
  readonly #topic;
  readonly #body;
  readonly #most;
  readonly #least;
  readonly #kinds = element("fieldset", { class: "net-kinds" });
  readonly #applied = element("div", { class: "net-applied" });

  constructor(readonly explorer: Explorer) {
    const { change } = explorer;
    this.#shown = [
      wordSelect(t.layout, LAYOUTS, t.layouts, (layout) => {
        change({ layout, camera: null });
      }),
      wordSelect(t.colour, COLOURS, t.colours, (colour) => {
        change({ colour });
      }),
      wordSelect(t.size, SIZES, t.sizes, (size) => {
        change({ size });
      }),
      wordSelect(t.how, SHOWS, t.shows, (show) => {
        change({ show });
      }),
    ] as const;
    this.#topic = select(t.topic, (topic) => {
      change({ topic: topic || null });
    });
    this.#body = select(t.body, (body) => {
      change({ body: body || null });
    });
    this.#most = select(t.most, (limit) => {
      change({ limit: Number(limit) });
    });
    this.#least = new Least(change);
    const shuffle = button(t.shuffle, () => {
      change({ seed: (explorer.now.view.seed % 999) + 1, pinned: [] });
    });
    const [layout, colour, size, how] = this.#shown;
    this.element = element(
      "details",
      { class: "net-side" },
      element("summary", {}, t.filters),
      this.#applied,
      this.#kinds,
      this.#topic.element,
      this.#body.element,
      how.element,
      this.#most.element,
      this.#least.element,
      layout.element,
      colour.element,
      size.element,
      shuffle,
    );
    this.element.open = matchMedia(WIDE).matches;
  }

  update(now: Situation, before: Situation | null): void {
    const { view, choices } = now;
    const [layout, colour, size, how] = this.#shown;
    layout.show(view.layout);
    colour.show(view.colour);
    size.show(view.size);
    how.show(view.show);
    this.#least.update(now);
    const limits = [...new Set<number>([...LIMITS, view.limit])].sort((a, b) => a - b);
    this.#most.show(
      limits.map((limit) => ({ value: String(limit), label: whole(limit) })),
      String(view.limit),
    );
    const known = before?.choices === choices && before.view === view;
    if (known && before.network === now.network) return;
    this.#lists(now);
    fill(this.#kinds, element("legend", {}, t.kinds), ...kindChoices(now, this.explorer.change));
    fill(this.#applied, ...applied(now, this.explorer.change), this.#clear(view));
  }

  #lists({ view, choices }: Situation): void {
    const any = { value: "", label: t.any };
    const topics = (choices?.topics ?? []).map(({ thing, number }) => ({
      value: thing.id,
      label: `${thing.name} (${t.items(whole(number))})`,
    }));
    const bodies = (choices?.bodies ?? []).map(({ thing, number, within }) => ({
      value: thing.id,
      label: `${[thing.name, within?.name].filter(Boolean).join(", ")} (${t.meetings(whole(number))})`,
    }));
    this.#topic.show([any, ...withChosen(topics, view.topic)], view.topic ?? "");
    this.#body.show([any, ...withChosen(bodies, view.body)], view.body ?? "");
  }

  #clear(view: View): HTMLElement | null {
    const { from, to, topic, body, municipality, without, least, limit, show } = FIRST_VIEW;
    const fresh = { from, to, topic, body, municipality, without, least, limit, show };
    const names = Object.keys(fresh) as (keyof typeof fresh)[];
    if (names.every((name) => String(view[name]) === String(fresh[name]))) return null;
    return button(
      t.clear,
      () => {
        this.explorer.change(fresh);
      },
      { "data-key": "clear" },
    );
  }
}

function withChosen<T extends { value: string; label: string }>(
  options: readonly T[],
  chosen: string | null,
): { value: string; label: string }[] {
  if (chosen === null || options.some(({ value }) => value === chosen)) return [...options];
  return [{ value: chosen, label: "…" }, ...options];
}
