/** What was seen before, to be undone and redone. */

import { encode } from "./address";
import type { View } from "./view";

const MOST = 200;

export class History {
  #past: View[] = [];
  #future: View[] = [];

  constructor(public present: View) {}

  /** Show another view. One that differs in the camera alone replaces the present: moving about is no step. */
  go(view: View): void {
    if (encode({ ...view, camera: null }) !== encode({ ...this.present, camera: null })) {
      this.#past = [...this.#past, this.present].slice(-MOST);
      this.#future = [];
    }
    this.present = view;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  undo(): View {
    const before = this.#past.pop();
    if (before) {
      this.#future.push(this.present);
      this.present = before;
    }
    return this.present;
  }

  redo(): View {
    const after = this.#future.pop();
    if (after) {
      this.#past.push(this.present);
      this.present = after;
    }
    return this.present;
  }
}
