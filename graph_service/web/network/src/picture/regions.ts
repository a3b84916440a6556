/** Counties behind the picture: on the map the area round their municipalities, on the circle their names. */

import type { Actor } from "../data/network";
import type { Point } from "../layouts/layout";
import type { Canvas } from "./canvas";
import type { Look } from "./look";
import type { Palette } from "./palette";

const LAYER = "regions";
const MARGIN = 18; // px

export class Regions {
  readonly #layer: HTMLCanvasElement;

  constructor(
    readonly canvas: Canvas,
    readonly look: () => Look | null,
  ) {
    this.#layer = canvas.createCanvas(LAYER, { beforeLayer: "edges" });
    canvas.on("afterRender", () => {
      this.#draw();
    });
  }

  #draw(): void {
    const context = this.#sized();
    const look = this.look();
    if (!context || !look?.now.network) return;
    const { width, height } = this.canvas.getDimensions();
    const { view, network } = look.now;
    if (view.layout === "force") return;
    const all = network.counties.map((_, county) => this.#pointsOf(network.actors, county));
    if (view.layout === "map")
      for (const points of all) if (points.length) area(context, look.palette, points);
    all.forEach((points, county) => {
      const middle = view.layout === "circle" ? { x: width / 2, y: height / 2 } : null;
      if (points.length) title(context, look.palette, network.counties[county]?.name ?? "", points, middle);
    });
  }

  /** The layer's context, as large as the picture and empty. */
  #sized(): CanvasRenderingContext2D | null {
    const { width, height } = this.canvas.getDimensions();
    const scale = devicePixelRatio;
    Object.assign(this.#layer.style, { width: `${width}px`, height: `${height}px` });
    Object.assign(this.#layer, { width: width * scale, height: height * scale });
    const context = this.#layer.getContext("2d");
    context?.scale(scale, scale);
    return context;
  }

  #pointsOf(actors: readonly Actor[], county: number): Point[] {
    const graph = this.canvas.getGraph();
    return actors.flatMap((actor) => {
      if (actor.county !== county || !graph.hasNode(actor.id)) return [];
      const { x, y } = graph.getNodeAttributes(actor.id);
      return [this.canvas.graphToViewport({ x, y })];
    });
  }
}

function area(context: CanvasRenderingContext2D, { rule, raised }: Palette, points: readonly Point[]): void {
  context.beginPath();
  for (const { x, y } of hull(points)) context.lineTo(x, y);
  context.closePath();
  context.lineJoin = "round";
  context.lineWidth = 2 * MARGIN + 2;
  context.strokeStyle = rule;
  context.stroke();
  context.lineWidth = 2 * MARGIN;
  context.strokeStyle = raised;
  context.fillStyle = raised;
  context.stroke();
  context.fill();
}

/** The name of a county above its area, or inside the circle. */
function title(
  context: CanvasRenderingContext2D,
  { dim, face }: Palette,
  name: string,
  points: readonly Point[],
  middle: Point | null,
): void {
  const mean = meanOf(points);
  context.font = `600 12px ${face}`;
  context.fillStyle = dim;
  context.textAlign = "center";
  context.textBaseline = "middle";
  if (!middle) {
    context.fillText(name, mean.x, Math.min(...points.map(({ y }) => y)) - MARGIN - 9);
    return;
  }
  const far =
    points.reduce((most, { x, y }) => Math.max(most, Math.hypot(x - middle.x, y - middle.y)), 0) - 24;
  const angle = Math.atan2(mean.y - middle.y, mean.x - middle.x);
  context.textAlign = Math.abs(Math.cos(angle)) < 0.3 ? "center" : Math.cos(angle) > 0 ? "right" : "left";
  context.fillText(name, middle.x + far * Math.cos(angle), middle.y + far * Math.sin(angle));
}

function meanOf(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The convex hull (Andrew's monotone chain). */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  return [...half(sorted), ...half(sorted.reverse())];
}

function half(points: readonly Point[]): Point[] {
  const chain: Point[] = [];
  for (const point of points) {
    while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
    chain.push(point);
  }
  return chain.slice(0, -1);
}

function turn(a: Point | undefined, b: Point | undefined, c: Point): number {
  return a && b ? (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) : 0;
}
