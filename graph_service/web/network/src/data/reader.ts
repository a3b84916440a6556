/** Reads networks by a worker; only the last that was asked for is given. */

import type { Network } from "./network";
import { Refusal } from "./questions";

interface Read {
  readonly order: number;
  readonly network?: Network;
  readonly refusal?: { readonly status: number; readonly detail: string };
}

export class Reader {
  readonly #worker = new Worker(new URL("./reader.worker.ts", import.meta.url), { type: "module" });
  #order = 0;

  /** The network of an address, or null where another was asked for meanwhile. Rejects with Refusal. */
  read(address: string): Promise<Network | null> {
    const order = ++this.#order;
    return new Promise((resolve, reject) => {
      const heard = ({ data }: MessageEvent<Read>): void => {
        if (data.order !== order) return;
        this.#worker.removeEventListener("message", heard);
        if (order !== this.#order) resolve(null);
        else if (data.network) resolve(data.network);
        else reject(new Refusal(data.refusal?.status ?? 0, data.refusal?.detail ?? ""));
      };
      this.#worker.addEventListener("message", heard);
      this.#worker.postMessage({ order, address });
    });
  }
}
