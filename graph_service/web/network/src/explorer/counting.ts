/** What is counted anew when something of a situation changes. */

import { FIRST_VIEW } from "../address/view";
import { measuresOf, weightsWithin } from "../data/measures";
import { groupsOf, NO_GROUPS } from "../picture/groups";
import type { Situation } from "./situation";

const NO_WEIGHTS = new Float64Array();

export const NOTHING: Situation = {
  view: FIRST_VIEW,
  status: "loading",
  detail: "",
  network: null,
  weights: NO_WEIGHTS,
  measures: { strength: new Float64Array(), ties: new Int32Array() },
  betweenness: new Map(),
  communities: new Map(),
  groups: NO_GROUPS,
  choices: null,
  ways: null,
  years: null,
};

/** The situation after a change. */
export function situated(before: Situation, patch: Partial<Situation>): Situation {
  const now = { ...before, ...patch };
  const { network, years, view, communities } = now;
  if (!network) return { ...now, weights: NO_WEIGHTS, groups: NO_GROUPS };
  if (network === before.network && years === before.years && view === before.view && !patch.communities)
    return now;
  const weights =
    network === before.network && years === before.years
      ? before.weights
      : weightsWithin(network, years?.[0] ?? null, years?.[1] ?? null);
  const counted = weights === before.weights ? before.measures : measuresOf(network, weights);
  return { ...now, weights, measures: counted, groups: groupsOf(network, view.colour, communities) };
}
