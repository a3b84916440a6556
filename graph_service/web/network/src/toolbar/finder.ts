/** Finding an actor in the picture by its name. */

import { element } from "../dom/element";
import type { Part, Situation } from "../explorer/situation";
import type { Network } from "../data/network";
import { collator, t } from "../texts/language";

const MOST = 12;

export class Finder implements Part {
  readonly element: HTMLElement;
  readonly #input;
  readonly #list = element("ul", {
    class: "suggestions",
    role: "listbox",
    id: "net-found",
    hidden: true,
    "aria-label": t.find,
  });
  readonly #note = element("span", { class: "unseen", role: "status" });
  #network: Network | null = null;
  #found: readonly { id: string; name: string }[] = [];
  #at = -1;

  constructor(readonly choose: (id: string) => void) {
    this.#input = element("input", {
      type: "search",
      id: "net-find",
      role: "combobox",
      placeholder: t.find,
      "aria-label": t.find,
      "aria-controls": "net-found",
      "aria-expanded": "false",
      autocomplete: "off",
      spellcheck: "false",
      on: {
        input: () => {
          this.#search();
        },
        keydown: (event) => {
          this.#press(event);
        },
        blur: () => {
          setTimeout(() => {
            this.#close();
          }, 150);
        },
      },
    });
    this.element = element("div", { class: "net-find" }, this.#input, this.#list, this.#note);
  }

  update({ network }: Situation): void {
    this.#network = network;
  }

  focus(): void {
    this.#input.focus();
  }

  #search(): void {
    const text = this.#input.value.trim().toLocaleLowerCase();
    const rank = (name: string): number => name.toLocaleLowerCase().indexOf(text);
    this.#found = text
      ? [...(this.#network?.actors ?? [])]
          .filter(({ name }) => rank(name) >= 0)
          .sort(
            (a, b) => Math.sign(rank(a.name)) - Math.sign(rank(b.name)) || collator.compare(a.name, b.name),
          )
          .slice(0, MOST)
      : [];
    this.#note.textContent = text && !this.#found.length ? t.findNone : "";
    this.#go(this.#found.length ? 0 : -1);
  }

  #go(at: number): void {
    this.#at = at;
    const rows = this.#found.map(({ id, name }, place) =>
      element(
        "li",
        {
          role: "option",
          id: `net-found-${place}`,
          "aria-selected": String(place === at),
          on: {
            mousedown: (event) => {
              event.preventDefault();
              this.#choose(id);
            },
          },
        },
        name,
      ),
    );
    this.#list.replaceChildren(...rows);
    this.#list.hidden = rows.length === 0;
    this.#input.setAttribute("aria-expanded", String(rows.length > 0));
    if (at >= 0) this.#input.setAttribute("aria-activedescendant", `net-found-${at}`);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #press(event: KeyboardEvent): void {
    const many = this.#found.length;
    if (event.key === "ArrowDown" && many) this.#go((this.#at + 1) % many);
    else if (event.key === "ArrowUp" && many) this.#go((this.#at + many - 1) % many);
    else if (event.key === "Enter") this.#choose(this.#found[this.#at]?.id);
    else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
  }

  #choose(id: string | undefined): void {
    if (id === undefined) return;
    this.#input.value = "";
    this.#close();
    this.choose(id);
  }

  #close(): void {
    this.#found = [];
    this.#go(-1);
  }
}
