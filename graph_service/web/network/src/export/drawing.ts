/** The picture as SVG: what the surface shows, with title, legend and source. */

import type { Canvas } from "../picture/canvas";
import type { Look } from "../picture/look";
import { isBefore, LEGIBLE } from "../picture/labels";
import { GROUP_COLOURS, type Palette } from "../picture/palette";
import { hull } from "../picture/regions";

const LEGEND_ROW = 20;
const FOOT = 44;

/** `named` are the places of the actors whose names are seen; `title` and `source` stand below the picture. */
export function drawing(
  canvas: Canvas,
  look: Look,
  named: ReadonlySet<number>,
  { title, source }: { readonly title: string; readonly source: string },
): string {
  const { width, height } = canvas.getDimensions();
  const { palette, now } = look;
  const legend = now.groups.list.slice(0, GROUP_COLOURS);
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height + FOOT}" viewBox="0 0 ${width} ${height + FOOT}" font-family="sans-serif">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...areas(canvas, look),
    ...edges(canvas),
    ...nodes(canvas, look),
    ...labels(canvas, look, named),
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
    const width = data.size.toFixed(2);
    return `<line x1="${from.x}" y1="${from.y}" x2="${to.x}" y2="${to.y}" stroke="${data.color}" stroke-width="${width}"/>`;
  });
}

/** The counties of a map, as behind the picture. */
function areas(canvas: Canvas, { now, palette }: Look): string[] {
  if (now.view.layout !== "map" || !now.network) return [];
  const { actors, counties } = now.network;
  return counties.flatMap((_, county) => {
    const points = actors.flatMap((actor) =>
      actor.county === county ? (pointOf(canvas, actor.id) ?? []) : [],
    );
    const corners = hull(points)
      .map(({ x, y }) => `${x},${y}`)
      .join(" ");
    const shape = `<polygon points="${corners}" stroke-linejoin="round"`;
    return points.length
      ? [
          `${shape} fill="none" stroke="${palette.rule}" stroke-width="38"/>`,
          `${shape} fill="${palette.raised}" stroke="${palette.raised}" stroke-width="36"/>`,
        ]
      : [];
  });
}

function nodes(canvas: Canvas, look: Look): string[] {
  return canvas.getGraph().mapNodes((id, { place }) => {
    const [data, point] = [canvas.getNodeDisplayData(id), pointOf(canvas, id)];
    if (!data || data.hidden || !point) return "";
    const size = canvas.scaleSize(data.size);
    const dot = `<circle cx="${point.x}" cy="${point.y}" r="${size.toFixed(1)}" fill="${data.color}"/>`;
    const { code, faded } = look.node(place);
    if (size < LEGIBLE || faded) return dot;
    const y = (point.y + 0.36 * size).toFixed(1);
    return `${dot}<text x="${point.x}" y="${y}" font-size="${size.toFixed(1)}" font-weight="600" text-anchor="middle" fill="${look.palette.paper}">${code}</text>`;
  });
}

function labels(canvas: Canvas, { now, palette }: Look, named: ReadonlySet<number>): string[] {
  const { width } = canvas.getDimensions();
  return canvas.getGraph().mapNodes((id, { place }) => {
    const [data, point] = [canvas.getNodeDisplayData(id), pointOf(canvas, id)];
    if (!named.has(place) || !data?.label || !point) return "";
    const before = isBefore(now.view.layout, point.x, width);
    const gap = canvas.scaleSize(data.size) + 4;
    const x = (before ? point.x - gap : point.x + gap).toFixed(1);
    const halo = `stroke="${palette.paper}" stroke-width="3" paint-order="stroke"`;
    const anchor = before ? "end" : "start";
    return `<text x="${x}" y="${(point.y + 4).toFixed(1)}" font-size="13" text-anchor="${anchor}" fill="${palette.ink}" ${halo}>${escaped(data.label)}</text>`;
  });
}

function legendRow(label: string, place: number, palette: Palette): string {
  const y = 24 + place * LEGEND_ROW;
  const colour = palette.groups[place % GROUP_COLOURS] ?? palette.dim;
  return `<circle cx="24" cy="${y}" r="6" fill="${colour}"/><text x="38" y="${y + 4}" font-size="12" fill="${palette.ink}">${place + 1} ${escaped(label)}</text>`;
}

function pointOf(canvas: Canvas, id: string): { x: number; y: number } | null {
  if (!canvas.getGraph().hasNode(id)) return null;
  const { x, y } = canvas.graphToViewport(canvas.getGraph().getNodeAttributes(id));
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
