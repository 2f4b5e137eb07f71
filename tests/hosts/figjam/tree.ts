// The tree of an emulated file: making, moving, copying and removing records, by Figma's rules about coordinates (rules 2, 4, 8, 10, 11,
// 13, 14).
import { emptyRec, type Font, type Paint, type Rec, type Words, type World } from "./world.js";

export const solid = (hex: string): Paint => {
  const n = Number.parseInt(hex.slice(1), 16);
  return { type: "SOLID", color: { r: (n >> 16) / 255, g: ((n >> 8) & 255) / 255, b: (n & 255) / 255 } };
};
export const font = (family: string, style: string): Font => ({ family, style });
export const words = (characters: string, name: Font, size: number, ink = "#1E1E1E"): Words => ({
  characters,
  runs: [{ length: characters.length, font: name, size, fills: [solid(ink)] }],
});

const medium = font("Inter", "Medium");
/** What a new connector says its font is; no such font can be loaded. */
export const noFont = font("", "");

const starts = (world: World, type: string): Partial<Rec> => {
  const { switches, options } = world;
  switch (type) {
    case "STICKY":
      return {
        w: 240,
        h: 240,
        fills: [solid(switches.stickiesStartWhite ? "#FFFFFF" : "#FFE299")],
        words: words("", medium, 16),
        more: { isWideWidth: false, authorName: options.user ?? "Ada", authorVisible: !switches.authorsHidden },
      };
    case "SHAPE_WITH_TEXT":
      return {
        w: 208,
        h: 208,
        fills: [solid("#FFFFFF")],
        strokes: [solid("#B3B3B3")],
        strokeWeight: 4,
        words: words("", medium, 16),
        more: { shapeType: switches.shapesStartSquare ? "SQUARE" : "ELLIPSE" },
      };
    case "SECTION":
      return {
        name: "Section",
        w: switches.sectionsStartLarge ? 480 : 1,
        h: switches.sectionsStartLarge ? 480 : 1,
        fills: switches.sectionsStartDressed ? [solid("#FFFFFF")] : [],
        strokes: switches.sectionsStartDressed ? [solid("#D9D9D9")] : [],
        more: { sectionContentsHidden: false },
      };
    case "TEXT":
      return {
        words: words("", switches.textStartsRegular ? font("Inter", "Regular") : medium, 16),
        more: { textAutoResize: "WIDTH_AND_HEIGHT", textAlignHorizontal: "LEFT", textAlignVertical: "TOP" },
      };
    case "CONNECTOR":
      return {
        name: "Connector line",
        w: 200,
        strokes: [solid("#B3B3B3")],
        strokeWeight: 3,
        strokeAlign: "CENTER",
        words: words("", noFont, 16),
        more: {
          connectorLineType: "ELBOWED",
          connectorStartStrokeCap: "NONE",
          connectorEndStrokeCap: "ARROW_LINES",
          connectorStart: { position: { x: 0, y: 0 } },
          connectorEnd: { position: { x: 200, y: 0 } },
        },
      };
    case "CODE_BLOCK":
      return { w: 400, h: 200, more: { code: "", codeLanguage: "PLAINTEXT" } };
    case "STAMP":
      return { name: "+1", w: 48, h: 48, more: { stuckTo: null } };
    case "FRAME":
      return { name: "Frame", w: 100, h: 100, fills: [solid("#FFFFFF")] };
    default:
      return { w: 100, h: 100, fills: [solid("#D9D9D9")] };
  }
};

/** On top of the page, at its origin. */
export const create = (world: World, type: string, more: Partial<Rec> = {}): Rec => {
  world.touch(`create ${type}`);
  const { state } = world;
  world.created();
  const id = world.freshId();
  const rec: Rec = { ...emptyRec, children: [], ...starts(world, type), ...more, id, type, parent: state.currentPage };
  state.recs.set(id, rec);
  world.get(state.currentPage).children.push(id);
  refit(world, rec);
  world.changed(id, "CREATE");
  return rec;
};

