/** The drawing surface: sigma with programs that suit how much there is to draw. */

import { UndirectedGraph } from "graphology";
import Sigma from "sigma";
import { EdgeLineProgram, EdgeRectangleProgram, NodeCircleProgram, NodePointProgram } from "sigma/rendering";
import type { EdgePlace, NodePlace } from "./building";
import { Labels } from "./labels";
import { MANY_TIES, type Look } from "./look";

export type Canvas = Sigma<NodePlace, EdgePlace>;

const CROWD = 600; // actors from which dots are points, and names thin out
const LABELS_FROM = 4; // px

/** An empty surface, made before there is anything to draw: that takes a while. */
export function canvasIn(place: HTMLElement, look: () => Look): readonly [Canvas, Labels] {
  const labels = new Labels(look);
  const canvas: Canvas = new Sigma<NodePlace, EdgePlace>(new UndirectedGraph(), place, {
    nodeProgramClasses: { circle: NodeCircleProgram, point: NodePointProgram },
    edgeProgramClasses: { bar: EdgeRectangleProgram, line: EdgeLineProgram },
    defaultNodeType: "circle",
    defaultEdgeType: "bar",
    nodeReducer: (_, { x, y, place: at }) => {
      const { size, color, label, code, hidden, faded, marked } = look().node(at); // no spreading: there are many
      const zIndex = marked ? 1 : 0;
      return {
        x,
        y,
        size,
        color,
        label,
        code,
        hidden,
        faded,
        marked,
        forceLabel: marked,
        zIndex,
        place: at,
      };
    },
    edgeReducer: (_, { tie }) => look().edge(tie),
    defaultDrawNodeLabel: labels.draw as never,
    defaultDrawNodeHover: labels.drawHovered as never,
    labelRenderedSizeThreshold: LABELS_FROM,
    labelGridCellSize: 90,
    labelSize: 13,
    minEdgeThickness: 0.8,
    stagePadding: 48,
    minCameraRatio: 0.02,
    maxCameraRatio: 6,
    zoomDuration: motion() ? 200 : 0,
    inertiaDuration: motion() ? 200 : 0,
    doubleClickTimeout: 500, // milliseconds, as desktops allow: a first click opens the panel meanwhile
    doubleClickZoomingRatio: 1,
    allowInvalidContainer: true,
  });
  canvas.on("beforeRender", () => {
    labels.clear();
  });
  return [canvas, labels];
}

/** Make ready for so many actors and ties. */
export function suit(canvas: Canvas, actors: number, ties: number): void {
  const [many, crowd] = [ties > MANY_TIES, actors > CROWD];
  canvas.setSettings({
    defaultNodeType: crowd ? "point" : "circle",
    defaultEdgeType: many ? "line" : "bar",
    hideEdgesOnMove: many,
    hideLabelsOnMove: crowd,
    labelDensity: crowd ? 0.5 : 3,
    zIndex: !crowd,
  });
}

/** Whether things may move by themselves. */
export function motion(): boolean {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
