/** What the API answers, as far as it is used here. Names are those of /api/v1/openapi.json. */

export interface Named {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export interface PictureAnswer {
  readonly level: string;
  readonly shown: "all" | "backbone" | "strongest";
  readonly kinds: readonly string[];
  readonly counties: readonly Named[];
  readonly actors: {
    readonly id: readonly string[];
    readonly type: readonly string[];
    readonly name: readonly string[];
    readonly short: readonly string[];
    readonly county: readonly number[];
    readonly latitude: readonly (number | null)[];
    readonly longitude: readonly (number | null)[];
  };
  readonly ties: {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly weight: readonly number[];
  };
  readonly strands: {
    readonly tie: readonly number[];
    readonly kind: readonly number[];
    readonly year: readonly number[];
    readonly count: readonly number[];
    readonly weight: readonly number[];
  };
  readonly ladder: readonly { readonly weight: number; readonly ties: number }[];
  readonly ties_in_all: number;
  readonly actors_in_all: number;
}

export interface Choice {
  readonly thing: Named;
  readonly number: number;
  /** The organisation of a body. */
  readonly within: Named | null;
}

export interface KindChoice {
  readonly kind: string;
  readonly ties: number;
  readonly occasions: number;
}

export interface ChoicesAnswer {
  readonly kinds: readonly KindChoice[];
  readonly years: readonly { readonly year: number; readonly occasions: number }[];
  readonly topics: readonly Choice[];
  readonly bodies: readonly Choice[];
}

export interface Quote {
  readonly document: string;
  readonly title: string;
  readonly day: string | null;
  readonly page: number | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly quote: string;
  readonly sentence: string;
}

/** A quote with the address of its place, as /network/tie gives it. */
export interface PlacedQuote extends Quote {
  readonly address: string;
}

export interface Piece {
  readonly kind: string;
  readonly occasion: Named;
  readonly day: string | null;
  readonly weight: number;
  readonly quotes: readonly PlacedQuote[];
}

export interface TieAnswer {
  readonly source: Named;
  readonly target: Named;
  readonly counts: Readonly<Record<string, number>>;
  readonly pieces: { readonly rows: readonly Piece[]; readonly next: string | null };
}

export interface MeasuresAnswer {
  readonly modularity: number;
  readonly actors: readonly {
    readonly actor: Named;
    readonly betweenness: number;
    readonly community: number;
  }[];
}

export interface WaysAnswer {
  readonly actors: readonly Named[];
  readonly ways: readonly { readonly length: number; readonly actors: readonly string[] }[];
}

/** The ties of one actor, as /network gives them. */
export interface ActorTies {
  readonly actors: readonly Named[];
  readonly ties: readonly {
    readonly source: string;
    readonly target: string;
    readonly weight: number;
    readonly first: string | null;
    readonly last: string | null;
    readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  }[];
  readonly ties_in_all: number;
}
