/** The parts of the page, and what joins them to the explorer. */

import { Save } from "../dialogs/save";
import { Share } from "../dialogs/share";
import { element } from "../dom/element";
import { Filters } from "../filters/filters";
import { Hints } from "../hints/hints";
import { Legend } from "../legend/legend";
import { Matrix } from "../matrix/matrix";
import { Panel } from "../panel/panel";
import { Picture } from "../picture/picture";
import { Notice } from "../states/notice";
import { Summary } from "../states/summary";
import { Table } from "../table/table";
import { Timeline } from "../timeline/timeline";
import { Finder } from "../toolbar/finder";
import { Toolbar } from "../toolbar/toolbar";
import type { Explorer } from "./explorer";
import type { Part } from "./situation";

export interface Parts {
  readonly picture: Picture;
  readonly toolbar: Toolbar;
  readonly filters: Filters;
  readonly timeline: Timeline;
  readonly legend: Legend;
  readonly panel: Panel;
  readonly table: Table;
  readonly matrix: Matrix;
  readonly summary: Summary;
  readonly notice: Notice;
  readonly hints: Hints;
  readonly share: Share;
  readonly save: Save;
  /** Those that show the situation. */
  readonly all: readonly Part[];
}

export function partsOf(explorer: Explorer, picture: Picture): Parts {
  const share = new Share(explorer, () => picture.camera);
  const save = new Save(explorer, picture);
  const finder = new Finder((id) => {
    picture.show(id);
    explorer.change({ selected: [id] });
  });
  const toolbar = new Toolbar(explorer, finder.element, {
    share: () => {
      share.open();
    },
    save: () => {
      save.open();
    },
  });
  const [filters, timeline, legend] = [new Filters(explorer), new Timeline(explorer), new Legend()];
  const [panel, table, matrix] = [new Panel(explorer), new Table(explorer), new Matrix(explorer)];
  const [summary, notice, hints] = [new Summary(explorer), new Notice(explorer), new Hints()];
  const shown = { picture, toolbar, filters, timeline, legend, panel, table, matrix, summary, notice, hints };
  return { ...shown, share, save, all: [finder, ...Object.values(shown)] };
}

/** The picture, what is done in it told to the explorer. */
export function pictureOf(explorer: () => Explorer, said: HTMLElement): Picture {
  const change = (patch: Parameters<Explorer["change"]>[0]): void => {
    explorer().change(patch);
  };
  return new Picture({
    select(ids) {
      change({ selected: [...ids].sort() });
    },
    expand(id) {
      const { around } = explorer().now.view;
      change({ around: around.includes(id) ? around : [...around, id], selected: [id] });
    },
    pin(id, x, y) {
      const others = explorer().now.view.pinned.filter((pin) => pin.id !== id);
      change({ pinned: [...others, { id, x, y }] });
    },
    hide(id) {
      change({ hidden: [...explorer().now.view.hidden, id], selected: [] });
    },
    say(text) {
      said.textContent = text;
    },
    look(camera) {
      explorer().look(camera);
    },
  });
}

/** What is said to those who listen instead of looking. */
export function voice(): HTMLElement {
  return element("p", { class: "unseen", role: "status", "aria-live": "polite" });
}
