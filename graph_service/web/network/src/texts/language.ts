/** The language of the page, and how it writes numbers. */

import { en } from "./en";
import { sv, type Texts } from "./sv";

export const LANGUAGE = document.documentElement.lang.startsWith("en") ? "en" : "sv";
export const t: Texts = LANGUAGE === "en" ? en : sv;

const LOCALE = LANGUAGE === "en" ? "en-GB" : "sv-SE";
const WHOLE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const FINE = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 2 });
const DAY = new Intl.DateTimeFormat(LOCALE, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const MONTH = new Intl.DateTimeFormat(LOCALE, { month: "long", year: "numeric", timeZone: "UTC" });

export function whole(value: number): string {
  return WHOLE.format(value);
}

export function fine(value: number): string {
  return FINE.format(value);
}

/** A day, month or year (ISO) in running text. */
export function day(text: string | null): string {
  if (!text) return t.undated;
  if (text.length === 4) return text;
  const date = new Date(text.length === 7 ? `${text}-01` : text);
  return Number.isNaN(date.getTime()) ? text : (text.length === 7 ? MONTH : DAY).format(date);
}

/** From one year to another; 0 is an unknown year. */
export function years(first: number, last: number): string {
  if (!first && !last) return t.undated;
  return first === last ? String(first) : `${first}–${last}`;
}

export const collator = new Intl.Collator(LANGUAGE);
