/** Sharing: the address that holds the whole view, a frame to embed, and a citation. */

import { button, element } from "../dom/element";
import { encode } from "../address/address";
import type { Camera } from "../address/view";
import type { Explorer } from "../explorer/explorer";
import { day, t } from "../texts/language";
import { Dialog } from "./dialog";

export class Share {
  readonly #dialog = new Dialog(t.shareTitle);
  readonly element = this.#dialog.element;

  constructor(
    readonly explorer: Explorer,
    readonly camera: () => Camera | null,
  ) {}

  open(): void {
    const view = { ...this.explorer.now.view, camera: this.camera() };
    const query = encode(view);
    const address = `${location.origin}${location.pathname.replace(/\/embed$/, "")}${query && `?${query}`}`;
    const frame = address.replace(/\/network(?=\?|$)/, "/network/embed");
    this.#dialog.open(
      copied(t.address, address),
      copied(
        t.embed,
        `<iframe src="${frame.replaceAll("&", "&amp;")}" title="samverkansgraf" width="800" height="600"></iframe>`,
      ),
      copied(t.citation, citation(this.explorer, address)),
    );
  }
}

/** How to cite what is seen: what, when it was retrieved, and where. */
export function citation({ now }: Explorer, address: string): string {
  return t.cite(whatOf(now.view.level), day(new Date().toISOString().slice(0, 10)), address);
}

function whatOf(level: keyof typeof t.levels): string {
  return `${document.querySelector("h1")?.textContent.trim() ?? ""}, ${t.levels[level]}`;
}

function copied(label: string, text: string): HTMLElement {
  const field = element("textarea", {
    readonly: true,
    rows: 3,
    "aria-label": label,
    on: {
      focus: () => {
        field.select();
      },
    },
  });
  field.value = text;
  const done = element("span", { role: "status" });
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => {
        done.textContent = t.copied;
      },
      () => {
        field.select();
      },
    );
  };
  return element(
    "div",
    { class: "net-copy" },
    element("h3", {}, label),
    field,
    button(t.copy, copy),
    " ",
    done,
  );
}
