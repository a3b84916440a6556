import { expect, it } from "vitest";
import { History } from "../../src/address/history";
import { FIRST_VIEW } from "../../src/address/view";

const people = { ...FIRST_VIEW, level: "people" as const };
const table = { ...people, face: "table" as const };

it("undoes and redoes step by step", () => {
  const history = new History(FIRST_VIEW);
  history.go(people);
  history.go(table);
  expect([history.undo(), history.undo(), history.undo()]).toEqual([people, FIRST_VIEW, FIRST_VIEW]);
  expect([history.canUndo, history.canRedo]).toEqual([false, true]);
  expect([history.redo(), history.redo()]).toEqual([people, table]);
});

it("forgets what was undone when something else is done", () => {
  const history = new History(FIRST_VIEW);
  history.go(people);
  history.undo();
  history.go(table);
  expect(history.canRedo).toBe(false);
});

it("takes moving about for no step", () => {
  const history = new History(FIRST_VIEW);
  history.go({ ...FIRST_VIEW, camera: { x: 0, y: 0, ratio: 2 } });
  expect(history.canUndo).toBe(false);
  expect(history.present.camera?.ratio).toBe(2);
});
