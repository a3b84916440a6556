/** Names beside the dots, none over another, and the number of its group in each dot. */

import type { Settings } from "sigma/settings";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import type { LayoutName } from "../address/view";
import type { Look } from "./look";

type Drawn = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;
type Draw = (context: CanvasRenderingContext2D, data: Drawn, settings: Settings) => void;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const LEGIBLE = 7; // px from which a number fits in a dot
const HALO = 3;
const GAP = 4;

export class Labels {
  #taken: Box[] = [];
  #named = new Set<number>();

  constructor(readonly look: () => Look) {}

  /** Before each frame: no place is taken. */
  clear(): void {
    this.#taken = [];
    this.#named = new Set();
  }

  /** The places of the actors whose names stand in the last frame. */
  get named(): ReadonlySet<number> {
    return this.#named;
  }

  readonly draw: Draw = (context, data, { labelSize }) => {
    const { palette, now } = this.look();
    if (data.marked === true) ring(context, data, this.look());
    if (data.size >= LEGIBLE) number(context, data, this.look());
    if (!data.label || data.faded === true) return;
    const marked = data.marked === true;
    const size = marked ? labelSize + 2 : labelSize;
    context.font = `${marked ? 700 : 500} ${size}px ${palette.face}`;
    const inner = isBefore(now.view.layout, data.x, context.canvas.clientWidth);
    const box = boxOf(data, context.measureText(data.label).width, size, inner);
    if (!marked && this.#taken.some((other) => meet(box, other))) return;
    this.#taken.push(box);
    if (typeof data.place === "number") this.#named.add(data.place);
    write(context, data.label, box.left, data.y, this.look());
  };

  /** The dot under the pointer: as those that are selected. */
  readonly drawHovered: Draw = (context, data, settings) => {
    context.beginPath();
    context.arc(data.x, data.y, data.size, 0, 2 * Math.PI);
    context.fillStyle = data.color;
    context.fill();
    this.draw(context, { ...data, marked: true, faded: false }, settings);
  };
}

/** Whether a name stands before its dot: on the left side of a circle. */
export function isBefore(layout: LayoutName, x: number, width: number): boolean {
  return layout === "circle" && x < width / 2;
}

function boxOf({ x, y, size }: Drawn, width: number, height: number, before: boolean): Box {
  const left = before ? x - size - GAP - width : x + size + GAP;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { palette }: Look,
): void {
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.lineWidth = HALO;
  context.strokeStyle = palette.paper;
  context.strokeText(text, x, y);
  context.fillStyle = palette.ink;
  context.fillText(text, x, y);
}

function ring(context: CanvasRenderingContext2D, { x, y, size }: Drawn, { palette }: Look): void {
  for (const [colour, width] of [
    [palette.paper, 6],
    [palette.accent, 3],
  ] as const) {
    context.beginPath();
    context.arc(x, y, size + 2, 0, 2 * Math.PI);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  }
}

function number(context: CanvasRenderingContext2D, data: Drawn, { palette }: Look): void {
  if (typeof data.code !== "string" || data.faded === true) return;
  context.font = `600 ${Math.round(data.size * 1.05)}px ${palette.face}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = palette.paper;
  context.fillText(data.code, data.x, data.y + 0.5);
}
