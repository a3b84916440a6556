/** What is counted of the ties that are drawn: how strong each actor is, and how a tie is made up. */

import type { Network } from "./network";

export interface Measures {
  /** Of each actor, by its place. */
  readonly strength: Float64Array;
  readonly ties: Int32Array;
}

export function measuresOf(network: Network, weights: Float64Array): Measures {
  const strength = new Float64Array(network.actors.length);
  const ties = new Int32Array(network.actors.length);
  const { source, target } = network.ties;
  weights.forEach((weight, tie) => {
    if (weight <= 0) return;
    for (const end of [source[tie] ?? 0, target[tie] ?? 0]) {
      strength[end] = (strength[end] ?? 0) + weight;
      ties[end] = (ties[end] ?? 0) + 1;
    }
  });
  return { strength, ties };
}

/** What each tie weighs by what happened from one year to another, both included; null is no limit. */
export function weightsWithin(network: Network, from: number | null, to: number | null): Float64Array {
  const { begins, year, weight } = network.strands;
  if (from === null && to === null) return network.ties.weight;
  return network.ties.weight.map((_, tie) => {
    let sum = 0;
    for (let at = begins[tie] ?? 0; at < (begins[tie + 1] ?? 0); at++) {
      const when = year[at] ?? 0;
      if (when >= (from ?? 1) && when <= (to ?? 9999)) sum += weight[at] ?? 0;
    }
    return sum;
  });
}

export interface KindSum {
  readonly kind: string;
  readonly count: number;
  readonly weight: number;
  /** Years, 0 where none is known. */
  readonly first: number;
  readonly last: number;
}

/** The kinds of a tie, strongest first. */
export function kindsOf(network: Network, tie: number): KindSum[] {
  const { begins, kind, year, count, weight } = network.strands;
  const sums = new Map<string, KindSum>();
  for (let at = begins[tie] ?? 0; at < (begins[tie + 1] ?? 0); at++) {
    const name = network.kinds[kind[at] ?? 0] ?? "";
    const when = year[at] ?? 0;
    const sum = sums.get(name) ?? { kind: name, count: 0, weight: 0, first: when, last: when };
    sums.set(name, {
      kind: name,
      count: sum.count + (count[at] ?? 0),
      weight: sum.weight + (weight[at] ?? 0),
      first: when && (!sum.first || when < sum.first) ? when : sum.first,
      last: Math.max(sum.last, when),
    });
  }
  return [...sums.values()].sort((a, b) => b.weight - a.weight || a.kind.localeCompare(b.kind));
}

/** First and last year of a tie, 0 where none is known. */
export function yearsOf(network: Network, tie: number): readonly [number, number] {
  const years = kindsOf(network, tie)
    .flatMap(({ first, last }) => [first, last])
    .filter(Boolean);
  return years.length ? [Math.min(...years), Math.max(...years)] : [0, 0];
}
