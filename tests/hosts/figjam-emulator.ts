// An emulated FigJam: the plugin API as strict as the real one is known to be, a panel that hears and posts, and people on the
// board, with a switch for everything nobody could confirm (figjam/switches.ts). What is measured is said in figjam/records.ts; the rules
// are numbered in the heads of the files that keep them and tried by figjam-rules-*.test.ts. Pure ES2020, so that it runs in Node, in a
// browser and inside QuickJS.
import { makeApi } from "./figjam/api.js";
import { type Dropped, dropOn } from "./figjam/around.js";
import { admitted } from "./figjam/manifest.js";
import { makePeople } from "./figjam/people.js";
import { picture } from "./figjam/picture.js";
import { makeWorld, type Rec, type WorldOptions } from "./figjam/world.js";

export { allOff, allOn, mixture, type Switches, switchNames } from "./figjam/switches.js";
export type { Meters } from "./figjam/world.js";

export const makeFigJam = (given: WorldOptions = {}) => {
  const options: WorldOptions = given.manifest ? { ...given, ...admitted(given.manifest, given) } : given;
  const world = makeWorld(options);
  const { figma, panel, storage, quick, notices, close, nodes } = makeApi(world, options.pluginId ?? "lanewise");
  const boxOf = (id: string) => ({
    ...world.absolute(world.get(id)),
    w: world.box(world.get(id)).w,
    h: world.box(world.get(id)).h,
  });
  return {
    figma,
    panel,
    storage,
    /** A person at the quick actions. */
    quick,
    people: makePeople(world),
    /** Somebody elsewhere, in the same file. */
    others: makePeople(world, "REMOTE"),
    /** Another plugin in the same file: its `figma`. */
    plugin: (id: string) => makeApi(world, id).figma,
    /** What the plugin told the person in passing. */
    notices,
    /** The person drops something on the page; true if nobody prevented what FigJam does by itself. */
    drop: (what: Dropped): boolean => dropOn(world, nodes.face, what),
    /** The person closes the plugin. */
    close,
    isClosed: (): boolean => world.state.closed,
    meters: world.meters,
    /** Marks a new turn of the host's loop: what happens between two is one slice. */
    slice: world.slice,
    revealed: (): readonly string[] => world.state.revealed,
    selection: (): readonly string[] => world.state.selection,
    /** Everything on the board by id, as comparable JSON; pages and the file itself left out. */
    raw: (): Readonly<Record<string, unknown>> => {
      const out: Record<string, unknown> = {};
      for (const [id, rec] of world.state.recs) {
        if (rec.type !== "PAGE" && rec.type !== "DOCUMENT") out[id] = JSON.parse(JSON.stringify(rec));
      }
      return out;
    },
    record: (id: string): Readonly<Rec> => world.get(id),
    records: (): readonly Readonly<Rec>[] => [...world.state.recs.values()],
    /** Where a node lies on the page. */
    boxOf,
    /** The page as SVG, to be looked at. */
    picture: (): string =>
      picture(world.below(world.state.currentPage).map((id) => ({ rec: world.get(id), box: boxOf(id) }))),
  };
};

export type FigJam = ReturnType<typeof makeFigJam>;
