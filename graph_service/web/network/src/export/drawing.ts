/** The picture as SVG: what the surface shows, with title, legend and source. */

import type { Canvas } from "../picture/canvas";
import type { Look } from "../picture/look";
import { GROUP_COLOURS, type Palette } from "../picture/palette";

const LEGEND_ROW = 20;
const FOOT = 44;

/** `title` and `source` stand above and below the picture. */
export function drawing(canvas: Canvas, look: Look, title: string, source: string): string {
  const { width, height } = canvas.getDimensions();
  const { palette, now } = look;
  const legend = now.groups.list.slice(0, GROUP_COLOURS);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + FOOT}" viewBox="0 0 ${width} ${height + FOOT}" font-family="sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${hex(palette)}"/>`,
    ...edges(canvas),
    ...nodes(canvas),
    ...labels(canvas, palette),
    ...legend.map(({ label }, place) => legendRow(label, place, palette)),
    `<text x="16" y="${height + 18}" font-size="14" font-weight="600" fill="${palette.ink}">${escaped(title)}</text>`,
    `<text x="16" y="${height + 36}" font-size="11" fill="${palette.dim}">${escaped(source)}</text>`,
    "</svg>",
  ];
  return parts.join("\n");
}

function edges(canvas: Canvas): string[] {
  return canvas.getGraph().mapEdges((edge, _, source, target) => {
    const data = canvas.getEdgeDisplayData(edge);
    const [from, to] = [pointOf(canvas, source), pointOf(canvas, target)];
    if (!data || data.hidden || !from || !to) return "";
    const width = (data.size * 1).toFixed(2);
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${data.color}" stroke-width="${width}"/>`;
  });
}

function nodes(canvas: Canvas): string[] {
  return canvas.getGraph().mapNodes((id) => {
    const [data, point] = [canvas.getNodeDisplayData(id), pointOf(canvas, id)];
    if (!data || data.hidden || !point) return "";
    return `<circle cx="${point.x}" cy="${point.y}" r="${canvas.scaleSize(data.size).toFixed(1)}" fill="${data.color}"/>`;
  });
}

function labels(canvas: Canvas, palette: Palette): string[] {
  return [...canvas.getNodeDisplayedLabels()].map((id) => {
    const [data, point] = [canvas.getNodeDisplayData(id), pointOf(canvas, id)];
    if (!data?.label || !point) return "";
    const x = (point.x + canvas.scaleSize(data.size) + 4).toFixed(1);
    return `<text x="${x}" y="${(point.y + 4).toFixed(1)}" font-size="13" fill="${palette.ink}" stroke="${hex(palette)}" stroke-width="3" paint-order="stroke">${escaped(data.label)}</text>`;
  });
}

function legendRow(label: string, place: number, palette: Palette): string {
  const y = 24 + place * LEGEND_ROW;
  const colour = palette.groups[place % GROUP_COLOURS] ?? palette.dim;
  return `<circle cx="24" cy="${y}" r="6" fill="${colour}"/><text x="38" y="${y + 4}" font-size="12" fill="${palette.ink}">${place + 1} ${escaped(label)}</text>`;
}

function pointOf(canvas: Canvas, id: string): { x: number; y: number } | null {
  const { x, y } = canvas.graphToViewport(canvas.getGraph().getNodeAttributes(id));
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

function hex({ paper }: Palette): string {
  return paper;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