/** Heights and widths that follow from text. */
export const refit = (world: World, rec: Rec): void => {
  if (!rec.words) return;
  if (rec.type === "STICKY") {
    rec.w = rec.more.isWideWidth === true ? 416 : 240;
    rec.h = Math.max(240, Math.round(world.measure(rec.words, rec.w - 32).h + 64));
  }
  if (rec.type === "TEXT" && rec.more.textAutoResize === "WIDTH_AND_HEIGHT") {
    const { w, h } = world.measure(rec.words, null);
    rec.w = w;
    rec.h = h;
  }
  if (rec.type === "TEXT" && rec.more.textAutoResize === "HEIGHT") rec.h = world.measure(rec.words, rec.w).h;
};

/** Keeps the numbers of x and y: the node jumps when its new container lies elsewhere. */
export const append = (world: World, parent: Rec, child: Rec, index: number = parent.children.length): void => {
  if (index > parent.children.length)
    throw new Error(`in insertChild: Index ${index} is greater than the number of children`);
  if (parent.id === child.id || world.below(child.id).includes(parent.id))
    throw new Error("in appendChild: Cannot move node. New parent is a descendant of the node");
  if (child.type === "SECTION" && parent.type !== "PAGE" && parent.type !== "SECTION")
    throw new Error("in appendChild: Cannot move node. A section can only be in a page or a section");
  if (child.parent === parent.id && parent.children[index - 1] === child.id && index === parent.children.length) return;
  detach(world, child, parent.id);
  parent.children.splice(Math.min(index, parent.children.length), 0, child.id);
  child.parent = parent.id;
  world.changed(child.id, "PROPERTY_CHANGE", ["parent"]);
};

const detach = (world: World, child: Rec, next?: string): void => {
  const old = child.parent === null ? undefined : world.state.recs.get(child.parent);
  if (!old) return;
  if (old.children[old.children.length - 1] === child.id) old.children.pop();
  else old.children = old.children.filter((id) => id !== child.id);
  if (old.type === "GROUP" && old.children.length === 0 && old.id !== next) drop(world, old);
};

export const drop = (world: World, rec: Rec): void => {
  const page = world.pageOf(rec.id);
  const gone = [rec.id, ...world.below(rec.id)];
  world.announce(page, { type: "DELETE", id: rec.id });
  detach(world, rec);
  for (const id of gone) world.state.recs.delete(id);
  world.state.selection = world.state.selection.filter((id) => !gone.includes(id));
  const lost = new Set(gone);
  const loose: Rec[] = [];
  for (const other of world.state.recs.values()) {
    if (other.type !== "CONNECTOR") continue;
    for (const end of ["connectorStart", "connectorEnd"]) {
      const at = other.more[end] as { endpointNodeId?: string } | undefined;
      if (at?.endpointNodeId === undefined || !lost.has(at.endpointNodeId)) continue;
      other.more = { ...other.more, [end]: { position: world.absolute(other) } };
      if (!loose.includes(other)) loose.push(other);
    }
  }
  if (world.switches.connectorsGoWithEnds) for (const other of loose) if (world.has(other.id)) drop(world, other);
};

/** A copy on the page, with all that is in it. */
export const copy = (world: World, rec: Rec): Rec => {
  world.touch("clone");
  const at = world.absolute(rec);
  const dup = (from: Rec, parent: string): Rec => {
    const id = world.freshId();
    const keeps = world.switches.copiesKeepData ? {} : { data: {}, shared: {}, relaunch: {} };
    const to: Rec = { ...from, ...keeps, id, parent, children: [] };
    world.state.recs.set(id, to);
    to.children = from.children.map((child) => dup(world.get(child), id).id);
    return to;
  };
  const made = dup(rec, world.state.currentPage);
  made.x = at.x;
  made.y = at.y;
  world.get(world.state.currentPage).children.push(made.id);
  world.changed(made.id, "CREATE");
  return made;
};

/** Keeps what it groups where it is. */
export const group = (world: World, members: readonly Rec[], parent: Rec): Rec => {
  if (members.length === 0) throw new Error("in group: First argument must be an array of at least one node");
  const made = create(world, "GROUP", { name: "Group", fills: [] });
  append(world, parent, made);
  const origin = parent.type === "PAGE" ? { x: 0, y: 0 } : world.absolute(parent);
  for (const member of members) {
    const at = world.absolute(member);
    append(world, made, member);
    member.x = at.x - origin.x;
    member.y = at.y - origin.y;
  }
  return made;
};
