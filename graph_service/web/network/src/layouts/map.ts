/** Where they lie: by latitude and longitude, and what lies nowhere among those it is tied to. */

import type { Network } from "../data/network";
import { chance, hash } from "./chance";
import { neighboursOf, type Layout, type Point } from "./layout";

const MIDDLE = (62 * Math.PI) / 180; // of Sweden; a degree of longitude is so much shorter there
const SCALE = 10;
const ROUNDS = 20;
const SPREAD = 3;

export function project(latitude: number, longitude: number): Point {
  return { x: SCALE * longitude * Math.cos(MIDDLE), y: SCALE * latitude };
}

export function map(network: Network, seed: number): Layout {
  const placed = network.actors.map(({ latitude, longitude }) =>
    latitude === null || longitude === null ? null : project(latitude, longitude),
  );
  if (!placed.some(Boolean)) return nowhere(network, seed);
  const neighbours = neighboursOf(network);
  const middle = meanOf(placed.filter((point) => point !== null));
  let points: (Point | null)[] = placed;
  for (let round = 0; round < ROUNDS; round++) {
    const before = points;
    points = placed.map((fixed, place) => fixed ?? meanOfTied(before, neighbours[place] ?? []));
  }
  return points.map((point, place) =>
    placed[place] ? (point ?? middle) : beside(point ?? middle, network, place, seed),
  );
}

function meanOfTied(points: readonly (Point | null)[], tied: readonly number[]): Point | null {
  const known = tied.flatMap((place) => points[place] ?? []);
  return known.length ? meanOf(known) : null;
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / Math.max(points.length, 1), y: sum.y / Math.max(points.length, 1) };
}

/** A little off, so that those who are tied alike do not lie on each other. */
function beside(point: Point, network: Network, place: number, seed: number): Point {
  const random = chance(hash(network.actors[place]?.id ?? "") ^ seed);
  const [angle, far] = [2 * Math.PI * random(), SPREAD * (0.5 + random())];
  return { x: point.x + far * Math.cos(angle), y: point.y + far * Math.sin(angle) };
}

function nowhere(network: Network, seed: number): Layout {
  return network.actors.map((_, place) => beside({ x: 0, y: 0 }, network, place, seed));
}
