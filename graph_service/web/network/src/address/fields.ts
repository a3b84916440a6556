/** How each part of a view is written in the address. */

import { COLOURS, FACES, LAYOUTS, LEVELS, SHOWS, SIZES, type Camera, type Pin, type View } from "./view";

/** Writes a value as text, and reads it back; what cannot be read is undefined. */
export interface Field<T> {
  write(value: T): string;
  read(text: string): T | undefined;
}

const ID = /^[a-z]{1,30}-[a-z0-9]{1,40}$/;
const AROUND = /^[a-z]{1,30}-[a-z0-9]{1,40}(\*[a-z_]{1,40})?$/;
const KIND = /^[a-z_]{1,40}$/;
const MOST_LISTED = 200;

function oneOf<T extends string>(words: readonly T[]): Field<T> {
  return { write: (value) => value, read: (text) => words.find((word) => word === text) };
}

function number(least: number, most: number, whole: boolean): Field<number> {
  return {
    write: String,
    read(text) {
      const value = text.trim() === "" ? NaN : Number(text);
      return value >= least && value <= most && (!whole || Number.isInteger(value)) ? value : undefined;
    },
  };
}

function text(pattern: RegExp): Field<string | null> {
  return { write: (value) => value ?? "", read: (found) => (pattern.test(found) ? found : undefined) };
}

function orNothing(field: Field<number>): Field<number | null> {
  return { write: (value) => (value === null ? "" : field.write(value)), read: (found) => field.read(found) };
}

function list(pattern: RegExp, most = MOST_LISTED): Field<readonly string[]> {
  return {
    write: (values) => values.join("."),
    read: (found) =>
      found
        .split(".")
        .filter((each) => pattern.test(each))
        .slice(0, most),
  };
}

const place = number(-1e6, 1e6, false);

const pins: Field<readonly Pin[]> = {
  write: (values) => values.map(({ id, x, y }) => [id, rounded(x), rounded(y)].join("_")).join("*"),
  read: (found) =>
    found
      .split("*")
      .slice(0, MOST_LISTED)
      .flatMap((each) => {
        const [id = "", across = "", up = ""] = each.split("_");
        const [x, y] = [place.read(across), place.read(up)];
        return ID.test(id) && x !== undefined && y !== undefined ? [{ id, x, y }] : [];
      }),
};

const camera: Field<Camera | null> = {
  write: (value) => (value ? [value.x, value.y, value.ratio].map(rounded).join("_") : ""),
  read(found) {
    const [x, y, ratio] = found.split("_").map((each) => place.read(each));
    return x !== undefined && y !== undefined && ratio !== undefined && ratio > 0
      ? { x, y, ratio }
      : undefined;
  },
};

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export const FIELDS: { readonly [Name in keyof View]: Field<View[Name]> } = {
  level: oneOf(LEVELS),
  face: oneOf(FACES),
  layout: oneOf(LAYOUTS),
  colour: oneOf(COLOURS),
  size: oneOf(SIZES),
  seed: number(1, 999999, true),
  show: oneOf(SHOWS),
  limit: number(1, 50000, true),
  least: number(0, 1e6, false),
  from: orNothing(number(1, 9999, true)),
  to: orNothing(number(1, 9999, true)),
  topic: text(ID),
  body: text(ID),
  municipality: text(ID),
  without: list(KIND),
  around: list(AROUND),
  ego: text(ID),
  hidden: list(ID),
  pinned: pins,
  selected: list(ID, 2),
  way: list(ID, 2),
  camera,
};
