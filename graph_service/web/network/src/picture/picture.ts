/** The picture: a network drawn by a layout, to be looked at, dragged, zoomed and opened. */

import type { Camera, View } from "../address/view";
import type { Network } from "../data/network";
import { element } from "../dom/element";
import type { Part, Situation } from "../explorer/situation";
import type { Frame, Layout } from "../layouts/layout";
import { t, whole } from "../texts/language";
import { actorsOf, addTies, type NodePlace } from "./building";
import { canvasIn, motion, suit, type Canvas } from "./canvas";
import { dragging } from "./dragging";
import type { Labels } from "./labels";
import { Look } from "./look";
import { paletteOf } from "./palette";
import { MOST_WATCHED, pointing } from "./pointing";
import { Regions } from "./regions";
import { Steering } from "./steering";

export interface Acts {
  select(ids: readonly string[]): void;
  expand(id: string): void;
  pin(id: string, x: number, y: number): void;
  hide(id: string): void;
  say(text: string): void;
  look(camera: Camera | null): void;
}

const LATE_TIES = 3000;
const ORIGIN = { x: 0, y: 0 };
const HOME: Camera = { x: 0.5, y: 0.5, ratio: 1 };

export class Picture implements Part {
  readonly element = element("div", {
    class: "net-canvas",
    role: "application",
    tabindex: 0,
    "aria-label": t.stage,
    "aria-describedby": "net-stage-help",
  });
  readonly #acts: Acts;
  #canvas: Canvas | null = null;
  #labels: Labels | null = null;
  #look: Look | null = null;
  #now: Situation | null = null;
  #hovered: number | null = null;
  #pointed: number | null = null;
  #order = 0;

  constructor(acts: Acts) {
    this.#acts = acts;
    for (const query of ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"]) {
      matchMedia(query).addEventListener("change", () => {
        this.#restyle();
      });
    }
  }

  get canvas(): Canvas | null {
    return this.#canvas;
  }

  /** Where the camera stands, or null where all is seen as at first. */
  get camera(): Camera | null {
    const state = this.#canvas?.getCamera().getState();
    return state ? away(state) : null;
  }

  /** The places of the actors whose names are seen. */
  get named(): ReadonlySet<number> {
    return this.#labels?.named ?? new Set();
  }

  get look(): Look | null {
    return this.#look;
  }

