/** Questions to the API. */

import type { View } from "../address/view";
import type { Network } from "./network";

export const API = "/api/v1";

/** What the API refused, or why it could not be reached; `status` is 0 where there was no answer. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    detail: string,
  ) {
    super(detail);
  }
}

export type Parameters = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** The address of a question to the API. */
export function question(path: string, parameters: Parameters = {}): string {
  return withQuery(API + path, parameters);
}

/** A path with parameters; those that are null or undefined are left out. */
export function withQuery(path: string, parameters: Parameters): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined) continue;
    for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) query.append(name, one);
  }
  const text = query.toString();
  return `${path}${text ? `?${text}` : ""}`;
}

/** Ask, and give the answer. Throws Refusal. */
export async function ask<T>(address: string, signal?: AbortSignal): Promise<T> {
  const headers = { Accept: "application/json" };
  const answer = await fetch(address, signal ? { signal, headers } : { headers }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new Refusal(0, String(error));
  });
  if (!answer.ok) throw new Refusal(answer.status, await detailOf(answer));
  return (await answer.json()) as T;
}

async function detailOf(answer: Response): Promise<string> {
  try {
    return ((await answer.json()) as { detail?: string }).detail ?? answer.statusText;
  } catch {
    return answer.statusText;
  }
}

/** What a view limits every question to. */
export function scopeOf(view: View): Parameters {
  return {
    level: view.level,
    from: view.from === null ? null : `${String(view.from).padStart(4, "0")}-01-01`,
    to: view.to === null ? null : `${String(view.to).padStart(4, "0")}-12-31`,
    topic: view.topic,
    body: view.body,
    municipality: view.municipality,
  };
}

/** The same, with the kinds of tie that are left out. */
export function weighedScopeOf(view: View): Parameters {
  return { ...scopeOf(view), weight: view.without.map((kind) => `${kind}:0`) };
}

/** The network to draw; `between` are actors all of whose ties with each other are added. */
export function pictureQuestion(view: View, between: readonly string[]): string {
  const { least, show, limit, ego } = view;
  const around = view.around.map((each) => each.replace("*", ":"));
  return question("/network/picture", { ...weighedScopeOf(view), around, between, ego, least, show, limit });
}

/** The address of the network as a file; `form` is gexf, graphml or csv. */
export function fileQuestion(view: View, shown: Network["shown"], form: string): string {
  const { least, limit } = view;
  return question(`/network.${form}`, { ...weighedScopeOf(view), least, backbone: backboneOf(shown), limit });
}

/** The probability by which a backbone is chosen, where one is shown; that of queries/ties/showing.py. */
export function backboneOf(shown: Network["shown"]): number | null {
  return shown === "backbone" ? 0.05 : null;
}
