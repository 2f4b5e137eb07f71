// A Miro board itself: what stands on it, its tree and where things lie (rules 3, 5, 7–10, 15, 17, 18). What it refuses and what
// follows from what is said by laws.ts. Knows no handles, no calls and no credits.
import { linesOf } from "./content.js";
import { checkFields, type Fields, shown, type Type, writable } from "./fields.js";
import { checkThing, slack } from "./laws.js";
import type { Switches } from "./switches.js";
import { defaults } from "./words.js";

export interface Thing extends Fields {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  parentId: string | null;
  groupId?: string;
  style: Fields;
  createdAt: string;
  createdBy: string;
  modifiedAt: string;
  modifiedBy: string;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const noPlace = new Set(["tag", "group", "connector"]);
const metadataTypes = new Set(["sticky_note", "card", "shape", "image", "text", "connector", "embed", "preview"]);
/** The app whose pages a test opens unless it says otherwise. */
export const ourApp = "lanewise";

const isSupported = (type: string): type is Type => Object.hasOwn(writable, type);

export class World {
  readonly things = new Map<string, Thing>();
  /** What our app keeps for the board, and for each item; other apps have their own. */
  readonly appData: Fields = {};
  readonly metadata = new Map<string, Fields>();
  private readonly ofApps = new Map<string, { board: Fields; items: Map<string, Fields> }>();
  /** Back to front. */
  order: string[] = [];
  readonly connectors = new Set<string>();
  /** By hand: the SDK knows no locks. */
  readonly locked = new Set<string>();
  private lastId = 3_458_764_500_000_000_000n;
  private tick = 0;

  constructor(readonly switches: Switches) {}

  newId(): string {
    this.lastId += 7n;
    return String(this.lastId);
  }

  private stamp(): string {
    this.tick += 1;
    return new Date(1_790_000_000_000 + this.tick * 1000).toISOString();
  }

  find(id: string): Thing {
    const thing = this.things.get(id);
    if (!thing) throw new Error(`Can not retrieve item with id ${id}`);
    return thing;
  }

  childrenOf(frame: string): Thing[] {
    return [...this.things.values()].filter((t) => t.parentId === frame);
  }

  /** Where the item is on the board, whatever its x and y are measured from. */
  rect(thing: Thing): Rect {
    const parent = thing.parentId === null ? undefined : this.things.get(thing.parentId);
    const from = parent ? this.rect(parent) : { x: 0, y: 0 };
    return {
      x: from.x + thing.x - thing.width / 2,
      y: from.y + thing.y - thing.height / 2,
      w: thing.width,
      h: thing.height,
    };
  }

  /** What one app keeps; it sees nothing of the others'. */
  dataOf(app: string): { readonly board: Fields; readonly items: Map<string, Fields> } {
    if (app === ourApp) return { board: this.appData, items: this.metadata };
    const known = this.ofApps.get(app) ?? { board: {}, items: new Map<string, Fields>() };
    this.ofApps.set(app, known);
    return known;
  }

  create(type: string, given: Fields, user: string): Thing {
    if (!isSupported(type)) throw new Error(`The specified command is unsupported: create ${type}`);
    checkFields(type, given, true);
    if (this.things.size >= this.switches.mostItems) throw new Error("The board holds no more items");
    const base: Fields = structuredClone(defaults[type]);
    const style = { ...(base.style as Fields), ...((given.style as Fields | undefined) ?? {}) };
    if (
      type === "frame" &&
      this.switches.frameWithoutFill === "rejects" &&
      !(given.style as Fields | undefined)?.fillColor
    )
      throw new Error('Validation error: "style.fillColor" is required for frame');
    const now = this.stamp();
    const thing = {
      ...base,
      ...(noPlace.has(type) ? {} : { x: 0, y: 0, origin: "center", relativeTo: "canvas_center" }),
      ...given,
      style,
      id: this.newId(),
      type,
      parentId: null,
      createdAt: now,
      createdBy: user,
      modifiedAt: now,
      modifiedBy: user,
    } as unknown as Thing;
    checkThing(this, thing, given);
    this.things.set(thing.id, thing);
    if (type === "connector") this.connectors.add(thing.id);
    if (!noPlace.has(type) || type === "connector") this.layers([...this.order, thing.id]);
    return thing;
  }

