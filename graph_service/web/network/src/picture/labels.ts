/** Names beside the dots, and the number of its group in each. */

import type { Settings } from "sigma/settings";
import type { NodeDisplayData, PartialButFor } from "sigma/types";
import type { Palette } from "./palette";

type Drawn = PartialButFor<NodeDisplayData, "x" | "y" | "size" | "label" | "color">;

const LEGIBLE = 7; // px from which a number fits in a dot
const HALO = 3;

export function labelDrawer(
  palette: () => Palette,
): (context: CanvasRenderingContext2D, data: Drawn, settings: Settings) => void {
  return (context, data, settings) => {
    const { ink, dim, paper, face } = palette();
    const size = data.marked === true ? settings.labelSize + 2 : settings.labelSize;
    if (data.size >= LEGIBLE) number(context, data, paper, face);
    if (!data.label || data.faded === true) return;
    context.font = `${data.marked === true ? 700 : 500} ${size}px ${face}`;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = HALO;
    context.strokeStyle = paper;
    context.strokeText(data.label, data.x + data.size + 4, data.y);
    context.fillStyle = data.faded === true ? dim : ink;
    context.fillText(data.label, data.x + data.size + 4, data.y);
  };
}

function number(context: CanvasRenderingContext2D, data: Drawn, paper: string, face: string): void {
  if (typeof data.code !== "string" || data.faded === true) return;
  context.font = `600 ${Math.round(data.size * 1.05)}px ${face}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = paper;
  context.fillText(data.code, data.x, data.y + 0.5);
}

/** The dot under the pointer or the keyboard's focus: a ring, and its whole name. */
export function hoverDrawer(
  palette: () => Palette,
): (context: CanvasRenderingContext2D, data: Drawn, settings: Settings) => void {
  const label = labelDrawer(palette);
  return (context, data, settings) => {
    const { accent, paper } = palette();
    for (const [colour, width] of [
      [paper, 6],
      [accent, 3],
    ] as const) {
      context.beginPath();
      context.arc(data.x, data.y, data.size + 2, 0, 2 * Math.PI);
      context.lineWidth = width;
      context.strokeStyle = colour;
      context.stroke();
    }
    context.beginPath();
    context.arc(data.x, data.y, data.size, 0, 2 * Math.PI);
    context.fillStyle = data.color;
    context.fill();
    label(context, { ...data, marked: true, faded: false }, settings);
  };
}
