/** The kinds of tie to take in, each with how many ties it makes. */

import { element } from "../dom/element";
import { checkbox } from "../dom/fields";
import type { Change, Situation } from "../explorer/situation";
import { t, whole } from "../texts/language";
import { allKinds, kindLabel } from "../texts/labels";

export function kindChoices({ view, choices }: Situation, change: Change): HTMLElement[] {
  const counts = new Map(choices?.kinds.map(({ kind, ties }) => [kind, ties]));
  const kinds = choices?.kinds.map(({ kind }) => kind) ?? allKinds();
  return kinds.map((kind) => {
    const count = counts.get(kind);
    const number = element("span", { class: "number" }, count === undefined ? "" : t.tiesCount(whole(count)));
    const label = element("span", {}, kindLabel(kind), " ", number);
    return checkbox(label, !view.without.includes(kind), `kind-${kind}`, (checked) => {
      const without = checked ? view.without.filter((one) => one !== kind) : [...view.without, kind].sort();
      change({ without });
    });
  });
}
