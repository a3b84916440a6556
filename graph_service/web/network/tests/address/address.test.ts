import { describe, expect, it } from "vitest";
import { decode, encode } from "../../src/address/address";
import { FIRST_VIEW, type View } from "../../src/address/view";

const BUSY: View = {
  level: "people",
  face: "matrix",
  layout: "circle",
  colour: "community",
  size: "betweenness",
  seed: 42,
  show: "strongest",
  limit: 500,
  least: 0.25,
  from: 2019,
  to: 2024,
  topic: "topic-abc",
  body: "body-def",
  municipality: "municipality-0138",
  without: ["met", "joint_body"],
  around: ["municipality-0136", "person-x1*met"],
  ego: "municipality-0138",
  hidden: ["municipality-0192"],
  pinned: [
    { id: "municipality-0138", x: -1.5, y: 2.25 },
    { id: "municipality-0136", x: 0, y: 3 },
  ],
  selected: ["municipality-0136", "municipality-0138"],
  way: ["municipality-0136", "region-abc"],
  camera: { x: 0.5, y: 0.25, ratio: 1.5 },
};

describe("the address", () => {
  it("is empty for the first view", () => {
    expect(encode(FIRST_VIEW)).toBe("");
    expect(decode("")).toEqual(FIRST_VIEW);
  });

  it("gives every part of a view back", () => {
    expect(decode(encode(BUSY))).toEqual(BUSY);
    for (const name of Object.keys(BUSY) as (keyof View)[]) {
      const view = { ...FIRST_VIEW, [name]: BUSY[name] };
      expect(decode(encode(view)), name).toEqual(view);
    }
  });

  it("needs no escapes", () => {
    expect(encode(BUSY)).not.toContain("%");
  });

  it("reads what it does not know as at first", () => {
    const wrong =
      "level=planets&seed=1.5&limit=1e9&least=-1&from=soon&topic=<b>&hidden=a..-1&camera=1_2&colour=red&x=1";
    expect(decode(wrong)).toEqual(FIRST_VIEW);
    expect(decode("pinned=nobody_1_2*municipality-0138_x_1*municipality-0136_1_2").pinned).toEqual([
      { id: "municipality-0136", x: 1, y: 2 },
    ]);
  });

  it("turns a period that ends before it begins", () => {
    expect(decode("from=2024&to=2019")).toMatchObject({ from: 2019, to: 2024 });
  });

  it("selects two at most", () => {
    expect(decode("selected=a-1.b-2.c-3").selected).toEqual(["a-1", "b-2"]);
  });
});
