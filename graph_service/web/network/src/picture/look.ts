/** How actors and ties look: size by measure, colour by group, width by weight, the rest faded round a selection. */

import type { Situation } from "../explorer/situation";
import { between, groupColour, type Palette } from "./palette";

export const MANY_TIES = 800; // from so many on lines are hairlines, and darkness tells the weight

const SHADES = 24;

export interface NodeLook {
  readonly size: number;
  readonly color: string;
  readonly label: string;
  readonly code: string;
  readonly hidden: boolean;
  readonly faded: boolean;
  readonly marked: boolean;
}

export interface EdgeLook {
  readonly size: number;
  readonly color: string;
  readonly hidden: boolean;
}

export class Look {
  readonly #hidden: ReadonlySet<string>;
  readonly #chosen: ReadonlySet<number>;
  readonly #near: ReadonlySet<number>;
  readonly #steps: ReadonlySet<string>;
  readonly #largest: number;
  readonly #heaviest: number;
  readonly #many: boolean;
  readonly #nodes: NodeLook[] = [];
  readonly #shades: string[] = [];

  constructor(
    readonly now: Situation,
    readonly palette: Palette,
    readonly hovered: number | null = null,
    readonly pointed: number | null = null,
  ) {
    const { view, network, weights } = now;
    this.#hidden = new Set(view.hidden);
    this.#steps = new Set(now.ways?.ways.flatMap(({ actors }) => stepsOf(actors)));
    const chosen = new Set([...view.selected, ...(now.ways?.ways.flatMap(({ actors }) => actors) ?? [])]);
    const places = network?.actors.flatMap(({ id }, place) => (chosen.has(id) ? [place] : [])) ?? [];
    this.#chosen = new Set(hovered === null ? places : [hovered]);
    this.#near = this.#neighbours();
    this.#largest = this.#measures().reduce((most, value) => Math.max(most, value), 1e-9);
    this.#heaviest = weights.reduce((most, value) => Math.max(most, value), 1e-9);
    this.#many = weights.length > MANY_TIES;
  }

  node(place: number): NodeLook {
    return (this.#nodes[place] ??= this.#nodeLook(place));
  }

  #nodeLook(place: number): NodeLook {
    const { now, palette } = this;
    const actor = now.network?.actors[place];
    const group = now.groups.of[place] ?? 0;
    const faded = this.#near.size > 0 && !this.#near.has(place);
    const alone = (now.measures.ties[place] ?? 0) === 0 && !this.#chosen.has(place);
    return {
      size: this.#sizeOf(place),
      color: faded ? palette.faded : groupColour(palette, group),
      label: actor?.short ?? "",
      code: String(group + 1),
      hidden: this.#hidden.has(actor?.id ?? "") || (alone && now.years !== null),
      faded,
      marked: this.#chosen.has(place),
    };
  }

  edge(tie: number): EdgeLook {
    const { now, palette } = this;
    const [source, target] = [now.network?.ties.source[tie] ?? 0, now.network?.ties.target[tie] ?? 0];
    const weight = now.weights[tie] ?? 0;
    const share = Math.sqrt(weight / this.#heaviest);
    const hidden = weight <= 0 || this.node(source).hidden || this.node(target).hidden;
    const size = this.#many ? 1 : 0.8 + 5.2 * share;
    if (tie === this.pointed || this.#isChosen(source, target))
      return { size: Math.max(size, 2.5), color: palette.accent, hidden };
    const faded = this.#near.size > 0 && !this.#chosen.has(source) && !this.#chosen.has(target);
    const opacity = faded ? 0.06 : this.#many ? 0.12 + 0.6 * share : 0.32 + 0.45 * share;
    return { size, color: this.#shade(opacity), hidden };
  }

  /** One of some shades between the ground and the colour of ties. */
  #shade(opacity: number): string {
    const step = Math.round(opacity * SHADES);
    return (this.#shades[step] ??= between(this.palette.ground, this.palette.edge, step / SHADES));
  }

  #isChosen(source: number, target: number): boolean {
    const { view, network } = this.now;
    const ends = [network?.actors[source]?.id ?? "", network?.actors[target]?.id ?? ""];
    if (this.#steps.size) return this.#steps.has(ends.join(" ")) || this.#steps.has(ends.reverse().join(" "));
    return view.selected.length === 2 && ends.every((end) => view.selected.includes(end));
  }

  #neighbours(): Set<number> {
    const near = new Set(this.#chosen);
    const { network, weights, view } = this.now;
    if (!network || !near.size || this.#steps.size) return near;
    if (this.hovered === null && view.selected.length === 2) return near;
    network.ties.source.forEach((source, tie) => {
      const target = network.ties.target[tie] ?? 0;
      if ((weights[tie] ?? 0) <= 0) return;
      if (this.#chosen.has(source)) near.add(target);
      if (this.#chosen.has(target)) near.add(source);
    });
    return near;
  }

  #sizeOf(place: number): number {
    const count = this.now.network?.actors.length ?? 1;
    const room = Math.max(3.2, Math.min(15, 130 / Math.sqrt(count)));
    if (this.now.view.size === "even") return 0.6 * room;
    return room * (0.35 + 0.65 * Math.sqrt((this.#measures()[place] ?? 0) / this.#largest));
  }

  #measures(): ArrayLike<number> & {
    reduce: (add: (a: number, b: number) => number, from: number) => number;
  } {
    const { measures, view, network, betweenness } = this.now;
    if (view.size === "ties") return measures.ties;
    if (view.size !== "betweenness") return measures.strength;
    return (this.#between ??= network?.actors.map(({ id }) => betweenness.get(id) ?? 0) ?? []);
  }

  #between: number[] | undefined;
}

/** Both ends of each step of a way. */
function stepsOf(actors: readonly string[]): string[] {
  return actors.slice(1).map((actor, place) => `${actors[place] ?? ""} ${actor}`);
}
