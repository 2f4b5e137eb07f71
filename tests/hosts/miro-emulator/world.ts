// A Miro board itself: what stands on it and the rules of its geometry. Knows no handles, no calls and no credits.
import { linesOf, normalised, textHeight } from "./content.js";
import { checkFields, defaults, type Fields } from "./fields.js";
import type { Switches } from "./switches.js";

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
const withContent = new Set(["sticky_note", "shape", "text"]);
const metadataTypes = new Set(["sticky_note", "card", "shape", "image", "text", "connector", "embed", "preview"]);
const supported = new Set([...metadataTypes, "frame", "app_card", "group", "tag"]);
const slack = 0.01;

export class World {
  readonly things = new Map<string, Thing>();
  readonly appData: Fields = {};
  readonly metadata = new Map<string, Fields>();
  /** Back to front. */
  order: string[] = [];
  private readonly connectors = new Set<string>();
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

  create(type: string, given: Fields, user: string): Thing {
    checkFields(type, given);
    const base = defaults[type] ?? {};
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
    this.checkRules(thing, given);
    this.things.set(thing.id, thing);
    if (type === "connector") this.connectors.add(thing.id);
    if (!noPlace.has(type) || type === "connector") {
      if (type === "frame" && this.switches.framesLieBelow) this.order.unshift(thing.id);
      else this.order.push(thing.id);
    }
    return thing;
  }

  /** Sizes that follow from others, contents as Miro keeps them, and what it refuses. */
  private checkRules(thing: Thing, given: Fields): void {
    const { switches } = this;
    if (withContent.has(thing.type)) {
      const content = String(thing.content ?? "");
      if (thing.type === "sticky_note" && content.length >= 6000)
        throw new Error("Validation error: content is longer than 6000 characters");
      thing.content = normalised(content, thing.type, switches.breaks);
    }
    if (thing.type === "sticky_note") {
      if (given.width !== undefined && given.height !== undefined)
        throw new Error("Validation error: set either width or height, you cannot set both");
      const ratio = (thing.shape === "rectangle" ? 350 : 199) / 228;
      const width =
        given.width ??
        (given.height === undefined ? (thing.shape === "rectangle" ? 350 : 199) : Number(given.height) * ratio);
      thing.width = Number(width);
      thing.height = Number(width) / ratio;
    }
    if (thing.type === "text") {
      const fontSize = Number(thing.style.fontSize);
      if (thing.width < 1.7 * fontSize) throw new Error(`Validation error: width must be at least ${1.7 * fontSize}`);
      thing.height = textHeight(String(thing.content), thing.width, fontSize, switches.lineHeight);
    }
    if (thing.type === "frame") this.checkFrame(thing);
    if (thing.type === "tag") this.checkTag(thing);
    if (thing.type === "connector") this.checkConnector(thing);
    if (thing.type === "shape" && (thing.width <= 0 || thing.height <= 0))
      throw new Error("Validation error: size must be positive");
    for (const tag of (thing.tagIds as string[] | undefined) ?? [])
      if (this.things.get(tag)?.type !== "tag") throw new Error(`Validation error: tag ${tag} does not exist`);
    if (((thing.tagIds as string[] | undefined) ?? []).length > 8)
      throw new Error("Validation error: at most 8 tags an item");
  }

  private checkFrame(thing: Thing): void {
    if (thing.width < 100 || thing.height < 100) throw new Error("Validation error: a frame is at least 100 by 100");
    for (const child of this.childrenOf(thing.id)) {
      const fits =
        child.x - child.width / 2 >= -slack &&
        child.y - child.height / 2 >= -slack &&
        child.x + child.width / 2 <= thing.width + slack &&
        child.y + child.height / 2 <= thing.height + slack;
      if (!fits)
        throw new Error(
          `Cannot resize the frame (${thing.id}) to the specified size, because one or more children would exist outside the parent frame.`,
        );
    }
  }

  private checkTag(thing: Thing): void {
    const title = String(thing.title ?? "");
    const tags = [...this.things.values()].filter((t) => t.type === "tag" && t.id !== thing.id);
    if (title === "" || title.length > 120)
      throw new Error("Validation error: a tag needs a title of at most 120 characters");
    if (tags.some((t) => t.title === title)) throw new Error(`Validation error: tag "${title}" already exists`);
    if (tags.length >= 100) throw new Error("Validation error: at most 100 tags a board");
  }

  private checkConnector(thing: Thing): void {
    const ends = [thing.start, thing.end].map((end) => (end as Fields | undefined)?.item as string | undefined);
    if (ends[0] === undefined || ends[0] === ends[1])
      throw new Error("Validation error: a connector needs two different ends");
    for (const end of ends)
      if (end !== undefined && this.find(end).type === "frame")
        throw new Error("Validation error: a frame cannot be the end of a connector");
    const captions = (thing.captions as Fields[] | undefined) ?? [];
    if (captions.length > 20 || captions.some((c) => String(c.content ?? "").length > 200))
      throw new Error("Validation error: captions are limited");
    thing.captions = captions.map((c) => ({
      position: 0.5,
      ...c,
      content: normalised(String(c.content ?? ""), "connector", "br"),
    }));
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
    try {
      const { width, height, ...rest } = given;
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
      this.checkRules(thing, { ...rest, ...size });
      if (thing.type === "sticky_note" && thing.width === before.width) thing.height = before.height;
      if (
        thing.type === "text" &&
        given.content !== before.content &&
        this.switches.textGrowsFrom === "top" &&
        given.y === before.y
      )
        thing.y += (thing.height - before.height) / 2;
      this.checkParent(thing);
    } catch (thrown) {
      for (const key of Object.keys(thing)) if (!(key in before)) delete thing[key];
      Object.assign(thing, before);
      throw thrown;
    }
    thing.modifiedAt = this.stamp();
    thing.modifiedBy = user;
    return thing;
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
    for (const one of gone) {
      this.things.delete(one.id);
      this.connectors.delete(one.id);
      this.metadata.delete(one.id);
      this.order = this.order.filter((at) => at !== one.id);
    }
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

  /** The item as Miro tells of it: plain JSON without what it keeps to itself. */
  plain(thing: Thing): Fields {
    if (!supported.has(thing.type))
      return structuredClone(
        pick(thing, ["id", "type", "x", "y", "width", "height", "parentId", "origin", "relativeTo"]),
      );
    const { style, ...rest } = thing;
    const fields: Fields = { ...rest, ...(Object.keys(style).length > 0 && { style }) };
    if (thing.type === "frame") fields.childrenIds = this.childrenOf(thing.id).map((t) => t.id);
    if (thing.type === "group") fields.itemsIds = this.membersOf(thing).map((t) => t.id);
    if (!noPlace.has(thing.type))
      fields.connectorIds = [...this.connectors]
        .map((id) => this.find(id))
        .filter((t) => [t.start, t.end].some((end) => (end as Fields | undefined)?.item === thing.id))
        .map((t) => t.id);
    return structuredClone(fields);
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
