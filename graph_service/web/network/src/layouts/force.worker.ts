/** Lets a network settle beside the page, and tells where the actors are now and then. */

import { Settling, type Springs } from "./springs";

const TELL_EVERY = 150; // ms
const TELL_OF_MANY = 700; // ms, where drawing takes a while
const MANY = 3000; // actors
let current = 0;

onmessage = (event: MessageEvent<{ readonly order: number; readonly springs: Springs }>) => {
  current = event.data.order;
  settle(current, new Settling(event.data.springs), 0);
};

/** Some rounds, then a pause in which another order is heard. */
function settle(order: number, settling: Settling, from: number): void {
  if (order !== current) return;
  const begun = performance.now();
  const pace = settling.size > MANY ? TELL_OF_MANY : TELL_EVERY;
  let round = from;
  while (round < settling.rounds && performance.now() - begun < pace) {
    settling.settle();
    round++;
  }
  const positions = settling.positions();
  const done = round >= settling.rounds;
  postMessage({ order, positions, done }, [positions.buffer]);
  if (!done) setTimeout(settle, 0, order, settling, round);
}
