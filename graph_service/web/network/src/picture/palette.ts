/** Colours, from the style sheet: light, dark and high contrast are decided there. */

export const GROUP_COLOURS = 12;

export type Channels = readonly [number, number, number];

export interface Palette {
  readonly groups: readonly string[];
  readonly edge: Channels;
  readonly ground: Channels;
  readonly ink: string;
  readonly paper: string;
  readonly raised: string;
  readonly dim: string;
  readonly rule: string;
  readonly accent: string;
  readonly faded: string;
  readonly face: string;
}

export function paletteOf(place: Element): Palette {
  const style = getComputedStyle(place);
  const read = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    groups: Array.from({ length: GROUP_COLOURS }, (_, number) => read(`group-${number + 1}`)),
    edge: channels(read("network-edge")),
    ground: channels(read("network-paper")),
    ink: read("ink"),
    paper: read("network-paper"),
    raised: read("raised"),
    dim: read("dim"),
    rule: read("rule"),
    accent: read("network-accent"),
    faded: read("network-faded"),
    face: style.fontFamily,
  };
}

export function groupColour(palette: Palette, group: number): string {
  return palette.groups[group % GROUP_COLOURS] ?? palette.dim;
}

/** A colour between two: at 0 the first, at 1 the second. Blended here, as WebGL brightens what is translucent. */
export function between(first: Channels, second: Channels, share: number): string {
  const mixed = first.map((value, place) => Math.round(value + ((second[place] ?? 0) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Red, green and blue (0–255) of `#rrggbb`. */
export function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.replace("#", ""), 16) || 0;
  return [value >> 16, (value >> 8) & 255, value & 255];
}
