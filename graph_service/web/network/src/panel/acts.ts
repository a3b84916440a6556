/** What can be done with an actor of the picture. */

import { button, element } from "../dom/element";
import type { ActorTies } from "../data/answers";
import type { Explorer } from "../explorer/explorer";
import type { Situation } from "../explorer/situation";
import { t, whole } from "../texts/language";
import { kindLabel } from "../texts/labels";

export function actorActs({ view }: Situation, id: string, name: string, explorer: Explorer): HTMLElement {
  const { change } = explorer;
  const pinned = view.pinned.some((pin) => pin.id === id);
  const waiting = view.way.length === 1 && view.way[0] !== id;
  return element(
    "div",
    { class: "net-acts" },
    waiting &&
      button(
        t.wayGo,
        () => {
          change({ way: [view.way[0] ?? "", id], selected: [] });
        },
        { class: "", "data-key": "way-go" },
      ),
    button(
      t.ego,
      () => {
        change({ ego: view.ego === id ? null : id });
      },
      { "aria-pressed": String(view.ego === id), "data-key": "ego" },
    ),
    button(
      t.wayFrom,
      () => {
        change({ way: [id], selected: [] });
      },
      { "data-key": "way", title: t.wayPick(name) },
    ),
    button(
      pinned ? t.unpin : t.pin,
      () => {
        explorer.pin(id);
      },
      { "data-key": "pin" },
    ),
    button(
      t.hide,
      () => {
        change({ hidden: [...view.hidden, id], selected: [] });
      },
      { "data-key": "hide" },
    ),
  );
}

/** To expand by kind: how many ties of each there are, in the picture or not. */
export function expansions(
  { view }: Situation,
  id: string,
  { ties, ties_in_all }: ActorTies,
  { change }: Explorer,
): HTMLElement {
  const counts = new Map<string, number>();
  for (const tie of ties) for (const { kind } of tie.kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const toggle = (entry: string) => (): void => {
    const has = view.around.includes(entry);
    change({ around: has ? view.around.filter((one) => one !== entry) : [...view.around, entry] });
  };
  const one = (entry: string, label: string, number: number): HTMLElement =>
    button(`${label} (${whole(number)})`, toggle(entry), {
      "aria-pressed": String(view.around.includes(entry)),
      "data-key": `expand-${entry}`,
    });
  return element(
    "div",
    { class: "net-acts", role: "group", "aria-label": t.expand },
    element("span", { class: "dim" }, `${t.expand}:`),
    one(id, t.expandAll, ties_in_all),
    ...[...counts].map(([kind, number]) => one(`${id}*${kind}`, kindLabel(kind), number)),
  );
}
