/** Keys for the whole page: undoing and redoing. */

import { t } from "../texts/language";
import type { Explorer } from "./explorer";

export function shortcuts(explorer: Explorer, said: HTMLElement): void {
  window.addEventListener("keydown", (event) => {
    const { target, key } = event;
    const writes =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type === "search");
    if (!(event.ctrlKey || event.metaKey) || writes) return;
    const letter = key.toLowerCase();
    const redo = letter === "y" || (letter === "z" && event.shiftKey);
    if (!redo && letter !== "z") return;
    event.preventDefault();
    if (redo ? !explorer.history.canRedo : !explorer.history.canUndo) return;
    (redo ? explorer.redo : explorer.undo)();
    said.textContent = redo ? t.redone : t.undone;
  });
}
