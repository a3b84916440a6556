/** Fields of forms, each with its label. */

import { element, type Child } from "./element";

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A list to choose from. `show` fills it and says what is chosen. */
export interface Select {
  readonly element: HTMLElement;
  show(options: readonly Option[], chosen: string): void;
}

let number = 0;

export function select(label: string, choose: (value: string) => void): Select {
  const id = `net-field-${++number}`;
  const list = element("select", {
    id,
    on: {
      change: () => {
        choose(list.value);
      },
    },
  });
  let filled = "";
  return {
    element: element("div", { class: "net-field" }, element("label", { for: id }, label), list),
    show(options, chosen) {
      const wanted = JSON.stringify(options);
      if (wanted !== filled) {
        list.replaceChildren(...options.map((one) => element("option", { value: one.value }, one.label)));
        filled = wanted;
      }
      if (list.value !== chosen) list.value = chosen;
    },
  };
}

/** A list of choices that are words of a table. */
export function wordSelect<Word extends string>(
  label: string,
  words: readonly Word[],
  labels: Readonly<Record<Word, string>>,
  choose: (word: Word) => void,
): { readonly element: HTMLElement; show(chosen: Word): void } {
  const made = select(label, (value) => {
    const word = words.find((one) => one === value);
    if (word) choose(word);
  });
  const options = words.map((value) => ({ value, label: labels[value] }));
  return {
    element: made.element,
    show: (chosen) => {
      made.show(options, chosen);
    },
  };
}

export function checkbox(
  label: Child,
  checked: boolean,
  key: string,
  act: (checked: boolean) => void,
): HTMLElement {
  const box = element("input", {
    type: "checkbox",
    "data-key": key,
    on: {
      change: () => {
        act(box.checked);
      },
    },
  });
  box.checked = checked;
  return element("label", { class: "net-check" }, box, label);
}
