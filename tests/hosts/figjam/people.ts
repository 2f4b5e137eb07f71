// People on an emulated board: what they do goes past the plugin API, needs no fonts, and is an undo step of its own (rule 20). Those at
// this editor and those elsewhere differ by the origin of their changes (rule 17).
import { append, copy, create, drop, font, group, refit, solid, words } from "./tree.js";
import type { Rec, World } from "./world.js";

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly w?: number;
  readonly h?: number;
}
export interface Made extends Spot {
  readonly text?: string;
  readonly fill?: string;
  readonly author?: string;
  readonly wide?: boolean;
  readonly size?: number;
  /** The section it is put in; `x` and `y` stay those of the page. */
  readonly parent?: string;
}

export const makePeople = (world: World, origin: "LOCAL" | "REMOTE" = "LOCAL") => {
  const { state } = world;
  const acted = <T>(work: () => T): T => {
    world.commit();
    world.begin();
    state.origin = origin;
    try {
      return work();
    } finally {
      state.origin = "LOCAL";
      world.commit();
    }
  };
  const put = (rec: Rec, at: { x: number; y: number }): void => {
    const holder = world.containerOf(rec);
    const origin = holder && holder.type !== "PAGE" ? world.absolute(holder) : { x: 0, y: 0 };
    rec.x = at.x - origin.x;
    rec.y = at.y - origin.y;
  };
  const make = (type: string, made: Made, more: Partial<Rec> = {}): string =>
    acted(() => {
      const rec = create(world, type, more);
      const inter = font("Inter", "Medium");
      if (rec.words) rec.words = words(made.text ?? "", inter, made.size ?? (type === "STICKY" ? 24 : 16));
      if (made.fill !== undefined) rec.fills = [solid(made.fill)];
      if (type === "STICKY")
        rec.more = {
          ...rec.more,
          isWideWidth: made.wide === true,
          ...(made.author !== undefined && { authorName: made.author }),
        };
      if (type === "TEXT" && made.w !== undefined) rec.more = { ...rec.more, textAutoResize: "NONE" };
      if (made.w !== undefined) rec.w = made.w;
      if (made.h !== undefined) rec.h = made.h;
      refit(world, rec);
      if (made.parent !== undefined) append(world, world.get(made.parent), rec);
      put(rec, made);
      return rec.id;
    });

  return {
    sticky: (made: Made) => make("STICKY", made),
    shape: (made: Made) => make("SHAPE_WITH_TEXT", made),
    text: (made: Made) => make("TEXT", made),
    section: (made: Made) => make("SECTION", made, { name: made.text ?? "Section" }),
    code: (made: Made) => make("CODE_BLOCK", made, { more: { code: made.text ?? "" } }),
    stamp: (made: Made) => make("STAMP", { w: 48, h: 48, ...made }),
    table: (made: Spot, rows: readonly (readonly string[])[]) => {
      const columns = Math.max(...rows.map((r) => r.length));
      const cells = { rows, widths: rows[0]?.map(() => 192) ?? [], heights: rows.map(() => 64) };
      return make("TABLE", { ...made, w: columns * 192, h: rows.length * 64 }, { name: "Table", more: { cells } });
    },
    connect: (from: string, to: string, text = "") =>
      acted(() => {
        const rec = create(world, "CONNECTOR", { name: text || "Connector line" });
        rec.words = words(text, font("Inter", "Medium"), 16);
        rec.more = {
          ...rec.more,
          connectorStart: { endpointNodeId: from, magnet: "AUTO" },
          connectorEnd: { endpointNodeId: to, magnet: "AUTO" },
        };
        return rec.id;
      }),
    group: (ids: readonly string[]) => acted(() => group(world, ids.map(world.get), world.get(state.currentPage)).id),
    /** Drags; `to` is where its corner comes to lie on the page. */
    move: (id: string, to: { x: number; y: number }): void =>
      acted(() => {
        const rec = world.get(id);
        if (world.switches.draggingReparents && rec.type !== "SECTION" && rec.type !== "PAGE") {
          const { w, h } = world.box(rec);
          const middle = { x: to.x + w / 2, y: to.y + h / 2 };
          const under = [...state.recs.values()].filter((s) => {
            if (s.type !== "SECTION") return false;
            const at = world.absolute(s);
            return middle.x >= at.x && middle.x <= at.x + s.w && middle.y >= at.y && middle.y <= at.y + s.h;
          });
          const into = under[under.length - 1] ?? world.get(state.currentPage);
          if (into.id !== rec.parent) append(world, into, rec);
        }
        put(rec, to);
        world.changed(id, "PROPERTY_CHANGE", ["x", "y"]);
      }),
    edit: (id: string, text: string): void =>
      acted(() => {
        const rec = world.get(id);
        const run = rec.words?.runs[0];
        if (rec.words && run) rec.words = { characters: text, runs: [{ ...run, length: text.length }] };
        else rec.name = text;
        refit(world, rec);
        world.changed(id, "PROPERTY_CHANGE", ["characters"]);
      }),
    recolour: (id: string, fill: string): void =>
      acted(() => {
        world.get(id).fills = [solid(fill)];
        world.changed(id, "PROPERTY_CHANGE", ["fills"]);
      }),
    /** In degrees with the clock; Figma counts against it. */
    turn: (id: string, degrees: number): void =>
      acted(() => {
        world.get(id).rotation = -degrees;
        world.changed(id, "PROPERTY_CHANGE", ["rotation"]);
      }),
    hide: (id: string): void =>
      acted(() => {
        world.get(id).visible = false;
      }),
    remove: (id: string): void => acted(() => drop(world, world.get(id))),
    duplicate: (id: string, to: { x: number; y: number }): string =>
      acted(() => {
        const from = world.get(id);
        const made = copy(world, from);
        const parent = from.parent === null ? undefined : world.get(from.parent);
        if (parent && parent.type !== "PAGE") append(world, parent, made);
        put(made, to);
        return made.id;
      }),
    select: (ids: readonly string[]): void => {
      state.selection = ids;
      world.tell("selectionchange", undefined);
    },
    look: (view: { x: number; y: number; w: number; h: number }): void => {
      state.viewport = view;
    },
    /** Ctrl+Z; false when there is nothing left to undo. */
    undo: (): boolean => world.undo(),
  };
};
