/** What classes and kinds of tie are called; the page brings it, from the schema. */

interface Labels {
  readonly classes: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
}

let labels: Labels = { classes: {}, kinds: {} };

export function readLabels(text: string | undefined): void {
  if (text) labels = JSON.parse(text) as Labels;
}

export function classLabel(name: string): string {
  return labels.classes[name] ?? name;
}

export function kindLabel(name: string): string {
  return labels.kinds[name] ?? name;
}

export function allKinds(): string[] {
  return Object.keys(labels.kinds);
}
