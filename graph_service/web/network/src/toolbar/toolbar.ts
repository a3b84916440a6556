/** The bar above the picture: between whom, shown as what, finding, undoing, sharing, saving. */

import { FACES, LEVELS } from "../address/view";
import { button, element } from "../dom/element";
import { wordSelect } from "../dom/fields";
import type { Explorer } from "../explorer/explorer";
import type { Part, Situation } from "../explorer/situation";
import { t } from "../texts/language";

export interface Opened {
  share(): void;
  save(): void;
}

export class Toolbar implements Part {
  readonly element: HTMLElement;
  readonly #level;
  readonly #faces;
  readonly #undo;
  readonly #redo;

  constructor(
    readonly explorer: Explorer,
    finder: HTMLElement,
    opened: Opened,
  ) {
    this.#level = wordSelect(t.level, LEVELS, t.levels, (level) => {
      const start = { selected: [], around: [], hidden: [], pinned: [], way: [], ego: null, camera: null };
      explorer.change({ ...start, level, colour: level === "municipalities" ? "region" : "kind" });
    });
    this.#faces = facesOf(explorer);
    this.#undo = button("↶", explorer.undo, {
      "aria-label": t.undo,
      title: `${t.undo} (Ctrl+Z)`,
      class: "quiet icon",
    });
    this.#redo = button("↷", explorer.redo, {
      "aria-label": t.redo,
      title: `${t.redo} (Ctrl+Y)`,
      class: "quiet icon",
    });
    const faces = element(
      "div",
      { class: "net-faces", role: "group", "aria-label": t.faces },
      ...this.#faces,
    );
    const steps = element("div", { class: "net-steps" }, this.#undo, this.#redo);
    const give = element(
      "div",
      { class: "net-steps" },
      button(t.share, () => {
        opened.share();
      }),
      button(t.save, () => {
        opened.save();
      }),
    );
    this.element = element(
      "div",
      { class: "net-bar", role: "group", "aria-label": t.toolbar },
      this.#level.element,
      faces,
      finder,
      steps,
      give,
    );
  }

  update({ view }: Situation): void {
    this.#level.show(view.level);
    for (const face of this.#faces)
      face.setAttribute("aria-pressed", String(face.dataset.face === view.face));
    this.#undo.disabled = !this.explorer.history.canUndo;
    this.#redo.disabled = !this.explorer.history.canRedo;
  }
}

function facesOf(explorer: Explorer): HTMLButtonElement[] {
  return FACES.map((face) =>
    button(
      t.face[face],
      () => {
        explorer.change({ face });
      },
      { "data-face": face },
    ),
  );
}
