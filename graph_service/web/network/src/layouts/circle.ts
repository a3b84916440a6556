/** On a circle, county by county, with a gap between them. */

import type { Actor, Network } from "../data/network";
import type { Layout, Point } from "./layout";

const RADIUS = 100;

export function circle(network: Network): Layout {
  const order = network.actors
    .map((actor, place) => ({ actor, place, group: groupOf(network, actor) }))
    .sort((a, b) => a.group.localeCompare(b.group, "sv") || a.actor.name.localeCompare(b.actor.name, "sv"));
  const groups = new Set(order.map(({ group }) => group)).size;
  const steps = order.length + (groups > 1 ? groups : 0);
  const points: Point[] = network.actors.map(() => ({ x: 0, y: 0 }));
  let step = 0;
  order.forEach(({ place, group }, at) => {
    if (at > 0 && order[at - 1]?.group !== group) step++;
    const angle = Math.PI / 2 - (2 * Math.PI * step++) / Math.max(steps, 1);
    points[place] = { x: RADIUS * Math.cos(angle), y: RADIUS * Math.sin(angle) };
  });
  return points;
}

/** Those of a county together; those of none by their class, last. */
function groupOf(network: Network, actor: Actor): string {
  return network.counties[actor.county]?.name ?? `\uffff${actor.type}`;
}
