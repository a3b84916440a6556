/** Saving: the picture, or the network as a file for other programs. */

import { button, element } from "../dom/element";
import { fileQuestion } from "../data/questions";
import type { Explorer } from "../explorer/explorer";
import { drawing } from "../export/drawing";
import { savePng, saveText } from "../export/files";
import type { Picture } from "../picture/picture";
import { t } from "../texts/language";
import { Dialog } from "./dialog";
import { citation } from "./share";

const FORMS = [
  ["gexf", t.saveGexf],
  ["graphml", t.saveGraphml],
  ["csv", t.saveCsv],
] as const;

export class Save {
  readonly #dialog = new Dialog(t.saveTitle);
  readonly element = this.#dialog.element;

  constructor(
    readonly explorer: Explorer,
    readonly picture: Picture,
  ) {}

  open(): void {
    const { view, network } = this.explorer.now;
    const seen = view.face === "picture";
    const print = (): void => {
      this.#dialog.close();
      window.print();
    };
    this.#dialog.open(
      element(
        "ul",
        { class: "net-saves" },
        ...(seen
          ? [
              element(
                "li",
                {},
                button(t.savePng, () => void this.#png()),
              ),
              element(
                "li",
                {},
                button(t.saveSvg, () => {
                  this.#svg();
                }),
              ),
            ]
          : []),
        ...FORMS.map(([form, label]) =>
          element(
            "li",
            {},
            element(
              "a",
              {
                class: "button quiet",
                href: fileQuestion(view, network?.shown ?? "all", form),
                download: `network.${form}`,
              },
              label,
            ),
          ),
        ),
        element("li", {}, button(t.print, print)),
      ),
    );
  }

  /** The picture as SVG, or null where none is drawn. */
  drawn(): string | null {
    const { canvas, look } = this.picture;
    if (!canvas || !look || !canvas.getGraph().order) return null;
    const title = document.querySelector("h1")?.textContent.trim() ?? "";
    return drawing(canvas, look, this.picture.named, {
      title,
      source: citation(this.explorer, location.href),
    });
  }

  #svg(): void {
    const text = this.drawn();
    if (text) saveText("samverkansgraf.svg", text, "image/svg+xml");
  }

  async #png(): Promise<void> {
    const text = this.drawn();
    if (text) await savePng("samverkansgraf.png", text);
  }
}
