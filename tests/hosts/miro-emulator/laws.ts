// What Miro refuses of an item and what follows from what was given: sizes, contents, tags, ends of connectors (rules 6, 8, 12, 13, 16).
import { normalised, textHeight } from "./content.js";
import type { Fields } from "./fields.js";
import type { Thing, World } from "./world.js";

const withContent = new Set(["sticky_note", "shape", "text"]);
const longest = 6000;
/** What is lost in rounding. */
export const slack = 0.01;

/** Settles what follows from `given`; throws, in Miro's own words where they are known, at what cannot be. */
export const checkThing = (world: World, thing: Thing, given: Fields): void => {
  checkContent(world, thing);
  if (thing.type === "sticky_note") sizeSticky(thing, given);
  if (thing.type === "text") sizeText(world, thing);
  if (thing.type === "frame") checkFrame(world, thing);
  if (thing.type === "tag") checkTag(world, thing);
  if (thing.type === "connector") checkConnector(world, thing);
  if ((thing.type === "shape" || thing.type === "image") && (thing.width <= 0 || thing.height <= 0))
    throw new Error("Validation error: size must be positive");
  checkTagsOf(world, thing);
};

const checkContent = ({ switches }: World, thing: Thing): void => {
  if (!withContent.has(thing.type)) return;
  const content = String(thing.content ?? "");
  if (content.length >= longest && (thing.type === "sticky_note" || switches.longContent === "rejects"))
    throw new Error(`Validation error: content is longer than ${longest} characters`);
  thing.content = normalised(content, thing.type, switches);
};

const sizeSticky = (thing: Thing, given: Fields): void => {
  if (given.width !== undefined && given.height !== undefined)
    throw new Error("Validation error: set either width or height, you cannot set both");
  const own = thing.shape === "rectangle" ? 350 : 199;
  thing.width = Number(given.width ?? (given.height === undefined ? own : (Number(given.height) * own) / 228));
  thing.height = Number(given.height ?? (thing.width * 228) / own);
};

const sizeText = ({ switches }: World, thing: Thing): void => {
  const fontSize = Number(thing.style.fontSize);
  if (thing.width < 1.7 * fontSize) throw new Error(`Validation error: width must be at least ${1.7 * fontSize}`);
  thing.height = textHeight(String(thing.content), thing.width, fontSize, switches.lineHeight);
};

const checkFrame = (world: World, thing: Thing): void => {
  if (thing.width < 100 || thing.height < 100) throw new Error("Validation error: a frame is at least 100 by 100");
  for (const child of world.childrenOf(thing.id)) {
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
};

const checkTag = (world: World, thing: Thing): void => {
  const title = String(thing.title ?? "");
  const tags = [...world.things.values()].filter((t) => t.type === "tag" && t.id !== thing.id);
  if (title === "" || title.length > 120)
    throw new Error("Validation error: a tag needs a title of at most 120 characters");
  if (tags.some((t) => t.title === title)) throw new Error(`Validation error: tag "${title}" already exists`);
  if (tags.length >= 100) throw new Error("Validation error: at most 100 tags a board");
};

const checkTagsOf = (world: World, thing: Thing): void => {
  const tags = (thing.tagIds as string[] | undefined) ?? [];
  for (const tag of tags)
    if (world.things.get(tag)?.type !== "tag") throw new Error(`Validation error: tag ${tag} does not exist`);
  if (tags.length > 8) throw new Error("Validation error: at most 8 tags an item");
};

const checkConnector = (world: World, thing: Thing): void => {
  const ends = [thing.start, thing.end].map((end) => (end as Fields | undefined) ?? {});
  const items = ends.map((end) => end.item as string | undefined);
  if (items[0] !== undefined && items[0] === items[1])
    throw new Error("Validation error: a connector needs two different ends");
  const isFree = ends.some((end) => end.item === undefined);
  // An end somebody's removal has freed stays free; only new ones are asked for.
  if (isFree && !world.things.has(thing.id) && world.switches.freeEnds === "rejects")
    throw new Error("Validation error: a connector needs two different ends");
  for (const end of items)
    if (end !== undefined && world.find(end).type === "frame")
      throw new Error("Validation error: a frame cannot be the end of a connector");
  const captions = (thing.captions as Fields[] | undefined) ?? [];
  if (captions.length > 20 || captions.some((c) => String(c.content ?? "").length > 200))
    throw new Error("Validation error: at most 20 captions of 200 characters");
  thing.captions = captions.map((c) => ({
    position: 0.5,
    ...c,
    content: normalised(String(c.content ?? ""), "connector", { breaks: "br", unknownTags: "dropped" }),
  }));
};
