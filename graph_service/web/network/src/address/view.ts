/** Everything that decides what is seen. One value: undoing, sharing and going back are all "show this view". */

export const LEVELS = ["municipalities", "organisations", "people", "bodies", "seats"] as const;
export const FACES = ["picture", "matrix", "table"] as const;
export const LAYOUTS = ["force", "map", "circle"] as const;
export const COLOURS = ["region", "community", "kind"] as const;
export const SIZES = ["strength", "ties", "betweenness", "even"] as const;
export const SHOWS = ["auto", "backbone", "strongest"] as const;
export const LIMITS = [60, 120, 250, 500, 1000, 2500, 5000, 50000] as const;

export type Level = (typeof LEVELS)[number];
export type Face = (typeof FACES)[number];
export type LayoutName = (typeof LAYOUTS)[number];
export type Colour = (typeof COLOURS)[number];
export type Size = (typeof SIZES)[number];
export type Show = (typeof SHOWS)[number];

/** An actor that was put in a place by hand; coordinates are those of the layout. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export interface View {
  readonly level: Level;
  readonly face: Face;
  readonly layout: LayoutName;
  readonly colour: Colour;
  readonly size: Size;
  readonly seed: number;
  readonly show: Show;
  /** So many ties at most, the strongest. */
  readonly limit: number;
  /** Ties of at least this weight. */
  readonly least: number;
  /** First and last year, both included. */
  readonly from: number | null;
  readonly to: number | null;
  readonly topic: string | null;
  readonly body: string | null;
  readonly municipality: string | null;
  /** Kinds of tie that are left out. */
  readonly without: readonly string[];
  /** Actors whose ties are added, as `municipality-0138`, or their ties of one kind, as `municipality-0138*met`. */
  readonly around: readonly string[];
  /** Only this actor, those it is tied to, and the ties among them. */
  readonly ego: string | null;
  readonly hidden: readonly string[];
  readonly pinned: readonly Pin[];
  /** The id of an actor, or of both ends of a tie. */
  readonly selected: readonly string[];
  /** The two ends of a way to show. */
  readonly way: readonly string[];
  readonly camera: Camera | null;
}

export const FIRST_VIEW: View = {
  level: "municipalities",
  face: "picture",
  layout: "force",
  colour: "region",
  size: "strength",
  seed: 1,
  show: "auto",
  limit: 120,
  least: 0,
  from: null,
  to: null,
  topic: null,
  body: null,
  municipality: null,
  without: [],
  around: [],
  ego: null,
  hidden: [],
  pinned: [],
  selected: [],
  way: [],
  camera: null,
};
