// What people do on the board by hand, past the SDK, with the events Miro sends for it and those it does not (rules 11, 21).
import type { Events } from "./events.js";
import type { Fields } from "./fields.js";
import type { Rect, Thing, World } from "./world.js";

export interface Selection {
  ids: string[];
}

export interface Handmade {
  readonly kind: "sticky" | "shape" | "text";
  readonly box: Rect;
  readonly text: string;
  readonly fill?: string;
}

export interface PeopleParts {
  readonly world: World;
  readonly events: Events;
  readonly selection: Selection;
  /** Who does it; one of them sits at the board where the panel is open. */
  readonly user: string;
  readonly isHere: boolean;
  /** Called before each change of the board. */
  readonly notes: () => void;
}

/** What the editor makes of typing. */
const typed = (text: string): string =>
  `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\n", "</p><p>")}</p>`;

export class People {
  private readonly world: World;
  private readonly events: Events;
  private readonly selection: Selection;
  readonly user: string;
  private readonly isHere: boolean;
  private readonly notes: () => void;

  constructor({ world, events, selection, user, isHere, notes }: PeopleParts) {
    this.world = world;
    this.events = events;
    this.selection = selection;
    this.user = user;
    this.isHere = isHere;
    this.notes = notes;
  }

  add({ kind, box, text, fill }: Handmade): string {
    this.notes();
    const type = kind === "sticky" ? "sticky_note" : kind;
    const size = kind === "sticky" || kind === "text" ? { width: box.w } : { width: box.w, height: box.h };
    const style = kind === "shape" ? { ...(fill && { fillColor: fill }) } : {};
    const thing = this.world.create(
      type,
      { x: box.x + box.w / 2, y: box.y + box.h / 2, content: typed(text), style, ...size },
      this.user,
    );
    // People drag stickies to any size; their ratio is not always Miro's own.
    if (kind === "sticky") thing.height = box.h;
    this.drop(thing);
    this.events.emit("items:create", [thing], this.user);
    return thing.id;
  }

  frame(box: Rect, title: string): string {
    this.notes();
    const given = {
      x: box.x + box.w / 2,
      y: box.y + box.h / 2,
      width: box.w,
      height: box.h,
      title,
      style: { fillColor: "#ffffff" },
    };
    return this.world.create("frame", given, this.user).id;
  }

  /** A widget the SDK does not know. */
  unsupported(type: string, box: Rect): string {
    const thing = this.world.create(
      "shape",
      { x: box.x + box.w / 2, y: box.y + box.h / 2, width: box.w, height: box.h },
      this.user,
    );
    thing.type = type;
    return thing.id;
  }

  tag(title: string, ids: readonly string[]): string {
    const tag = this.world.create("tag", { title }, this.user);
    for (const id of ids) {
      const thing = this.world.find(id);
      thing.tagIds = [...((thing.tagIds as string[] | undefined) ?? []), tag.id];
    }
    return tag.id;
  }

  connect(from: string, to: string, caption?: string): string {
    const captions = caption === undefined ? [] : [{ content: caption }];
    return this.world.create("connector", { start: { item: from }, end: { item: to }, captions }, this.user).id;
  }

  group(ids: readonly string[]): string {
    this.notes();
    return this.world.group(ids, this.user).id;
  }

  /** Drags it so that its top left corner is there; it falls into the frame it lands on. */
  move(id: string, to: { readonly x: number; readonly y: number }): void {
    this.notes();
    const thing = this.world.find(id);
    if (thing.parentId !== null) this.world.takeOut(thing);
    thing.x = to.x + thing.width / 2;
    thing.y = to.y + thing.height / 2;
    if (thing.type !== "frame") this.drop(thing);
    thing.modifiedBy = this.user;
    this.events.emit("experimental:items:update", [thing], this.user);
  }

  resize(id: string, box: Rect): void {
    this.notes();
    const thing = this.world.find(id);
    const from = thing.parentId === null ? { x: 0, y: 0 } : this.world.rect(this.world.find(thing.parentId));
    Object.assign(thing, { x: box.x + box.w / 2 - from.x, y: box.y + box.h / 2 - from.y, width: box.w, height: box.h });
    if (thing.type === "frame") this.spill(thing);
    thing.modifiedBy = this.user;
    this.events.emit("experimental:items:update", [thing], this.user);
  }

  /** By hand a frame may get smaller than what is in it: that falls out, or goes. */
  private spill(frame: Thing): void {
    const loose = this.world.childrenOf(frame.id).filter((child) => !this.world.isInside(child, frame));
    if (this.world.switches.shrunkFrame === "leaves children") for (const child of loose) this.world.takeOut(child);
    else
      for (const child of loose)
        if (this.world.things.has(child.id)) this.events.emit("items:delete", this.world.remove(child.id), this.user);
  }

  /** Whoever writes selects the item, writes, and clicks elsewhere. For the text itself there is no event. */
  edit(id: string, text: string): void {
    this.notes();
    this.select([id]);
    const thing = this.world.find(id);
    const content = thing.content !== undefined;
    if (content) this.world.write(id, { content: typed(text) }, this.user);
    else thing.title = text;
    this.select([]);
  }

  remove(id: string): void {
    this.notes();
    const gone = this.world.remove(id);
    this.events.emit("items:delete", gone, this.user);
  }

  /** Pasting and duplicating send no event of a new item; a frame is copied with all that is in it. */
  duplicate(id: string, to: { readonly x: number; readonly y: number }): string {
    this.notes();
    const from = this.world.find(id);
    const copy = this.copied(from);
    const rect = this.world.rect(copy);
    if (copy.parentId !== null) this.world.takeOut(copy);
    copy.x = to.x + rect.w / 2;
    copy.y = to.y + rect.h / 2;
    if (copy.type !== "frame") this.drop(copy);
    for (const child of from.type === "frame" ? this.world.childrenOf(id) : []) this.copied(child).parentId = copy.id;
    return copy.id;
  }

  private copied(from: Thing): Thing {
    const { world, user } = this;
    const copy = { ...structuredClone(from), id: world.newId(), createdBy: user, modifiedBy: user } as Thing;
    delete copy.groupId;
    world.things.set(copy.id, copy);
    if (copy.type === "connector") world.connectors.add(copy.id);
    world.layers([...world.order, copy.id]);
    const kept = world.metadata.get(from.id);
    if (kept && world.switches.duplicateKeepsMetadata) world.metadata.set(copy.id, structuredClone(kept));
    return copy;
  }

  select(ids: readonly string[]): void {
    if (!this.isHere) return;
    this.selection.ids = [...ids];
    this.events.emit(
      "selection:update",
      ids.map((id) => this.world.find(id)),
      this.user,
    );
  }

  lock(id: string): void {
    this.notes();
    this.world.locked.add(id);
  }

  /** In degrees with the clock. */
  turn(id: string, degrees: number): void {
    this.notes();
    const thing = this.world.find(id);
    thing.rotation = degrees;
    this.events.emit("experimental:items:update", [thing], this.user);
  }

  ungroup(id: string): void {
    this.notes();
    this.world.ungroup(id);
  }

  private drop(thing: Thing): void {
    const frame = this.world.frameUnder(thing);
    if (frame) this.world.putInto(thing, frame);
  }
}

export const asJson = (world: World): Readonly<Record<string, Fields>> =>
  Object.fromEntries([...world.things.values()].map((t) => [t.id, structuredClone(t) as Fields]));
