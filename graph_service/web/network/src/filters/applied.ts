/** What was done to the picture by hand, and how to take it back. */

import { button, element } from "../dom/element";
import type { Change, Situation } from "../explorer/situation";
import { t, whole } from "../texts/language";

export function applied({ view, network }: Situation, change: Change): HTMLElement[] {
  const name = network?.actors.find(({ id }) => id === view.ego)?.name ?? view.ego ?? "";
  const rows: [boolean, string, string, () => void][] = [
    [
      view.ego !== null,
      t.onlyAround(name),
      t.everything,
      () => {
        change({ ego: null });
      },
    ],
    [
      view.around.length > 0,
      t.expandedCount(whole(view.around.length)),
      t.collapseAll,
      () => {
        change({ around: [] });
      },
    ],
    [
      view.hidden.length > 0,
      t.hiddenCount(whole(view.hidden.length)),
      t.showHidden,
      () => {
        change({ hidden: [] });
      },
    ],
    [
      view.pinned.length > 0,
      t.pinnedCount(whole(view.pinned.length)),
      t.unpinAll,
      () => {
        change({ pinned: [] });
      },
    ],
  ];
  return rows
    .filter(([is]) => is)
    .map(([, said, undo, act]) =>
      element("p", {}, element("span", {}, said), " ", button(undo, act, { "data-key": undo })),
    );
}
