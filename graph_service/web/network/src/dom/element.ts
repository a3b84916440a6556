/** Making elements. Styles are set by class: the pages allow no inline style. */

export type Child = Node | string | null | undefined | false;
type Value = string | number | boolean | null | undefined;
type Listeners = {
  readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void;
};

export interface Options {
  readonly class?: string;
  readonly on?: Listeners;
  /** Attributes; true is an empty one, false, null and undefined none. */
  readonly [attribute: string]: Value | Listeners;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: Options = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (name === "on") listen(made, value as Listeners);
    else attribute(made, name, value as Value);
  }
  made.append(...present(children));
  return made;
}

export function svg(
  tag: string,
  options: Readonly<Record<string, Value>> = {},
  ...children: Child[]
): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(options)) attribute(made, name, value);
  made.append(...present(children));
  return made;
}

export function button(label: string, act: () => void, options: Options = {}): HTMLButtonElement {
  return element("button", { type: "button", class: "quiet", on: { click: act }, ...options }, label);
}

/** Fill an element anew; the focus stays on what has the same data-key, or else the same id. */
export function fill(place: Element, ...children: Child[]): void {
  const held = place.contains(document.activeElement) ? document.activeElement : null;
  const key = held?.getAttribute("data-key");
  place.replaceChildren(...present(children));
  if (key) place.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => Boolean(child));
}

function listen(made: HTMLElement, listeners: Listeners): void {
  for (const [name, act] of Object.entries(listeners)) made.addEventListener(name, act as EventListener);
}

export function attribute(made: Element, name: string, value: Value): void {
  if (value === false || value === null || value === undefined) made.removeAttribute(name);
  else made.setAttribute(name, value === true ? "" : String(value));
}
