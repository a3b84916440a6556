/** The network as it is drawn. Ties are columns, so that a large network comes from the worker without a pause. */

import type { Named, PictureAnswer } from "./answers";

export interface Actor extends Named {
  readonly short: string;
  /** Place in the list of counties, -1 for none. */
  readonly county: number;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Columns by tie: the places of both ends, and what the tie weighs. */
export interface Ties {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
}

/** Columns by tie, kind and year; those of tie `t` stand from `begins[t]` up to `begins[t + 1]`. */
export interface Strands {
  readonly begins: Int32Array;
  readonly kind: Uint8Array;
  readonly year: Int16Array;
  readonly count: Int32Array;
  readonly weight: Float64Array;
}

export interface Network {
  readonly shown: PictureAnswer["shown"];
  readonly kinds: readonly string[];
  readonly counties: readonly Named[];
  readonly actors: readonly Actor[];
  readonly ties: Ties;
  readonly strands: Strands;
  readonly ladder: PictureAnswer["ladder"];
  readonly tiesInAll: number;
  readonly actorsInAll: number;
}

export function networkOf(answer: PictureAnswer): Network {
  const { source, target, weight } = answer.ties;
  return {
    shown: answer.shown,
    kinds: answer.kinds,
    counties: answer.counties,
    actors: actorsOf(answer),
    ties: {
      source: Int32Array.from(source),
      target: Int32Array.from(target),
      weight: Float64Array.from(weight),
    },
    strands: strandsOf(answer),
    ladder: answer.ladder,
    tiesInAll: answer.ties_in_all,
    actorsInAll: answer.actors_in_all,
  };
}

function actorsOf({ actors }: PictureAnswer): Actor[] {
  return actors.id.map((id, place) => ({
    id,
    type: actors.type[place] ?? "",
    name: actors.name[place] ?? id,
    short: actors.short[place] ?? id,
    county: actors.county[place] ?? -1,
    latitude: actors.latitude[place] ?? null,
    longitude: actors.longitude[place] ?? null,
  }));
}

function strandsOf({ ties, strands }: PictureAnswer): Strands {
  const begins = new Int32Array(ties.weight.length + 1);
  for (const tie of strands.tie) begins[tie + 1] = (begins[tie + 1] ?? 0) + 1;
  for (let tie = 0; tie < ties.weight.length; tie++)
    begins[tie + 1] = (begins[tie + 1] ?? 0) + (begins[tie] ?? 0);
  const next = begins.slice();
  const size = strands.tie.length;
  const [kind, year] = [new Uint8Array(size), new Int16Array(size)];
  const [count, weight] = [new Int32Array(size), new Float64Array(size)];
  strands.tie.forEach((tie, row) => {
    const at = next[tie] ?? 0;
    next[tie] = at + 1;
    kind[at] = strands.kind[row] ?? 0;
    year[at] = strands.year[row] ?? 0;
    count[at] = strands.count[row] ?? 0;
    weight[at] = strands.weight[row] ?? 0;
  });
  return { begins, kind, year, count, weight };
}

/** The two actors of a tie. */
export function endsOf(network: Network, tie: number): readonly [Actor, Actor] {
  const [source, target] = [network.ties.source[tie] ?? 0, network.ties.target[tie] ?? 0];
  return [actorAt(network, source), actorAt(network, target)];
}

export function actorAt(network: Network, place: number): Actor {
  const actor = network.actors[place];
  if (!actor) throw new RangeError(`there is no actor at ${place}`);
  return actor;
}

/** The place of the tie between two actors, or -1. */
export function tieBetween(network: Network, ends: readonly string[]): number {
  return network.ties.weight.findIndex((_, tie) => {
    const [one, other] = endsOf(network, tie);
    return ends.includes(one.id) && ends.includes(other.id) && one.id !== other.id;
  });
}
