/** A table whose columns can be sorted, a hundred rows at a time. */

import { button, element, fill } from "../dom/element";
import { collator, t, whole } from "../texts/language";

export interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number;
  readonly show?: (row: Row) => string | HTMLElement;
}

const AT_ONCE = 100;

export class Rows<Row> {
  readonly element = element("div", { class: "scroll", tabindex: 0 });
  #rows: readonly Row[] = [];
  #sorted = { column: 0, down: true };
  #shown = AT_ONCE;

  constructor(
    readonly caption: string,
    readonly columns: readonly Column<Row>[],
    first: number,
  ) {
    this.#sorted = { column: first, down: true };
    this.element.setAttribute("role", "region");
    this.element.setAttribute("aria-label", caption);
  }

  show(rows: readonly Row[]): void {
    this.#rows = rows;
    this.#draw();
  }

  #draw(): void {
    const { column, down } = this.#sorted;
    const value = this.columns[column]?.value ?? (() => 0);
    const sorted = [...this.#rows].sort((a, b) => compare(value(a), value(b)) * (down ? -1 : 1));
    const left = sorted.length - this.#shown;
    const more = (): void => {
      this.#shown += AT_ONCE;
      this.#draw();
    };
    fill(
      this.element,
      element(
        "table",
        {},
        element("caption", {}, `${this.caption} (${whole(sorted.length)})`),
        element("thead", {}, element("tr", {}, ...this.columns.map((one, at) => this.#head(one, at)))),
        element("tbody", {}, ...sorted.slice(0, this.#shown).map((row) => this.#row(row))),
      ),
      left > 0 && button(t.showMoreRows(whole(Math.min(left, AT_ONCE))), more, { "data-key": "rows" }),
    );
  }

  #head({ name }: Column<Row>, at: number): HTMLElement {
    const { column, down } = this.#sorted;
    const sort = (): void => {
      this.#sorted = { column: at, down: column === at ? !down : true };
      this.#draw();
    };
    const order = column === at ? (down ? "descending" : "ascending") : "none";
    const mark = column === at ? (down ? " ↓" : " ↑") : "";
    const key = `sort-${this.caption}-${at}`;
    return element(
      "th",
      { scope: "col", "aria-sort": order },
      button(name + mark, sort, { class: "net-sort", "data-key": key, title: t.sortBy(name) }),
    );
  }

  #row(row: Row): HTMLElement {
    return element(
      "tr",
      {},
      ...this.columns.map(({ value, show }) => {
        const found = value(row);
        return element(
          "td",
          { class: typeof found === "number" ? "number" : "" },
          show ? show(row) : String(found),
        );
      }),
    );
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : -collator.compare(String(a), String(b));
}
