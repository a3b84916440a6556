/** Groups of actors: counties, communities or classes. Each has a number, so that colour is not all that tells. */

import type { Colour } from "../address/view";
import type { Network } from "../data/network";
import { collator, t, whole } from "../texts/language";
import { classLabel } from "../texts/labels";

export interface Group {
  readonly label: string;
  readonly size: number;
}

export interface Groups {
  /** Largest first; those that belong nowhere are the last, where there are any. */
  readonly list: readonly Group[];
  /** Of each actor, by its place, the place of its group. */
  readonly of: readonly number[];
}

export const NO_GROUPS: Groups = { list: [], of: [] };

export function groupsOf(network: Network, colour: Colour, communities: ReadonlyMap<string, number>): Groups {
  const labels = network.actors.map((actor) => {
    if (colour === "kind") return classLabel(actor.type);
    if (colour === "region") return network.counties[actor.county]?.name ?? "";
    const community = communities.get(actor.id);
    return community === undefined ? "" : t.group(whole(community + 1));
  });
  const sizes = new Map<string, number>();
  for (const label of labels) sizes.set(label, (sizes.get(label) ?? 0) + 1);
  const order = [...sizes].sort(([a, many], [b, more]) => {
    if (!a !== !b) return a ? -1 : 1;
    return more - many || collator.compare(a, b);
  });
  const places = new Map(order.map(([label], place) => [label, place]));
  const nobody = colour === "region" ? t.noCounty : t.noGroup;
  return {
    list: order.map(([label, size]) => ({ label: label || nobody, size })),
    of: labels.map((label) => places.get(label) ?? 0),
  };
}
