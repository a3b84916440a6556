/** Asking for what a sheet shows, once for the same question; only the last answer counts. */

import { ask } from "../data/questions";

export class Asking<T> {
  #address = "";
  #answer: T | null = null;
  #stop: AbortController | null = null;

  constructor(readonly told: () => void) {}

  /** The answer to a question, or null until it is there. */
  answer(address: string): T | null {
    if (address !== this.#address) this.#ask(address);
    return this.#answer;
  }

  #ask(address: string): void {
    this.#stop?.abort();
    const stop = new AbortController();
    [this.#address, this.#answer, this.#stop] = [address, null, stop];
    ask<T>(address, stop.signal)
      .then((answer) => {
        this.#answer = answer;
        this.told();
      })
      .catch(() => {
        if (!stop.signal.aborted) this.#address = "";
      });
  }
}
