import { describe, expect, it } from "vitest";
import type { PictureAnswer } from "../src/data/answers";
import { networkOf } from "../src/data/network";
import { kindsOf, measuresOf, weightsWithin, yearsOf } from "../src/data/measures";
import { circle } from "../src/layouts/circle";
import { frameOf, withPins } from "../src/layouts/layout";
import { map, project } from "../src/layouts/map";
import { Settling, type Springs } from "../src/layouts/springs";
import { hull } from "../src/picture/regions";
import { distance } from "../src/picture/pointing";

/** Three in a row: a and b in a county, c nowhere; a–b of two kinds and years, b–c of one. */
const ANSWER: PictureAnswer = {
  level: "organisations",
  shown: "all",
  kinds: ["met", "agreement"],
  counties: [{ id: "county-a", type: "County", name: "Län" }],
  actors: {
    id: ["municipality-a", "municipality-b", "organisation-c"],
    type: ["Municipality", "Municipality", "Organisation"],
    name: ["A kommun", "B kommun", "C"],
    short: ["A", "B", "C"],
    county: [0, 0, -1],
    latitude: [59, 58, null],
    longitude: [18, 17, null],
  },
  ties: { source: [0, 1], target: [1, 2], weight: [3, 1] },
  strands: { tie: [1, 0, 0], kind: [0, 0, 1], year: [2023, 2022, 2024], count: [1, 2, 1], weight: [1, 2, 1] },
  ladder: [],
  ties_in_all: 2,
  actors_in_all: 3,
};
const NETWORK = networkOf(ANSWER);

describe("a network", () => {
  it("takes a tie apart by kind and year", () => {
    expect(kindsOf(NETWORK, 0)).toEqual([
      { kind: "met", count: 2, weight: 2, first: 2022, last: 2022 },
      { kind: "agreement", count: 1, weight: 1, first: 2024, last: 2024 },
    ]);
    expect(yearsOf(NETWORK, 0)).toEqual([2022, 2024]);
  });

  it("weighs ties within years, both included", () => {
    expect([...weightsWithin(NETWORK, 2023, 2024)]).toEqual([1, 1]);
    expect([...weightsWithin(NETWORK, null, 2022)]).toEqual([2, 0]);
    expect([...weightsWithin(NETWORK, null, null)]).toEqual([3, 1]);
  });

  it("counts for each actor only the ties that are seen", () => {
    const { strength, ties } = measuresOf(NETWORK, weightsWithin(NETWORK, null, 2022));
    expect([[...strength], [...ties]]).toEqual([
      [2, 2, 0],
      [1, 1, 0],
    ]);
  });
});

describe("the map", () => {
  it("puts actors where they lie, and those that lie nowhere beside those they are tied to", () => {
    const [a, b, c] = map(NETWORK, 1);
    expect(a).toEqual(project(59, 18));
    expect(a && b && a.y > b.y && a.x > b.x).toBe(true);
    expect(b && c && Math.hypot(b.x - c.x, b.y - c.y)).toBeLessThan(6);
    expect(map(NETWORK, 1)).toEqual(map(NETWORK, 1));
    expect(map(NETWORK, 2)[2]).not.toEqual(c);
  });
});

describe("the circle", () => {
  it("puts all equally far from the middle, those of a county together", () => {
    const points = circle(NETWORK);
    for (const { x, y } of points) expect(Math.hypot(x, y)).toBeCloseTo(100);
    const far = (one: number, other: number): number =>
      Math.hypot(
        (points[one]?.x ?? 0) - (points[other]?.x ?? 0),
        (points[one]?.y ?? 0) - (points[other]?.y ?? 0),
      );
    expect(far(0, 1)).toBeLessThan(far(1, 2));
  });
});

describe("the springs", () => {
  const springs = (seed: number, fixed = new Float64Array(6).fill(NaN)): Springs => ({
    ids: NETWORK.actors.map(({ id }) => id),
    ...NETWORK.ties,
    fixed,
    seed,
  });
  const settled = (given: Springs): number[] => {
    const settling = new Settling(given);
    for (let round = 0; round < 50; round++) settling.settle();
    return [...settling.positions()];
  };

  it("give the same picture for the same seed, and another for another", () => {
    expect(settled(springs(7))).toEqual(settled(springs(7)));
    expect(settled(springs(8))).not.toEqual(settled(springs(7)));
  });

  it("leave the fixed where they are", () => {
    const fixed = new Float64Array([5, -4, NaN, NaN, NaN, NaN]);
    expect(settled(springs(7, fixed)).slice(0, 2)).toEqual([5, -4]);
  });
});

describe("places", () => {
  it("of pinned actors are where they were put", () => {
    const layout = circle(NETWORK);
    const pinned = withPins(NETWORK, layout, new Map([["organisation-c", { x: 1, y: 2 }]]));
    expect(pinned[2]).toEqual({ x: 1, y: 2 });
    expect(pinned.slice(0, 2)).toEqual(layout.slice(0, 2));
  });

  it("have a frame", () => {
    expect(
      frameOf([
        { x: 1, y: 5 },
        { x: -2, y: 7 },
      ]),
    ).toEqual({ x: [-2, 1], y: [5, 7] });
    expect(frameOf([])).toEqual({ x: [0, 1], y: [0, 1] });
  });

  it("have a hull without those inside", () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 2, y: 0 },
      { x: 2, y: 2 },
      { x: 0, y: 2 },
    ];
    const around = hull([...corners, { x: 1, y: 1 }]);
    expect(around).toHaveLength(4);
    expect(around).toEqual(expect.arrayContaining(corners));
  });

  it("are so far from a line as from its nearest point", () => {
    expect(distance({ x: 1, y: 1 }, { x: 0, y: 0 }, { x: 2, y: 0 })).toBe(1);
    expect(distance({ x: 5, y: 4 }, { x: 0, y: 0 }, { x: 2, y: 0 })).toBe(5);
    expect(distance({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
  });
});
