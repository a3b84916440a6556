/** All that the parts of the page show: the view, what was fetched for it, and what is counted of that. */

import type { View } from "../address/view";
import type { ChoicesAnswer, WaysAnswer } from "../data/answers";
import type { Measures } from "../data/measures";
import type { Network } from "../data/network";
import type { Groups } from "../picture/groups";

export type Status = "loading" | "ready" | "failed";

export interface Situation {
  readonly view: View;
  readonly status: Status;
  /** Why it failed, as the API says it. */
  readonly detail: string;
  readonly network: Network | null;
  /** What each tie weighs now: 0 for one that is out of the years that are played. */
  readonly weights: Float64Array;
  readonly measures: Measures;
  /** By the id of an actor; empty until they were asked for. */
  readonly betweenness: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
  readonly groups: Groups;
  readonly choices: ChoicesAnswer | null;
  readonly ways: WaysAnswer | null;
  /** The years that are shown while the slider moves or plays. */
  readonly years: readonly [number, number] | null;
}

/** A part of the page. It shows what it is given, however often. */
export interface Part {
  readonly element: HTMLElement;
  update(now: Situation, before: Situation | null): void;
}

/** Change what is seen. */
export type Change = (patch: Partial<View>) => void;
