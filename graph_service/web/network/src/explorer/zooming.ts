/** Buttons for the camera. */

import { button, element } from "../dom/element";
import { motion } from "../picture/canvas";
import type { Picture } from "../picture/picture";
import type { Part } from "./situation";
import { t } from "../texts/language";

export function zooming(picture: Picture): Part {
  const duration = (): { duration: number } => ({ duration: motion() ? 200 : 0 });
  const camera = (): ReturnType<NonNullable<Picture["canvas"]>["getCamera"]> | undefined =>
    picture.canvas?.getCamera();
  const one = (sign: string, label: string, act: () => void): HTMLElement =>
    button(sign, act, { class: "quiet icon", "aria-label": label, title: label });
  const buttons = element(
    "div",
    { class: "net-zoom", role: "group" },
    one("+", t.zoomIn, () => void camera()?.animatedZoom(duration())),
    one("−", t.zoomOut, () => void camera()?.animatedUnzoom(duration())),
    one("⤢", t.fit, () => void camera()?.animatedReset(duration())),
  );
  return {
    element: buttons,
    update({ view }) {
      buttons.hidden = view.face !== "picture";
    },
  };
}
