/** Explores: keeps the view and its history, fetches what a view needs, and lets the parts show it. */

import { decode, encode } from "../address/address";
import { History } from "../address/history";
import { FIRST_VIEW, type Camera, type View } from "../address/view";
import { Fetching } from "./fetching";
import { arrangedAs, Arranging } from "./arranging";
import { NOTHING, situated } from "./counting";
import type { Part, Situation } from "./situation";

const CAMERA_REST = 400; // ms after which a new place of the camera is written into the address

export class Explorer {
  readonly #history: History;
  readonly #parts: Part[] = [];
  readonly #fetching: Fetching;
  readonly #arranging: Arranging;
  #now: Situation;
  #rest = 0;

  constructor(arranging: Arranging) {
    const view = decode(location.search);
    this.#history = new History(view);
    this.#now = { ...NOTHING, view };
    this.#arranging = arranging;
    this.#fetching = new Fetching((found) => {
      this.#take(found);
    });
    window.addEventListener("popstate", () => {
      this.#show(decode(location.search), "none");
    });
  }

  get now(): Situation {
    return this.#now;
  }

  get history(): History {
    return this.#history;
  }

  add(...parts: Part[]): void {
    this.#parts.push(...parts);
  }

  start(): void {
    this.#update(null);
    this.#fetching.fetch(this.#now.view, null);
  }

  /** Change what is seen: one step, that can be undone. */
  readonly change = (patch: Partial<View>): void => {
    this.#show({ ...this.#now.view, ...patch }, "push");
  };

  readonly undo = (): void => {
    this.#show(this.#history.undo(), "stay");
  };

  readonly redo = (): void => {
    this.#show(this.#history.redo(), "stay");
  };

  /** Pin an actor where it is, or unpin it. */
  readonly pin = (id: string): void => {
    const { pinned } = this.#now.view;
    const others = pinned.filter((pin) => pin.id !== id);
    const point = others.length === pinned.length ? this.#arranging.pointOf(id) : null;
    this.change({ pinned: point ? [...others, { id, ...point }] : others });
  };

  readonly startOver = (): void => {
    const { level, face } = this.#now.view;
    this.change({ ...FIRST_VIEW, level, face });
  };

  readonly again = (): void => {
    this.#set({ status: "loading" });
    this.#fetching.fetch(this.#now.view, null);
  };

  /** Where the camera stands, once it rests. */
  readonly look = (camera: Camera | null): void => {
    clearTimeout(this.#rest);
    this.#rest = window.setTimeout(() => {
      const view = { ...this.#now.view, camera };
      this.#history.go(view);
      this.#now = { ...this.#now, view };
      history.replaceState(null, "", addressOf(view));
    }, CAMERA_REST);
  };

  /** Show some years only, for as long as a slider moves; null ends it. */
  readonly preview = (years: readonly [number, number] | null): void => {
    this.#set({ years });
  };

  #show(view: View, how: "push" | "stay" | "none"): void {
    clearTimeout(this.#rest);
    const before = this.#now.view;
    if (encode(before) === encode(view)) return;
    if (how === "push") this.#history.go(view);
    if (how === "none") this.#history.present = view;
    else history[how === "push" ? "pushState" : "replaceState"](null, "", addressOf(view));
    const camera = arrangedAs(before) === arrangedAs(view) ? view.camera : null;
    this.#set({ view: how === "push" ? { ...view, camera } : view });
    this.#fetching.fetch(view, before);
  }

  #take(found: Partial<Situation>): void {
    this.#set(found);
  }

  #set(patch: Partial<Situation>): void {
    const before = this.#now;
    this.#now = situated(before, patch);
    this.#update(before);
  }

  #update(before: Situation | null): void {
    for (const part of this.#parts) part.update(this.#now, before);
    this.#arranging.arrange(this.#now, before);
  }
}

function addressOf(view: View): string {
  const query = encode(view);
  return query ? `?${query}` : location.pathname;
}
