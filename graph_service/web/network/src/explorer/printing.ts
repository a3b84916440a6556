/** Printing: a surface of WebGL prints empty, so a drawing stands in for it on paper. */

import type { Save } from "../dialogs/save";
import { element } from "../dom/element";

export function printing(place: HTMLElement, save: Save): void {
  const paper = element("img", { class: "net-paper", alt: "", hidden: true });
  place.append(paper);
  window.addEventListener("beforeprint", () => {
    const drawn = save.drawn();
    paper.hidden = drawn === null;
    if (drawn) paper.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn)}`;
  });
  window.addEventListener("afterprint", () => {
    paper.hidden = true;
  });
}
