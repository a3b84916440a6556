/** Dragging a dot: it follows the pointer, and is pinned where it is let go. */

import type { Canvas } from "./canvas";

const MOVED = 4; // px that are a drag and not a click

/** Gives whether the last press on a dot was a drag, and so no click. */
export function dragging(canvas: Canvas, pin: (id: string, x: number, y: number) => void): () => boolean {
  let dragged = false;
  let held: { id: string; x: number; y: number; moved: boolean } | null = null;
  canvas.on("downNode", ({ node, event }) => {
    dragged = false;
    held = { id: node, x: event.x, y: event.y, moved: false };
  });
  canvas.getMouseCaptor().on("mousemovebody", (event) => {
    if (!held) return;
    held.moved ||= Math.hypot(event.x - held.x, event.y - held.y) > MOVED;
    event.preventSigmaDefault();
    event.original.preventDefault();
    if (held.moved) canvas.getGraph().mergeNodeAttributes(held.id, canvas.viewportToGraph(event));
  });
  canvas.getMouseCaptor().on("mouseup", () => {
    if (held?.moved) {
      dragged = true;
      const { x, y } = canvas.getGraph().getNodeAttributes(held.id);
      pin(held.id, x, y);
    }
    held = null;
  });
  return () => dragged;
}