  /** A new order, back to front; frames go below all else where they lie below. */
  layers(order: readonly string[]): void {
    const isFrame = (id: string): boolean => this.things.get(id)?.type === "frame";
    this.order = this.switches.framesLieBelow
      ? [...order.filter(isFrame), ...order.filter((id) => !isFrame(id))]
      : [...order];
  }

  isInside(thing: Thing, frame: Thing): boolean {
    const a = this.rect(thing);
    const b = this.rect(frame);
    return a.x >= b.x - slack && a.y >= b.y - slack && a.x + a.w <= b.x + b.w + slack && a.y + a.h <= b.y + b.h + slack;
  }

  frameUnder(thing: Thing): Thing | undefined {
    if (noPlace.has(thing.type) || thing.type === "frame") return undefined;
    return [...this.things.values()].find((t) => t.type === "frame" && this.isInside(thing, t));
  }

  /** Into a frame, without moving it on the board. */
  putInto(thing: Thing, frame: Thing): void {
    const at = this.rect(thing);
    const corner = this.rect(frame);
    thing.parentId = frame.id;
    thing.relativeTo = "parent_top_left";
    thing.x = at.x + at.w / 2 - corner.x;
    thing.y = at.y + at.h / 2 - corner.y;
  }

  takeOut(thing: Thing): void {
    const at = this.rect(thing);
    thing.parentId = null;
    thing.relativeTo = "canvas_center";
    thing.x = at.x + at.w / 2;
    thing.y = at.y + at.h / 2;
  }

  /** Writes all writable fields of a snapshot; nothing changes when it is refused. */
  write(id: string, given: Fields, user: string): Thing {
    const thing = this.find(id);
    const before = structuredClone(thing);
    const isLocked = this.locked.has(id) && (["x", "y"] as const).some((k) => k in given && given[k] !== thing[k]);
    if (isLocked && this.switches.lockedItems === "reject") throw new Error("The item is locked");
    const stays = isLocked && this.switches.lockedItems === "stay" ? { x: thing.x, y: thing.y } : {};
    try {
      const { width, height, ...more } = given;
      const rest = { ...more, ...stays };
      checkFields(thing.type, { ...rest, ...(width !== undefined && { width }) });
      Object.assign(thing, rest);
      if (typeof width === "number") thing.width = width;
      if (typeof height === "number" && thing.type !== "text") thing.height = height;
      // A snapshot holds both sizes of a sticky: the one that was changed counts.
      const size =
        thing.type === "sticky_note"
          ? height !== before.height && width === before.width
            ? { height }
            : { width: thing.width }
          : {};
      checkThing(this, thing, { ...rest, ...size });
      if (thing.type === "sticky_note" && thing.width === before.width) thing.height = before.height;
      if (
        thing.type === "text" &&
        given.content !== before.content &&
        this.switches.textGrowsFrom === "top" &&
        given.y === before.y
      )
        thing.y += (thing.height - before.height) / 2;
      this.checkParent(thing);
      this.takeGroupAlong(thing, { x: thing.x - before.x, y: thing.y - before.y });
    } catch (thrown) {
      for (const key of Object.keys(thing)) if (!(key in before)) delete thing[key];
      Object.assign(thing, before);
      throw thrown;
    }
    thing.modifiedAt = this.stamp();
    thing.modifiedBy = user;
    return thing;
  }

  private takeGroupAlong(thing: Thing, by: { readonly x: number; readonly y: number }): void {
    const group = thing.groupId === undefined ? undefined : this.things.get(thing.groupId);
    if (!group || this.switches.groupMembers === "move alone") return;
    for (const other of this.membersOf(group))
      if (other.id !== thing.id) Object.assign(other, { x: other.x + by.x, y: other.y + by.y });
  }

