/** All that the picture shows, as two tables: the full equivalent for those who do not see it. */

import { button, element } from "../dom/element";
import { actorAt, type Network } from "../data/network";
import { kindsOf, yearsOf } from "../data/measures";
import type { Explorer } from "../explorer/explorer";
import type { Part, Situation } from "../explorer/situation";
import { fine, t, years } from "../texts/language";
import { classLabel, kindLabel } from "../texts/labels";
import { Rows } from "./rows";

interface TieRow {
  readonly tie: number;
  readonly ends: readonly [string, string];
  readonly ids: readonly [string, string];
  readonly weight: number;
}

interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly county: string;
  readonly ties: number;
  readonly strength: number;
}

export class Table implements Part {
  readonly element = element("div", { class: "net-table", hidden: true, tabindex: -1 });
  readonly #ties: Rows<TieRow>;
  readonly #actors: Rows<ActorRow>;
  #network: Network | null = null;

  constructor(readonly explorer: Explorer) {
    this.#ties = this.#tieRows();
    this.#actors = this.#actorRows();
    this.element.append(this.#ties.element, this.#actors.element);
  }

  update(now: Situation, before: Situation | null): void {
    const { view, network, weights } = now;
    this.element.hidden = view.face !== "table";
    if (this.element.hidden || !network) return;
    const same = network === this.#network && before?.weights === weights && before.view.face === "table";
    if (same && before.view.hidden === view.hidden) return;
    this.#network = network;
    const hidden = new Set(view.hidden);
    this.#ties.show(tieRows(network, weights).filter(({ ids }) => !ids.some((id) => hidden.has(id))));
    this.#actors.show(actorRows(now, network).filter(({ id }) => !hidden.has(id)));
  }

  #tieRows(): Rows<TieRow> {
    const open = (row: TieRow): HTMLElement =>
      button(
        row.ends[0],
        () => {
          this.explorer.change({ selected: [...row.ids].sort() });
        },
        {
          class: "net-open",
          "aria-label": t.open(t.tieOf(...row.ends)),
          "data-key": `open-${row.tie}`,
        },
      );
    const period = ({ tie }: TieRow): readonly [number, number] =>
      this.#network ? yearsOf(this.#network, tie) : [0, 0];
    const kinds = ({ tie }: TieRow): string =>
      (this.#network ? kindsOf(this.#network, tie) : []).map(({ kind }) => kindLabel(kind)).join(", ");
    return new Rows<TieRow>(
      t.tableTies,
      [
        { name: t.one, value: ({ ends }) => ends[0], show: open },
        { name: t.other, value: ({ ends }) => ends[1] },
        { name: t.strength, value: ({ weight }) => weight, show: ({ weight }) => fine(weight) },
        { name: t.kinds, value: kinds },
        { name: t.years, value: (row) => period(row)[1], show: (row) => years(...period(row)) },
      ],
      2,
    );
  }

  #actorRows(): Rows<ActorRow> {
    const open = ({ id, name }: ActorRow): HTMLElement =>
      button(
        name,
        () => {
          this.explorer.change({ selected: [id] });
        },
        {
          class: "net-open",
          "aria-label": t.open(name),
          "data-key": `open-${id}`,
        },
      );
    return new Rows<ActorRow>(
      t.tableActors,
      [
        { name: t.name, value: ({ name }) => name, show: open },
        { name: t.class, value: ({ type }) => type },
        { name: t.county, value: ({ county }) => county },
        { name: t.ties, value: ({ ties }) => ties },
        { name: t.strength, value: ({ strength }) => strength, show: ({ strength }) => fine(strength) },
      ],
      4,
    );
  }
}

function tieRows(network: Network, weights: Float64Array): TieRow[] {
  return [...weights].flatMap((weight, tie) => {
    if (weight <= 0) return [];
    const one = actorAt(network, network.ties.source[tie] ?? 0);
    const other = actorAt(network, network.ties.target[tie] ?? 0);
    return [{ tie, weight, ends: [one.name, other.name] as const, ids: [one.id, other.id] as const }];
  });
}

function actorRows({ measures }: Situation, network: Network): ActorRow[] {
  return network.actors.map(({ id, name, type, county }, place) => ({
    id,
    name,
    type: classLabel(type),
    county: network.counties[county]?.name ?? "",
    ties: measures.ties[place] ?? 0,
    strength: measures.strength[place] ?? 0,
  }));
}
