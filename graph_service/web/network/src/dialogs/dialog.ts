/** A dialog over the page; Esc and the button close it. */

import { button, element, fill, type Child } from "../dom/element";
import { t } from "../texts/language";

export class Dialog {
  readonly element: HTMLDialogElement;
  readonly #body = element("div");

  constructor(title: string) {
    const close = button(
      "×",
      () => {
        this.element.close();
      },
      { class: "quiet icon net-close", "aria-label": t.close },
    );
    this.element = element(
      "dialog",
      { class: "net-dialog", "aria-label": title },
      close,
      element("h2", {}, title),
      this.#body,
    );
    this.element.addEventListener("click", ({ target }) => {
      if (target === this.element) this.element.close();
    });
  }

  open(...children: Child[]): void {
    fill(this.#body, ...children);
    this.element.showModal();
  }

  close(): void {
    this.element.close();
  }
}
