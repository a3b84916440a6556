/** The page: all parts in their places. */

import { element, fill } from "../dom/element";
import { t } from "../texts/language";
import { Arranging } from "./arranging";
import { Explorer } from "./explorer";
import { languageLink, openLink } from "./links";
import { partsOf, pictureOf, voice, type Parts } from "./parts";
import { printing } from "./printing";
import { shortcuts } from "./shortcuts";
import { zooming } from "./zooming";

/** Fill a place with the explorer; `embedded` in another page it has no bar, no selection and no hints. */
export function page(place: HTMLElement, embedded: boolean): void {
  const said = voice();
  const picture = pictureOf(() => explorer, said);
  const settling = element("p", { class: "net-settling", hidden: true }, t.settling);
  const explorer: Explorer = new Explorer(
    new Arranging(picture, (done) => {
      settling.hidden = done;
      picture.element.dataset.settled = String(done);
    }),
  );
  const parts = partsOf(explorer, picture);
  const zoom = zooming(picture);
  const stage = stageOf(parts, zoom.element, settling, embedded);
  const middle = element("div", { class: "net-middle" }, stage, parts.legend.element);
  fill(
    place,
    !embedded && parts.toolbar.element,
    element("div", { class: "net-body" }, !embedded && parts.filters.element, middle, parts.panel.element),
    parts.timeline.element,
    said,
    parts.share.element,
    parts.save.element,
  );
  // for scripts that drive the page: where actors are, and moving the camera without a pointer
  Object.assign(picture.element, {
    spotOf: (id: string) => picture.spotOf(id),
    lookAt: (x: number, y: number, ratio: number) => picture.canvas?.getCamera().setState({ x, y, ratio }),
  });
  explorer.add(...parts.all, zoom, languageLink());
  shortcuts(explorer, said);
  printing(place, parts.save);
  explorer.start(); // first: what is fetched comes while the surface is made
  picture.open();
}

function stageOf(parts: Parts, zoom: HTMLElement, settling: HTMLElement, embedded: boolean): HTMLElement {
  return element(
    "div",
    { class: "net-stage" },
    parts.picture.element,
    element("p", { class: "unseen", id: "net-stage-help" }, t.stageHelp),
    zoom,
    settling,
    parts.table.element,
    parts.matrix.element,
    parts.summary.element,
    parts.notice.element,
    embedded ? openLink() : parts.hints.element,
  );
}
