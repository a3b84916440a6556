/** Arranging: which layout a view asks for, and drawing by it. */

import type { View } from "../address/view";
import type { Network } from "../data/network";
import { circle } from "../layouts/circle";
import { Force } from "../layouts/force";
import { frameOf, withPins, type Layout, type Point } from "../layouts/layout";
import { map } from "../layouts/map";
import { motion } from "../picture/canvas";
import type { Picture } from "../picture/picture";
import type { Situation } from "./situation";

/** Views of which this is the same, of the same network, are arranged alike. */
export function arrangedAs({ level, layout, seed, pinned }: View): string {
  return JSON.stringify([level, layout, seed, layout === "force" ? pinned.length === 0 : null]);
}

export class Arranging {
  readonly #force = new Force();
  #arranged: Layout = [];
  #network: Network | null = null;
  #done = false;

  constructor(
    readonly picture: Picture,
    readonly settled: (done: boolean) => void,
  ) {}

  /** Where an actor is in the picture. */
  pointOf(id: string): Point | null {
    const graph = this.picture.canvas?.getGraph();
    if (!graph?.hasNode(id)) return null;
    const { x, y } = graph.getNodeAttributes(id);
    return { x, y };
  }

  arrange(now: Situation, before: Situation | null): void {
    const { network, view } = now;
    if (view.face !== "picture" || !network) return;
    const again =
      !before ||
      this.#network !== network ||
      before.view.layout !== view.layout ||
      before.view.seed !== view.seed;
    if (again) this.#begin(now);
    else if (before.view.pinned !== view.pinned) void this.#show(now, network, true);
  }

  #begin(now: Situation): void {
    const { network, view } = now;
    if (!network) return;
    this.#force.stop();
    const drawn = this.#network === network;
    this.#network = network;
    if (view.layout === "force") {
      this.#settle(now, network, drawn);
      return;
    }
    this.#arranged = view.layout === "map" ? map(network, view.seed) : circle(network);
    this.settled(false);
    void this.#show(now, network, drawn).then(() => {
      if (this.#network === network) this.#end(now, network);
    });
  }

  #settle(now: Situation, network: Network, isDrawn: boolean): void {
    let drawn = isDrawn;
    let waiting = false;
    this.settled(false);
    this.#force.start(network, now.view.seed, new Map(), (layout, done) => {
      this.#arranged = layout;
      this.#done = done;
      if (waiting || (!done && !motion() && drawn)) return;
      waiting = true;
      void this.#show(now, network, drawn).then(() => {
        [drawn, waiting] = [true, false];
        if (this.#done && this.#network === network) this.#end(now, network);
      });
    });
  }

  /** The last of it: everything in its place. */
  #end(now: Situation, network: Network): void {
    void this.#show(now, network, true);
    void this.picture.finish(network).then(() => {
      if (this.#network === network) this.settled(true);
    });
  }

  async #show({ view }: Situation, network: Network, drawn: boolean): Promise<void> {
    const layout = withPins(network, this.#arranged, pinsOf(view));
    if (drawn) this.picture.move(layout, frameOf(this.#arranged));
    else await this.picture.draw(view, network, layout, frameOf(this.#arranged));
  }
}

function pinsOf(view: View): ReadonlyMap<string, Point> {
  return new Map(view.pinned.map(({ id, x, y }) => [id, { x, y }]));
}
