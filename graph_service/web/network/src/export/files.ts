/** Saving what is seen as files. */

const DOUBLE = 2;

export function saveText(name: string, text: string, type: string): void {
  save(name, `data:${type};charset=utf-8,${encodeURIComponent(text)}`);
}

/** A drawing (SVG) as a PNG of double resolution. */
export async function savePng(name: string, drawing: string): Promise<void> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await picture.decode();
  const surface = document.createElement("canvas");
  [surface.width, surface.height] = [picture.width * DOUBLE, picture.height * DOUBLE];
  surface.getContext("2d")?.drawImage(picture, 0, 0, surface.width, surface.height);
  save(name, surface.toDataURL("image/png"));
}

export function save(name: string, address: string): void {
  const link = document.createElement("a");
  [link.href, link.download] = [address, name];
  link.click();
}
