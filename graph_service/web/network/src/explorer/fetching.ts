/** Fetching what a view needs, and only what changed since the view before. */

import type { View } from "../address/view";
import type { ChoicesAnswer, MeasuresAnswer, WaysAnswer } from "../data/answers";
import type { Network } from "../data/network";
import {
  ask,
  backboneOf,
  pictureQuestion,
  question,
  Refusal,
  scopeOf,
  weighedScopeOf,
} from "../data/questions";
import { Reader } from "../data/reader";
import type { Situation } from "./situation";

const MOST_MEASURED = 5000;

export class Fetching {
  readonly #reader = new Reader();
  readonly #asked = new Map<string, AbortController>();
  #between: readonly string[] = [];
  #shown: Network["shown"] = "all";
  #measured = "";

  constructor(readonly tell: (found: Partial<Situation>) => void) {}

  fetch(view: View, before: View | null): void {
    const changed = (address: (of: View) => string): boolean => !before || address(view) !== address(before);
    if (changed(waysQuestion)) this.#ways(view);
    else if (changed((of) => pictureQuestion(of, []))) void this.#picture(view);
    else if (isMeasured(view) && this.#measured !== measuresQuestion(view, this.#shown)) this.#measures(view);
    if (changed(choicesQuestion))
      this.#ask("choices", choicesQuestion(view), (choices: ChoicesAnswer) => ({ choices }));
  }

  async #picture(view: View): Promise<void> {
    this.tell({ status: "loading" });
    try {
      const network = await this.#reader.read(pictureQuestion(view, this.#between));
      if (!network) return;
      this.#shown = network.shown;
      this.tell({ network, status: "ready", years: null });
      if (isMeasured(view)) this.#measures(view);
    } catch (error) {
      this.tell({ status: "failed", detail: error instanceof Refusal ? error.message : String(error) });
    }
  }

  /** The way first: the picture shows the ties between those it leads over. */
  #ways(view: View): void {
    if (view.way.length < 2) {
      this.#between = [];
      this.tell({ ways: null });
      void this.#picture(view);
      return;
    }
    this.#ask("ways", waysQuestion(view), (ways: WaysAnswer) => {
      this.#between = [...new Set(ways.ways.flatMap(({ actors }) => actors))];
      void this.#picture(view);
      return { ways };
    });
  }

  /** Once the picture is there: what is measured is what was chosen for it. */
  #measures(view: View): void {
    this.#measured = measuresQuestion(view, this.#shown);
    this.#ask("measures", this.#measured, ({ actors }: MeasuresAnswer) => ({
      communities: new Map(actors.map(({ actor, community }) => [actor.id, community])),
      betweenness: new Map(actors.map(({ actor, betweenness }) => [actor.id, betweenness])),
    }));
  }

  /** Ask beside the picture; of questions of a name only the last counts. */
  #ask<T>(name: string, address: string, told: (answer: T) => Partial<Situation>): void {
    this.#asked.get(name)?.abort();
    const asking = new AbortController();
    this.#asked.set(name, asking);
    ask<T>(address, asking.signal)
      .then((answer) => {
        this.tell(told(answer));
      })
      .catch((error: unknown) => {
        if (asking.signal.aborted) return;
        this.tell({ status: "failed", detail: error instanceof Error ? error.message : String(error) });
      });
  }
}

function choicesQuestion(view: View): string {
  return question("/network/choices", scopeOf(view));
}

/** Whether a view needs what is measured of the network as a whole. */
function isMeasured({ colour, size }: View): boolean {
  return colour === "community" || size === "betweenness";
}

function measuresQuestion(view: View, shown: Network["shown"]): string {
  const { least, limit } = view;
  const backbone = backboneOf(shown);
  return question("/network/measures", {
    ...weighedScopeOf(view),
    least,
    backbone,
    limit: Math.min(limit, MOST_MEASURED),
  });
}

function waysQuestion(view: View): string {
  const [source, target] = view.way;
  return target ? question("/ways", { ...weighedScopeOf(view), source, target, limit: 1 }) : "";
}
