// What the sandbox does for the board port, call by call, with nothing but the plugin API. Knows no window and no message.
import type { PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";
import {
  type Applied,
  type Board,
  type Capabilities,
  type Change,
  HostError,
  type ItemId,
  type Progress,
  wordsOf,
} from "../../board/index.js";
import { back, remove, resize, sceneNode, write } from "./amend.js";
import type { SandboxBoard } from "./bridge.js";
import { cornerOf, draw, type Holder } from "./draw.js";
import { halfDone } from "./half-done.js";
import { keepOn, keeps } from "./keep.js";
import { look } from "./look.js";
import { move } from "./move.js";
import { type Fonts, fontsOnce } from "./paint.js";
import { pause } from "./pause.js";
import { reveal } from "./reveal.js";
import { type OwnChanges, ownChanges, watchPage } from "./watch.js";

const host = "figjam";

export const capabilities: Capabilities = {
  write: true,
  select: true,
  reveal: true,
  watch: true,
  undoesAsOne: true,
  leadAndRest: true,
  layers: true,
  nests: true,
  noteSize: 240,
  itemsPerSecond: 150,
  keeps,
};

/** At most this many items are worked on before the host may draw a picture. */
const slice = 50;

/** The port's calls, and `watch`, which calls back when somebody but us may have changed the page. */
export const figjamCalls = (figma: PluginAPI): SandboxBoard & Pick<Board, "watch"> => {
  const fonts = fontsOnce(figma);
  const own = ownChanges();
  let last: Promise<unknown> = Promise.resolve();
  /** One after the other, so that two inserts never share an undo step. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  return {
    look: (scope) => look(figma, scope).catch(refuse("the board could not be read")),
    apply: (changes, progress) => inTurn(() => apply(figma, fonts, own, changes, progress)),
    reveal: (ids) => reveal(figma, ids).catch(refuse("the items could not be shown")),
    view: async () => {
      const { x, y, width, height } = figma.viewport.bounds;
      return { x, y, w: width, h: height };
    },
    recall: async (key) => {
      try {
        const value: unknown = await figma.clientStorage.getAsync(key);
        return typeof value === "string" ? value : null;
      } catch {
        return null;
      }
    },
    watch: (changed) => watchPage(figma, own, changed),
    keep: (key, text, on) =>
      inTurn(async () => {
        try {
          await keepOn(figma, own, key, text, on);
        } catch (cause) {
          refuse("it was not kept")(cause);
        } finally {
          endStep(figma, own);
        }
      }),
    remember: (key, value) => figma.clientStorage.setAsync(key, value).catch(refuse(`“${key}” was not kept`)),
  };
};

/** What people do next, and our next call, are steps of their own. Where FigJam will not have it, only that is lost. */
const endStep = (figma: PluginAPI, own: OwnChanges): void => {
  try {
    figma.commitUndo();
  } catch {
    // All stands as it should.
  }
  own.settle();
};

const refuse =
  (what: string) =>
  (cause: unknown): never => {
    if (cause instanceof HostError) throw cause;
    throw new HostError(`${what}: ${wordsOf(cause)}`, { host, cause });
  };

interface Run {
  readonly holders: Map<string, Holder>;
  readonly ids: Record<string, readonly ItemId[]>;
  /** All that this call is asked to remove. */
  readonly going: ReadonlySet<ItemId>;
  /** All that it is asked to move. */
  readonly moving: ReadonlySet<ItemId>;
  /** What gives those that were there back how they were, the last first. */
  readonly back: Change[];
  readonly own: OwnChanges;
}

const idsOf = (changes: readonly Change[], what: "move" | "remove"): ReadonlySet<ItemId> =>
  new Set(changes.flatMap((c) => (c.do === what ? [c.id] : [])));

const apply = async (
  figma: PluginAPI,
  fonts: () => Promise<Fonts>,
  own: OwnChanges,
  changes: readonly Change[],
  progress: Progress | undefined,
): Promise<Applied> => {
  const total = changes.length;
  const [going, moving] = [idsOf(changes, "remove"), idsOf(changes, "move")];
  const run: Run = { holders: new Map(), ids: {}, going, moving, back: [], own };
  let done = 0;
  let stopped = false;
  try {
    for (const change of changes) {
      await one(figma, fonts, change, run);
      done += 1;
      if (done % slice !== 0 && done !== total) continue;
      await pause();
      stopped = progress !== undefined && (await progress(done, total)) === false;
      if (stopped) break;
    }
    if (stopped) {
      await takeAway(figma, run);
      await putBack(figma, fonts, run);
    }
  } catch (cause) {
    throw halfDone(changes, done, run.ids, cause);
  } finally {
    if (total > 0) endStep(figma, own);
    else own.settle();
  }
  if (!stopped) return { ids: run.ids, calls: total };
  const message = `stopped by you after ${done} of ${total} items; what was placed is taken away`;
  throw new HostError(message, { host, done, total, stopped, missing: changes });
};

const one = async (figma: PluginAPI, fonts: () => Promise<Fonts>, change: Change, run: Run): Promise<void> => {
  if (change.do === "add") {
    const { draft } = change;
    const node = draw(figma, draft, await holderFor(figma, draft.parent, run), await fonts());
    const id = node.id;
    run.ids[draft.key] = [id];
    run.own.add(id);
    if (node.type === "SECTION") run.holders.set(draft.key, { node, at: draft.box });
    return;
  }
  const node = await sceneNode(figma, change.id);
  if (!node) return;
  run.own.add(change.id);
  const undo = back(node, change);
  switch (change.do) {
    case "resize":
      resize(node, change.box);
      break;
    case "move": {
      for (const id of move(node, change.by, run.moving)) run.own.add(id);
      for (const [key, { node: holder }] of run.holders)
        if (holder.type !== "PAGE") run.holders.set(key, { node: holder, at: cornerOf(holder) });
      break;
    }
    case "write":
      await write(figma, node, change);
      break;
    case "remove":
      return remove(node, run.going);
  }
  if (undo) run.back.unshift(undo);
};

/** A section drawn in this call is known by its key, one that was there by its id; without either, the page. */
const holderFor = async (figma: PluginAPI, parent: string | undefined, run: Run): Promise<Holder> => {
  const page: Holder = { node: figma.currentPage, at: { x: 0, y: 0 } };
  if (parent === undefined) return page;
  const known = run.holders.get(parent);
  if (known) return known;
  const node = await sceneNode(figma, parent);
  const holder = node?.type === "SECTION" || node?.type === "FRAME" ? { node, at: cornerOf(node) } : page;
  run.holders.set(parent, holder);
  return holder;
};

const takeAway = async (figma: PluginAPI, run: Run): Promise<void> => {
  const going = new Set(Object.values(run.ids).flat());
  let gone = 0;
  // The last first: sections go when they are empty of ours.
  for (const id of [...going].reverse()) {
    const node = await sceneNode(figma, id);
    if (node) remove(node, going);
    gone += 1;
    if (gone % slice === 0) await pause();
  }
};

/** What people have taken away meanwhile is passed over. */
const putBack = async (figma: PluginAPI, fonts: () => Promise<Fonts>, run: Run): Promise<void> => {
  let n = 0;
  for (const change of run.back.splice(0)) {
    await one(figma, fonts, change, run).catch(() => undefined);
    n += 1;
    if (n % slice === 0) await pause();
  }
};