  /** Make the surface, once the element stands in the page. */
  open(): void {
    const [canvas, labels] = canvasIn(this.element, () => this.#styled());
    [this.#canvas, this.#labels] = [canvas, labels];
    new Regions(canvas, () => this.#look);
    const dragged = dragging(canvas, (id, x, y) => {
      this.#acts.pin(id, x, y);
    });
    pointing(canvas, {
      over: (node, tie) => {
        if (canvas.getGraph().size <= MOST_WATCHED) this.#over(node, tie);
      },
      select: (ids) => {
        if (!dragged() || ids.length !== 1) this.#acts.select(ids);
      },
      expand: (id) => {
        this.#acts.expand(id);
      },
    });
    canvas.getCamera().on("updated", (state) => {
      this.#acts.look(away(state));
    });
    this.#steer(canvas);
  }

  /** Draw another network; where it has very many ties they wait for finish(). */
  async draw(view: View, network: Network, layout: Layout, frame: Frame): Promise<void> {
    const order = ++this.#order;
    const stale = (): boolean => order !== this.#order;
    if (!this.#canvas) return;
    const graph = await actorsOf(network, layout, stale);
    if (!graph || (!late(network) && !(await addTies(graph, network, stale)))) return;
    [this.#hovered, this.#pointed] = [null, null];
    this.#restyle();
    suit(this.#canvas, network.actors.length, network.ties.weight.length);
    this.#canvas.setCustomBBox(frame);
    this.#canvas.setGraph(graph);
    this.#canvas.getCamera().setState(view.camera ?? HOME);
  }

  /** Draw what waited until the actors were in their places. */
  async finish(network: Network): Promise<void> {
    const order = this.#order;
    const graph = this.#canvas?.getGraph();
    if (graph?.size === 0 && late(network)) await addTies(graph, network, () => order !== this.#order);
  }

  /** Put the actors of the network that is drawn somewhere else; the frame is what the surface shows when all is. */
  move(layout: Layout, frame: Frame): void {
    const moved = (_: string, attributes: NodePlace): NodePlace => {
      const { x, y } = layout[attributes.place] ?? ORIGIN;
      return Object.assign(attributes, { x, y });
    };
    this.#canvas?.setCustomBBox(frame);
    this.#canvas?.getGraph().updateEachNodeAttributes(moved, { attributes: ["x", "y"] });
  }

  update(now: Situation): void {
    this.#now = now;
    this.element.hidden = now.view.face !== "picture";
    this.#restyle();
  }

  /** Where an actor is, in px from the picture's upper left corner; null where it is not drawn. */
  spotOf(id: string): { x: number; y: number } | null {
    const canvas = this.#canvas;
    return canvas?.getGraph().hasNode(id)
      ? canvas.graphToViewport(canvas.getGraph().getNodeAttributes(id))
      : null;
  }

  /** Bring an actor into view. */
  show(id: string): void {
    const data = this.#canvas?.getNodeDisplayData(id);
    const camera = this.#canvas?.getCamera();
    if (!data || !camera) return;
    void camera.animate(
      { x: data.x, y: data.y, ratio: Math.min(camera.ratio, 0.6) },
      { duration: motion() ? 300 : 0 },
    );
  }

  #styled(): Look {
    if (!this.#look) throw new Error("the picture is drawn before it has a look");
    return this.#look;
  }

  #restyle(): void {
    if (!this.#now) return;
    this.#look = new Look(this.#now, paletteOf(this.element), this.#hovered, this.#pointed);
    const isDrawn = this.#canvas?.getGraph().order === this.#now.network?.actors.length;
    if (isDrawn) this.#canvas?.refresh({ schedule: true });
  }

  #steer(canvas: Canvas): void {
    const acts = this.#acts;
    const steering = new Steering(canvas, {
      focus: (id) => {
        this.#over(id, null);
        acts.say(this.#spoken(canvas.getGraph().getNodeAttribute(id, "place")));
      },
      open: (id) => {
        acts.select([id]);
      },
      expand: (id) => {
        acts.expand(id);
      },
      pin: (id) => {
        const { x, y } = canvas.getGraph().getNodeAttributes(id);
        acts.pin(id, x, y);
      },
      hide: (id) => {
        acts.hide(id);
      },
      release: () => {
        this.#over(null, null);
        acts.select([]);
      },
    });
    this.element.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (steering.press(event.key)) event.preventDefault();
    });
  }

  #over(node: string | null, tie: number | null): void {
    const place = node === null ? null : (this.#canvas?.getGraph().getNodeAttribute(node, "place") ?? null);
    if (place === this.#hovered && tie === this.#pointed) return;
    [this.#hovered, this.#pointed] = [place, tie];
    this.element.classList.toggle("pointing", place !== null || tie !== null);
    this.#restyle();
  }

  #spoken(place: number): string {
    const { now } = this.#styled();
    const group = now.groups.list[now.groups.of[place] ?? 0]?.label ?? "";
    return t.spoken(now.network?.actors[place]?.name ?? "", group, whole(now.measures.ties[place] ?? 0));
  }
}

/** Whether the ties of a network are so many that they wait until the actors are in their places. */
function late(network: Network): boolean {
  return network.ties.weight.length > LATE_TIES;
}

/** Where the camera stands, if it is not where all is seen. */
function away({ x, y, ratio }: Camera): Camera | null {
  const off = Math.max(Math.abs(x - HOME.x), Math.abs(y - HOME.y), Math.abs(ratio - HOME.ratio));
  return off < 0.001 ? null : { x, y, ratio };
}
