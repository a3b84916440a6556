/** The picture by keyboard: from dot to dot, in the direction of the arrow. */

import type { Canvas } from "./canvas";

export interface Steered {
  focus(id: string): void;
  open(id: string): void;
  expand(id: string): void;
  pin(id: string): void;
  hide(id: string): void;
  release(): void;
}

type Direction = readonly [number, number];

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};
const SIDEWAYS = 2.5; // what is off the direction counts as so much further away

export class Steering {
  #at: string | null = null;

  constructor(
    readonly canvas: Canvas,
    readonly steered: Steered,
  ) {}

  get at(): string | null {
    return this.#at !== null && this.canvas.getGraph().hasNode(this.#at) ? this.#at : null;
  }

  /** Whether the key meant something here. */
  press(key: string): boolean {
    const arrow = ARROWS[key];
    if (arrow) return this.#go(this.#next(arrow));
    return this.#camera(key) || this.#act(key);
  }

  #go(id: string | null): boolean {
    if (id === null) return true;
    this.#at = id;
    this.steered.focus(id);
    return true;
  }

  #camera(key: string): boolean {
    const camera = this.canvas.getCamera();
    if (key === "+") void camera.animatedZoom();
    else if (key === "-") void camera.animatedUnzoom();
    else if (key === "0") void camera.animatedReset();
    else return false;
    return true;
  }

  #act(key: string): boolean {
    if (key === "Escape") {
      this.#at = null;
      this.steered.release();
      return true;
    }
    const acts: Readonly<Record<string, (id: string) => void>> = {
      Enter: this.steered.open.bind(this.steered),
      e: this.steered.expand.bind(this.steered),
      p: this.steered.pin.bind(this.steered),
      h: this.steered.hide.bind(this.steered),
    };
    const act = acts[key.length === 1 ? key.toLowerCase() : key];
    if (!act || this.at === null) return false;
    act(this.at);
    return true;
  }

  /** The nearest dot in a direction; the first time the one nearest to the middle. */
  #next([across, down]: Direction): string | null {
    const { width, height } = this.canvas.getDimensions();
    const from = this.at === null ? { x: width / 2, y: height / 2 } : this.#pointOf(this.at);
    let [best, least] = [null as string | null, Infinity];
    this.canvas.getGraph().forEachNode((id) => {
      if (id === this.at || this.canvas.getNodeDisplayData(id)?.hidden) return;
      const point = this.#pointOf(id);
      const [x, y] = [point.x - from.x, point.y - from.y];
      const along = x * across + y * down;
      const off = Math.abs(x * down) + Math.abs(y * across);
      const far = this.at === null ? Math.hypot(x, y) : along + SIDEWAYS * off;
      if ((this.at === null || along > 1) && far < least) [best, least] = [id, far];
    });
    return best;
  }

  #pointOf(id: string): { x: number; y: number } {
    return this.canvas.graphToViewport(this.canvas.getGraph().getNodeAttributes(id));
  }
}
