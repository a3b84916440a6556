/** Asks for a network and reads it, beside the page: a large one takes a while. */

import type { PictureAnswer } from "./answers";
import { networkOf } from "./network";
import { ask, Refusal } from "./questions";

onmessage = (event: MessageEvent<{ readonly order: number; readonly address: string }>) => {
  const { order, address } = event.data;
  ask<PictureAnswer>(address)
    .then((answer) => {
      postMessage({ order, network: networkOf(answer) });
    })
    .catch((error: unknown) => {
      const status = error instanceof Refusal ? error.status : 0;
      postMessage({
        order,
        refusal: { status, detail: error instanceof Error ? error.message : String(error) },
      });
    });
};
