// What was turned together, a frame with all that is in it or a whole map, is put back upright before anything is read: lanes and
// stages lie along its own axes, not along the board's. What is tilted by itself stays as it is. [R26]
import { around, type Box, centre, contains, grown, type Item, isSound, type Point } from "../../board/index.js";

/** Fewer texts at one angle are notes that lie crooked. */
const fewest = 6;
/** Of the texts where they lie, and of those of every look, so many share the angle: labels are turned along with notes. */
const mostOfAll = 0.8;
const mostOfLook = 0.5;
/** So many angles are tried, those of the most texts first. */
const mostAngles = 12;
/** Labels stand within this part of a note of what they name. */
const margin = 1.5;
/** Degrees; hosts round, and a board is not turned by less. */
const least = 0.1;

const turnOf = (angle: number | undefined): number => {
  const turn = (angle ?? 0) % 360;
  return Math.abs(turn) < least || 360 - Math.abs(turn) < least ? 0 : turn;
};

/** How far from upright or lying: a label on its side is turned like the rest. */
const skewOf = (angle: number | undefined): number => {
  const turn = turnOf(angle);
  const skew = turn - 90 * Math.round(turn / 90);
  return Math.abs(skew) < least ? 0 : skew;
};

const rounded = (n: number): number => Math.round(n * 1e6) / 1e6;

/** A point after a turn by `angle` about another. */
const turnedAbout = (p: Point, about: Point, angle: number): Point => {
  const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const [dx, dy] = [p.x - about.x, p.y - about.y];
  return { x: about.x + dx * c - dy * s, y: about.y + dx * s + dy * c };
};

const back = (item: Item, about: Point, angle: number): Item => {
  const at = turnedAbout(centre(item.box), about, -angle);
  const box = { ...item.box, x: rounded(at.x - item.box.w / 2), y: rounded(at.y - item.box.h / 2) };
  return { ...item, angle: rounded(turnOf((item.angle ?? 0) - angle)), box };
};

const areaOf = ({ w, h }: Box): number => w * h;

/** The largest frames first: what is turned with them is turned once. */
const withFrames = (items: readonly Item[]): readonly Item[] => {
  const isTurned = (i: Item): boolean => i.kind === "frame" && turnOf(i.angle) !== 0 && isSound(i.box);
  const frames = items.filter(isTurned).sort((a, b) => areaOf(b.box) - areaOf(a.box) || (a.id < b.id ? -1 : 1));
  let all = items;
  const done = new Set<string>();
  for (const { id, box, angle } of frames) {
    if (done.has(id)) continue;
    const [about, turn] = [centre(box), turnOf(angle)];
    const isIn = (i: Item): boolean =>
      i.id === id || (isSound(i.box) && contains(box, turnedAbout(centre(i.box), about, -turn)));
    all = all.map((i) => {
      if (done.has(i.id) || !isIn(i)) return i;
      done.add(i.id);
      return back(i, about, turn);
    });
  }
  return all;
};

/** Items that are turned alike, by their angle, the most first. */
const alike = (texts: readonly Item[]): readonly (readonly Item[])[] => {
  const byAngle = new Map<number, Item[]>();
  for (const i of texts) {
    const key = Math.round(skewOf(i.angle) / least);
    if (key === 0) continue;
    const there = byAngle.get(key);
    if (there) there.push(i);
    else byAngle.set(key, [i]);
  }
  const groups = [...byAngle].filter(([, its]) => its.length >= fewest);
  return groups
    .sort((a, b) => b[1].length - a[1].length || a[0] - b[0])
    .slice(0, mostAngles)
    .map(([, its]) => its);
};

const share = (items: readonly Item[], of: ReadonlySet<Item>): number =>
  items.filter((i) => of.has(i)).length / Math.max(1, items.length);

const areTogether = (there: readonly Item[], its: ReadonlySet<Item>): boolean => {
  if (share(there, its) < mostOfAll) return false;
  const looks = new Map<string, Item[]>();
  for (const i of there) {
    const look = `${i.kind} ${i.fill ?? ""}`;
    const ofLook = looks.get(look);
    if (ofLook) ofLook.push(i);
    else looks.set(look, [i]);
  }
  return looks.size > 1 && [...looks.values()].every((l) => l.length < 2 || share(l, its) >= mostOfLook);
};

/** A map turned as one, in no frame or in one that stands upright: nearly all texts where it lies share one angle. */
const withMaps = (items: readonly Item[]): readonly Item[] => {
  const texts = items.filter((i) => i.kind !== "connector" && i.kind !== "frame" && i.text !== "" && isSound(i.box));
  let all = items;
  for (const group of alike(texts)) {
    const angle = skewOf(group[0]?.angle);
    const whole = around(group.map((i) => i.box));
    if (!whole) continue;
    const about = centre(whole);
    const seen = (i: Item): Point => turnedAbout(centre(i.box), about, -angle);
    const area = around(group.map((i) => ({ ...seen(i), w: 0, h: 0 })));
    const heights = group.map((i) => Math.min(i.box.w, i.box.h)).sort((a, b) => a - b);
    if (!area) continue;
    const wide = grown(area, margin * (heights[heights.length >> 1] ?? 0));
    if (
      !areTogether(
        texts.filter((i) => contains(wide, seen(i))),
        new Set(group),
      )
    )
      continue;
    // Frames that stand upright hold what was turned in them.
    const isIn = (i: Item): boolean =>
      isSound(i.box) && (i.kind !== "frame" || skewOf(i.angle) !== 0) && contains(wide, seen(i));
    all = all.map((i) => (isIn(i) ? back(i, about, angle) : i));
  }
  return all;
};

/** How something lies on the board: by so many degrees about a point. */
export interface Turn {
  readonly angle: number;
  readonly about: Point;
}

/** The one turn that brings an item from where it was put back to where it stands on the board; undefined where it was left alone. */
export const turnOn = (board: Item, upright: Item): Turn | undefined => {
  const angle = rounded(turnOf((board.angle ?? 0) - (upright.angle ?? 0)));
  if (angle === 0) return undefined;
  const [from, to] = [centre(upright.box), centre(board.box)];
  const straight = turnedAbout(from, { x: 0, y: 0 }, angle);
  const [dx, dy] = [to.x - straight.x, to.y - straight.y];
  const half = 1 / Math.tan((angle * Math.PI) / 360);
  return { angle, about: { x: (dx - half * dy) / 2, y: (dy + half * dx) / 2 } };
};

/** The same items, those that were turned together put upright. Most boards hold none, and are given back as they are. */
export const turnedBack = (items: readonly Item[]): readonly Item[] => {
  let [skew, frames] = [0, 0];
  for (const { angle, kind } of items) {
    if (!angle) continue;
    if (kind === "frame") frames++;
    else skew++;
  }
  const upright = frames > 0 ? withFrames(items) : items;
  return skew >= fewest ? withMaps(upright) : upright;
};
