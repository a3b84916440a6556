/** Building the graph that is drawn, some of it at a time, so that the page answers meanwhile. */

import Graph, { UndirectedGraph } from "graphology";
import { actorAt, type Network } from "../data/network";
import type { Layout } from "../layouts/layout";

export interface NodePlace {
  x: number;
  y: number;
  place: number;
}

export interface EdgePlace {
  tie: number;
}

export type Drawing = Graph<NodePlace, EdgePlace>;

const AT_ONCE = 24; // ms

/** The actors, or null where `stale()` says that they are not wanted any more. */
export async function actorsOf(
  network: Network,
  layout: Layout,
  stale: () => boolean,
): Promise<Drawing | null> {
  const graph: Drawing = new UndirectedGraph({ multi: false, allowSelfLoops: false });
  const add = (place: number): void => {
    const point = layout[place];
    graph.addNode(actorAt(network, place).id, { x: point?.x ?? 0, y: point?.y ?? 0, place });
  };
  return (await inSlices(network.actors.length, add, stale)) ? graph : null;
}

/** Add the ties to the actors; whether it came to its end. */
export function addTies(graph: Drawing, network: Network, stale: () => boolean): Promise<boolean> {
  const ids = network.actors.map(({ id }) => id);
  const { source, target } = network.ties;
  const add = (tie: number): void => {
    graph.addEdgeWithKey(String(tie), ids[source[tie] ?? 0], ids[target[tie] ?? 0], { tie });
  };
  return inSlices(source.length, add, stale);
}

async function inSlices(
  number: number,
  act: (place: number) => void,
  stale: () => boolean,
): Promise<boolean> {
  let begun = performance.now();
  for (let place = 0; place < number; place++) {
    act(place);
    if (place % 64 === 0 && performance.now() - begun > AT_ONCE) {
      await pause();
      if (stale()) return false;
      begun = performance.now();
    }
  }
  return !stale();
}

/** Let the page do what waits. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