  private checkParent(thing: Thing): void {
    const parent = thing.parentId === null ? undefined : this.things.get(thing.parentId);
    if (!parent || this.switches.childOutside === "allowed") return;
    if (!this.isInside(thing, parent)) throw new Error("new position is outside of parent boundaries");
  }

  remove(id: string): Thing[] {
    const thing = this.find(id);
    const gone: Thing[] = [thing];
    if (thing.type === "frame")
      for (const child of this.childrenOf(id)) {
        if (this.switches.frameRemoval === "takes children") gone.push(child);
        else this.takeOut(child);
      }
    if (thing.type === "group")
      for (const member of this.membersOf(thing)) {
        delete member.groupId;
        if (this.switches.groupRemoval === "takes members") gone.push(member);
      }
    const ids = new Set(gone.map((t) => t.id));
    for (const other of this.things.values()) {
      const holds = [other.start, other.end].some((end) => ids.has(String((end as Fields | undefined)?.item)));
      if (other.type !== "connector" || !holds || ids.has(other.id)) continue;
      if (this.switches.connectorWithoutEnd === "removed") gone.push(other);
      else
        for (const key of ["start", "end"])
          if (ids.has(String((other[key] as Fields | undefined)?.item))) other[key] = { position: { x: 0, y: 0 } };
    }
    const lost = new Set(gone.map((one) => one.id));
    for (const id of lost) {
      this.things.delete(id);
      this.connectors.delete(id);
      for (const { items } of [this.dataOf(ourApp), ...this.ofApps.values()]) items.delete(id);
    }
    this.order = this.order.filter((at) => !lost.has(at));
    return gone;
  }

  membersOf(group: Thing): Thing[] {
    return [...this.things.values()].filter((t) => t.groupId === group.id);
  }

  group(ids: readonly string[], user: string): Thing {
    const members = ids.map((id) => this.find(id));
    if (members.length < 2) throw new Error("Group should have at least two items");
    if (members.some((m) => m.groupId !== undefined || m.type === "group"))
      throw new Error("Validation error: an item is in a group already");
    const group = this.create("group", {}, user);
    for (const member of members) member.groupId = group.id;
    return group;
  }

  ungroup(id: string): Thing[] {
    const members = this.membersOf(this.find(id));
    for (const one of members) delete one.groupId;
    this.things.delete(id);
    return members;
  }

  /** Things an item stands for: a group is its members. */
  partsOf(thing: Thing): Thing[] {
    return thing.type === "group" ? this.membersOf(thing) : [thing];
  }

  /** The item as Miro tells of it: plain JSON without what it keeps to itself. */
  plain(thing: Thing): Fields {
    if (!isSupported(thing.type))
      return structuredClone(
        pick(thing, ["id", "type", "x", "y", "width", "height", "parentId", "origin", "relativeTo"]),
      );
    const keys = [...Object.keys(writable[thing.type]), ...Object.keys(shown[thing.type])];
    const fields = pick(thing, keys);
    if (thing.type === "frame") fields.childrenIds = this.childrenOf(thing.id).map((t) => t.id);
    if (thing.type === "group") fields.itemsIds = this.membersOf(thing).map((t) => t.id);
    if (!noPlace.has(thing.type)) fields.connectorIds = this.connectorsAt(thing.id).map((t) => t.id);
    return structuredClone(fields);
  }

  connectorsAt(id: string): Thing[] {
    return [...this.connectors]
      .map((one) => this.find(one))
      .filter((t) => [t.start, t.end].some((end) => (end as Fields | undefined)?.item === id));
  }

  checkMetadata(thing: Thing, command: string): void {
    if (metadataTypes.has(thing.type)) return;
    const name = thing.type.replace(/(?:^|_)(.)/g, (_, c: string) => c.toUpperCase());
    throw new Error(`The specified command is unsupported: ${name}.${command}()`);
  }

  textOf(id: string): string {
    return linesOf(String(this.find(id).content ?? "")).join("\n");
  }
}

const pick = (thing: Thing, keys: readonly string[]): Fields =>
  Object.fromEntries(keys.filter((key) => key in thing).map((key) => [key, thing[key]]));
