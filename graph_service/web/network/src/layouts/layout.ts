/** A layout: where each actor is put. */

import type { Network } from "../data/network";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point for each actor, by its place. */
export type Layout = readonly Point[];

/** From where to where a layout reaches. */
export interface Frame {
  x: [number, number];
  y: [number, number];
}

export function frameOf(layout: Layout): Frame {
  const frame: Frame = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const point of layout) {
    for (const axis of ["x", "y"] as const) {
      const [least, most] = frame[axis];
      frame[axis] = [Math.min(least, point[axis]), Math.max(most, point[axis])];
    }
  }
  return layout.length ? frame : { x: [0, 1], y: [0, 1] };
}

/** Pinned actors stay where they were put. */
export function withPins(network: Network, layout: Layout, pins: ReadonlyMap<string, Point>): Layout {
  return pins.size
    ? layout.map((point, place) => pins.get(network.actors[place]?.id ?? "") ?? point)
    : layout;
}

/** The actors each is tied to, by place. */
export function neighboursOf(network: Network): number[][] {
  const found = network.actors.map((): number[] => []);
  const { source, target } = network.ties;
  source.forEach((one, tie) => {
    const other = target[tie] ?? 0;
    found[one]?.push(other);
    found[other]?.push(one);
  });
  return found;
}
