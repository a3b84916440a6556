/** ForceAtlas2 (Jacomy and others, 2014), run by a fixed number of rounds from seeded places: always the same picture. */

import iterate from "graphology-layout-forceatlas2/iterate.js";
import { chance, hash } from "./chance";

/** What the layout needs of a network; sent to the worker as it is. */
export interface Springs {
  readonly ids: readonly string[];
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
  /** x and y of the pinned, NaN of the others. */
  readonly fixed: Float64Array;
  readonly seed: number;
}

const NODE = 10; // numbers that the library keeps of each node, and of each edge
const EDGE = 3;
const LARGE = 1000; // actors from which far ones are taken together

export class Settling {
  readonly #nodes: Float32Array;
  readonly #edges: Float32Array;
  readonly #settings: Record<string, number | boolean>;
  readonly rounds: number;

  constructor(springs: Springs) {
    const order = springs.ids.length;
    this.#nodes = nodesOf(springs);
    this.#edges = edgesOf(springs, this.#nodes);
    this.rounds = order > LARGE * 4 ? 120 : order > LARGE ? 200 : 400;
    this.#settings = {
      linLogMode: false,
      outboundAttractionDistribution: false,
      adjustSizes: order <= LARGE,
      edgeWeightInfluence: 1,
      scalingRatio: 12,
      strongGravityMode: true,
      gravity: 0.06,
      slowDown: 1 + Math.log(order + 1),
      barnesHutOptimize: order > LARGE,
      barnesHutTheta: 0.8,
    };
  }

  /** How many actors there are. */
  get size(): number {
    return this.#nodes.length / NODE;
  }

  /** One round. */
  settle(): void {
    iterate(this.#settings, this.#nodes, this.#edges);
  }

  /** x and y of each, in turn. */
  positions(): Float32Array {
    const found = new Float32Array((this.#nodes.length / NODE) * 2);
    for (let place = 0; place < found.length / 2; place++) {
      found[2 * place] = this.#nodes[place * NODE] ?? 0;
      found[2 * place + 1] = this.#nodes[place * NODE + 1] ?? 0;
    }
    return found;
  }
}

function nodesOf({ ids, fixed, seed }: Springs): Float32Array {
  const nodes = new Float32Array(ids.length * NODE);
  const radius = 10 * Math.sqrt(ids.length);
  ids.forEach((id, place) => {
    const random = chance(hash(id) ^ Math.imul(seed, 0x9e3779b1));
    const [angle, far] = [2 * Math.PI * random(), radius * Math.sqrt(random())];
    const [x = NaN, y = NaN] = fixed.subarray(2 * place, 2 * place + 2);
    const isFixed = !Number.isNaN(x);
    const start = isFixed ? [x, y] : [far * Math.cos(angle), far * Math.sin(angle)];
    nodes.set([...start, 0, 0, 0, 0, 1, 1, 6, isFixed ? 1 : 0], place * NODE);
  });
  return nodes;
}

/** The edges; heavy ties pull more, but by the logarithm, so that one does not pull all together. */
function edgesOf({ source, target, weight }: Springs, nodes: Float32Array): Float32Array {
  const edges = new Float32Array(source.length * EDGE);
  source.forEach((one, place) => {
    const other = target[place] ?? 0;
    const pull = Math.log2(1 + (weight[place] ?? 1)) + 0.3;
    edges.set([one * NODE, other * NODE, pull], place * EDGE);
    for (const end of [one, other]) nodes[end * NODE + 6] = (nodes[end * NODE + 6] ?? 0) + pull;
  });
  return edges;
}
