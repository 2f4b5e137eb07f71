// An emulated FigJam: the plugin API as strict as the real one is known to be, a panel that hears and posts, and people on the
// board. Written from hosts' documentation rule by rule; pure ES2020, so that it runs in Node, in a browser and inside QuickJS.
import { makeApi } from "./figjam/api.js";
import { makePeople } from "./figjam/people.js";
import { picture } from "./figjam/picture.js";
import { makeWorld, type Rec, type WorldOptions } from "./figjam/world.js";

export { allOff, allOn, mixture, type Switches, switchNames } from "./figjam/switches.js";
export type { Meters } from "./figjam/world.js";

export const makeFigJam = (options: WorldOptions = {}) => {
  const world = makeWorld(options);
  const { figma, panel, storage, quick } = makeApi(world);
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
