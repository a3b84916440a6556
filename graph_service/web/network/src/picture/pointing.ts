/** The pointer: what it is over, clicks and opens. Ties are found by distance, so that a thin one is easily hit. */

import type { Canvas } from "./canvas";

export interface Pointed {
  over(node: string | null, tie: number | null): void;
  select(ids: readonly string[]): void;
  expand(id: string): void;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const REACH = 7; // px
export const MOST_WATCHED = 3000; // ties; of more only a click finds one, and the pointer fades nothing

export function pointing(canvas: Canvas, pointed: Pointed): void {
  canvas.on("clickNode", ({ node }) => {
    pointed.select([node]);
  });
  canvas.on("doubleClickNode", ({ node, event }) => {
    event.preventSigmaDefault();
    pointed.expand(node);
  });
  canvas.on("clickStage", ({ event }) => {
    const tie = nearestTie(canvas, event);
    pointed.select(tie === null ? [] : canvas.getGraph().extremities(String(tie)));
  });
  canvas.on("enterNode", ({ node }) => {
    pointed.over(node, null);
  });
  canvas.on("leaveNode", () => {
    pointed.over(null, null);
  });
  canvas.on("moveBody", ({ event }) => {
    if (canvas.getGraph().size > MOST_WATCHED) return;
    if (event.original instanceof MouseEvent && event.original.buttons) return;
    pointed.over(null, nearestTie(canvas, event));
  });
}

/** The tie within reach of a spot that is nearest to it. */
export function nearestTie(canvas: Canvas, spot: Spot): number | null {
  let [nearest, least] = [null as number | null, REACH];
  const points = new Map<string, Spot>();
  const pointOf = (id: string): Spot => {
    const known = points.get(id) ?? canvas.graphToViewport(canvas.getGraph().getNodeAttributes(id));
    points.set(id, known);
    return known;
  };
  canvas.getGraph().forEachEdge((edge, { tie }, source, target) => {
    const far = distance(spot, pointOf(source), pointOf(target));
    if (far < least && !canvas.getEdgeDisplayData(edge)?.hidden) [nearest, least] = [tie, far];
  });
  return nearest;
}

/** From a spot to the line between two. */
export function distance(spot: Spot, from: Spot, to: Spot): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const along = ((spot.x - from.x) * x + (spot.y - from.y) * y) / (x * x + y * y || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(spot.x - from.x - share * x, spot.y - from.y - share * y);
}
