// The note that an insert has begun: written with the map's record before its first item, gone with the call that writes the finished
// record. What becomes of one that stayed is said in unfinished.ts.
import {
  type About,
  around,
  type Box,
  type Change,
  type Draft,
  type Point,
  type Unfinished,
} from "../../board/index.js";
import { isViewOnly, light, OffError, SpentError } from "./calls.js";
import type { Page } from "./page.js";
import { isObject, keyOf, openIn, packRecord } from "./record.js";
import type { AppData } from "./sdk.js";

export interface Note {
  readonly about: About;
  readonly box: Box;
  /** Of the frame it goes into, where everything was planned from. */
  readonly corner: Point;
  readonly planned: number;
  /** When it began, by the clock here, in milliseconds. */
  readonly began: number;
  /** The id of the person who began it. */
  readonly by: string;
}

/** An insert of this page that is not done. `note` is null once it is, until that is written. */
export interface Open {
  note: Note | null;
  /** What failed calls left out so far. */
  missing: ReadonlySet<Change>;
}

/** Longer texts are squeezed. */
const long = 2000;
/** Those that take more of the 30 KB even so are not noted: the map is drawn all the same, and only its finished record is kept. */
const most = 12_000;

export const packNote = ({ about, box, corner, planned, began, by }: Note): AppData => ({
  about: { ...about },
  box: [box.x, box.y, box.w, box.h],
  corner: [corner.x, corner.y],
  planned,
  began,
  by,
});

export const unpackNote = (value: unknown): Note | undefined => {
  if (!isObject(value) || !isObject(value.about)) return undefined;
  if (!Array.isArray(value.box) || !Array.isArray(value.corner)) return undefined;
  const { map, title, recipe } = value.about;
  const [x, y, w, h]: unknown[] = value.box;
  const [left, top]: unknown[] = value.corner;
  const { planned, began, by } = value;
  const isText = (v: unknown): v is string => typeof v === "string";
  const isNumber = (v: unknown): v is number => typeof v === "number" && Number.isFinite(v);
  if (!isText(map) || !isText(title) || !isText(recipe) || !isText(by)) return undefined;
  if (!isNumber(x) || !isNumber(y) || !isNumber(w) || !isNumber(h)) return undefined;
  if (!isNumber(left) || !isNumber(top) || !isNumber(planned) || !isNumber(began)) return undefined;
  return { about: { map, title, recipe }, box: { x, y, w, h }, corner: { x: left, y: top }, planned, began, by };
};

/** The id of the person here: asked for once. */
export const userOf = async (page: Page): Promise<string> => {
  page.user ??= page.call(light, () => page.sdk.getUserInfo()).then(({ id }) => id);
  try {
    return await page.user;
  } catch (thrown) {
    page.user = undefined;
    throw thrown;
  }
};

/** Throws only what would stop the insert anyway: where nothing can be noted, the map is drawn all the same. */
export const begin = async (page: Page, changes: readonly Change[], about: About): Promise<void> => {
  const { sdk, call, open, unsaved, tags, clock } = page;
  const drafts = changes.flatMap((c) => (c.do === "add" ? [c.draft] : []));
  const box = around(drafts.map((d) => d.box));
  if (!box) return;
  try {
    const recipe = await shortOf(about.recipe);
    if (recipe.length > most) return;
    const by = await userOf(page);
    const note: Note = {
      about: { ...about, recipe },
      box,
      corner: cornerOf(page, drafts) ?? box,
      planned: drafts.length,
      began: clock.now(),
      by,
    };
    const record = packRecord(new Map(), undefined, packNote(note));
    await call(light, () => sdk.setAppData(keyOf(about.map), record));
    open.set(about.map, { note, missing: new Set(changes) });
    unsaved.set(about.map, true);
    if (!tags.has(about.map)) tags.set(about.map, new Map());
  } catch (thrown) {
    if (isViewOnly(thrown) || thrown instanceof SpentError || thrown instanceof OffError) throw thrown;
  }
};

const shortOf = async (text: string): Promise<string> =>
  text.length > long ? (await import("./squeezed.js")).squeezed(text) : text;

/** As it was given; undefined where nobody can tell any more. */
const wholeOf = async ({ about, ...note }: Note): Promise<Note | undefined> => {
  try {
    const { isSqueezed, released } = await import("./squeezed.js");
    return { ...note, about: isSqueezed(about.recipe) ? { ...about, recipe: await released(about.recipe) } : about };
  } catch {
    return undefined;
  }
};

const cornerOf = ({ corners }: Page, drafts: readonly Draft[]): Point | undefined => {
  const own = drafts.find((d) => d.kind === "frame");
  if (own) return own.box;
  const held = drafts.find((d) => d.parentIsThere);
  return corners.get(held?.parent ?? "");
};

/** Which of the inserts begun here these changes are, or go on with. */
export const openOf = ({ open }: Page, changes: readonly Change[], about?: About): Open | undefined =>
  about ? open.get(about.map) : [...open.values()].find(({ missing }) => changes.some((c) => missing.has(c)));

/** After a call that did all it was asked: the insert is done if nothing is left of it. */
export const done = ({ unsaved, open }: Page, it: Open, changes: readonly Change[]): void => {
  const now = new Set(changes);
  it.missing = new Set([...it.missing].filter((c) => !now.has(c)));
  if (it.missing.size > 0 || !it.note) return;
  const { map } = it.note.about;
  it.note = null;
  if (open.has(map) && !unsaved.has(map)) unsaved.set(map, false);
};

/** Inserts somebody began and that are not done, the oldest first; none while one is under way here. Nothing but app data is read. */
export const listOpen = async (page: Page): Promise<readonly Unfinished[]> => {
  const { sdk, call, works } = page;
  if (works.size > 0) return [];
  const notes = [...openIn(await call(light, () => sdk.getAppData())).values()].flatMap((v) => unpackNote(v) ?? []);
  if (notes.length === 0) return [];
  const me = await userOf(page).catch(() => undefined);
  const whole = (await Promise.all(notes.map(wholeOf))).flatMap((note) => note ?? []);
  return whole
    .sort((a, b) => a.began - b.began)
    .map(({ about, box, planned, by }) => ({ ...about, box, planned, isMine: by === me }));
};
