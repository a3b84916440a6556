/** A view as the query of an address, and back: the same view on another machine. */

import { FIELDS, type Field } from "./fields";
import { FIRST_VIEW, type View } from "./view";

const NAMES = Object.keys(FIELDS) as (keyof View)[];

/** The query of a view, without "?"; what is as at first is left out, so the first view has none. */
export function encode(view: View): string {
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const written = writtenOf(view, name);
    if (written !== writtenOf(FIRST_VIEW, name)) query.set(name, written);
  }
  return query.toString();
}

/** The view of a query. What it does not say, or says wrongly, is as at first. */
export function decode(query: string): View {
  const given = new URLSearchParams(query);
  const read = NAMES.flatMap((name) => {
    const text = given.get(name);
    const value = text === null ? undefined : FIELDS[name].read(text);
    return value === undefined ? [] : [[name, value]];
  });
  return ordered({ ...FIRST_VIEW, ...(Object.fromEntries(read) as Partial<View>) });
}

function ordered(view: View): View {
  const turned = view.from !== null && view.to !== null && view.from > view.to;
  return turned ? { ...view, from: view.to, to: view.from } : view;
}

function writtenOf(view: View, name: keyof View): string {
  return (FIELDS[name] as Field<unknown>).write(view[name]);
}
