/** The force layout by a worker. */

import type { Network } from "../data/network";
import type { Layout, Point } from "./layout";
import type { Springs } from "./springs";

interface Told {
  readonly order: number;
  readonly positions: Float32Array;
  readonly done: boolean;
}

export class Force {
  readonly #worker = new Worker(new URL("./force.worker.ts", import.meta.url), { type: "module" });
  #order = 0;
  #tell: (layout: Layout, done: boolean) => void = () => undefined;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.order === this.#order) this.#tell(pointsOf(data.positions), data.done);
    };
  }

  /** Let a network settle; `tell` hears of it some times, the last time when it is done. */
  start(
    network: Network,
    seed: number,
    pins: ReadonlyMap<string, Point>,
    tell: (layout: Layout, done: boolean) => void,
  ): void {
    this.#tell = tell;
    this.#worker.postMessage({ order: ++this.#order, springs: springsOf(network, seed, pins) });
  }

  stop(): void {
    this.#order++;
  }
}

function springsOf(network: Network, seed: number, pins: ReadonlyMap<string, Point>): Springs {
  const fixed = new Float64Array(network.actors.length * 2).fill(NaN);
  network.actors.forEach(({ id }, place) => {
    const pin = pins.get(id);
    if (pin) fixed.set([pin.x, pin.y], 2 * place);
  });
  return {
    ids: network.actors.map(({ id }) => id),
    ...network.ties,
    fixed,
    seed,
  };
}

function pointsOf(positions: Float32Array): Point[] {
  const points: Point[] = [];
  for (let at = 0; at < positions.length; at += 2) {
    points.push({ x: positions[at] ?? 0, y: positions[at + 1] ?? 0 });
  }
  return points;
}
