// Which emulated type has which properties (rules 4, 5, 9, 14–16): held against the official typings by the compiler, here and in
// conforms.ts.
import type {
  CodeBlockNode,
  ConnectorNode,
  DocumentNode,
  FrameNode,
  GroupNode,
  PageNode,
  SectionNode,
  ShapeWithTextNode,
  StampNode,
  StickyNode,
  TextNode,
} from "@figma/plugin-typings/plugin-api-standalone";
import { type Faces, isObject } from "./faces.js";
import { expectString, expectWord } from "./guard.js";
import type { Props } from "./hold.js";
import { flag, sharedProps } from "./props.js";
import { tableProps } from "./tables.js";
import { needFonts } from "./texts.js";
import { refit } from "./tree.js";
import * as is from "./words.js";
import type { Rec } from "./world.js";

export const typeTables = (faces: Faces) => {
  const { world, face, idOf, recOf } = faces;
  const { switches } = world;
  const { own, resizing, base, scene, fills, strokes, turned, worded, parentProps, exported } = sharedProps(faces);

  const end = (key: "connectorStart" | "connectorEnd") => ({
    get: (rec: Rec) => Object.freeze({ ...(rec.more[key] as object) }),
    set: (rec: Rec, value: unknown): void => {
      const given = isObject(value) ? value : {};
      const to = given.endpointNodeId;
      if (given.position === undefined && (to === undefined || given.magnet === undefined))
        throw new Error(`in set_${key}: Property "${key}" failed validation: Invalid input`);
      if (given.magnet !== undefined) expectWord(is.magnets)(`set_${key}`, given.magnet);
      if (to !== undefined && !world.has(String(to)) && !switches.looseConnectors)
        throw new Error(`in set_${key}: The node with id "${String(to)}" does not exist`);
      rec.more = { ...rec.more, [key]: { ...given } };
    },
  });
  const textStyle = <W extends string>(key: string, words: readonly W[]) => ({
    get: (rec: Rec) => rec.more[key] as W,
    set: (rec: Rec, value: unknown): void => {
      if (rec.words) needFonts(world, `set_${key}`, rec.words);
      rec.more = { ...rec.more, [key]: expectWord(words)(`set_${key}`, value) };
      refit(world, rec);
    },
  });

  /** Once all are loaded a plugin may walk the file; nothing of ours does, so no walk is emulated. */
  const needsAllPages = (what: string): never => {
    if (!world.state.allPages)
      throw new Error(
        `in ${what}: Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first`,
      );
    throw new Error(`in ${what}: walking the whole file is not emulated`);
  };
  const select = (page: Rec, value: unknown): void => {
    if (!Array.isArray(value)) throw new Error("in set_selection: Expected array");
    const wanted = value.map((n) => recOf("set_selection", n).id);
    for (const id of wanted)
      if (world.pageOf(id) !== page.id)
        throw new Error("in set_selection: The selection of a page can only include nodes in that page");
    const chosen = new Set(wanted);
    const covered = (id: string): boolean => {
      for (let at = world.get(id).parent; at !== null; at = world.get(at).parent) if (chosen.has(at)) return true;
      return false;
    };
    world.state.selection = [...chosen].filter((id) => !covered(id));
    world.tell("selectionchange", undefined);
  };
  return {
    DOCUMENT: {
      ...base,
      ...({
        children: { get: (rec: Rec) => Object.freeze(rec.children.map(face)) },
        findAll: { call: () => needsAllPages("findAll") },
        findOne: { call: () => needsAllPages("findOne") },
        findAllWithCriteria: { call: () => needsAllPages("findAllWithCriteria") },
      } satisfies Props<DocumentNode>),
    },
    PAGE: {
      ...base,
      ...parentProps,
      ...({
        selection: {
          get: () => Object.freeze(world.state.selection.map(face)),
          set: (rec: Rec, value: unknown) => select(rec, value),
        },
        loadAsync: {
          call: (rec: Rec) =>
            Promise.resolve().then(() => {
              world.loadedPages.add(rec.id);
            }),
        },
        on: {
          call: (rec: Rec, type: string, heard: (event: unknown) => void) => {
            if (!switches.pagesTell) throw new Error(`in on: unknown event type "${type}"`);
            world.on(`${type}:${rec.id}`, heard);
          },
        },
        off: {
          call: (rec: Rec, type: string, heard: (event: unknown) => void) => world.off(`${type}:${rec.id}`, heard),
        },
        exportAsync: { call: (rec: Rec, settings: { format?: string }) => exported(rec, settings) },
      } satisfies Props<PageNode>),
    },
    STICKY: {
      ...scene,
      ...fills,
      ...worded,
      ...({
        authorName: own("authorName", expectString),
        authorVisible: own("authorVisible", flag),
        isWideWidth: own("isWideWidth", flag),
      } satisfies Props<StickyNode>),
    },
    SHAPE_WITH_TEXT: {
      ...scene,
      ...fills,
      ...strokes,
      ...turned,
      ...worded,
      ...({
        shapeType: own("shapeType", expectWord(is.shapeTypes)),
        resize: resizing,
      } satisfies Props<ShapeWithTextNode>),
    },
    SECTION: {
      ...scene,
      ...fills,
      ...strokes,
      ...parentProps,
      ...({
        sectionContentsHidden: own("sectionContentsHidden", flag),
        resizeWithoutConstraints: resizing,
        ...(switches.sectionsResize && { resize: resizing }),
      } satisfies Props<SectionNode>),
    },
    FRAME: {
      ...scene,
      ...fills,
      ...strokes,
      ...turned,
      ...parentProps,
      ...({ resize: resizing, resizeWithoutConstraints: resizing } satisfies Props<FrameNode>),
    },
    GROUP: { ...scene, ...turned, ...parentProps, ...({ resize: resizing } satisfies Props<GroupNode>) },
    TEXT: {
      ...scene,
      ...strokes,
      ...turned,
      ...({
        resize: resizing,
        textAutoResize: textStyle("textAutoResize", is.autoResizes),
        textAlignHorizontal: textStyle("textAlignHorizontal", is.aligns),
        textAlignVertical: textStyle("textAlignVertical", is.alignsVertical),
      } satisfies Props<TextNode>),
    },
    CONNECTOR: {
      ...scene,
      ...strokes,
      ...turned,
      ...worded,
      ...({
        connectorStart: end("connectorStart"),
        connectorEnd: end("connectorEnd"),
        connectorLineType: own("connectorLineType", expectWord(is.lineTypes)),
        connectorStartStrokeCap: own("connectorStartStrokeCap", expectWord(is.strokeCaps)),
        connectorEndStrokeCap: own("connectorEndStrokeCap", expectWord(is.strokeCaps)),
      } satisfies Props<ConnectorNode>),
    },
    TABLE: {
      ...scene,
      ...fills,
      ...tableProps(world, face),
    },
    CODE_BLOCK: {
      ...scene,
      ...({
        code: own("code", expectString),
        codeLanguage: own("codeLanguage", expectWord(is.languages)),
      } satisfies Props<CodeBlockNode>),
    },
    STAMP: {
      ...scene,
      ...turned,
      ...({
        stuckTo: {
          get: (rec: Rec) =>
            typeof rec.more.stuckTo === "string" && world.has(rec.more.stuckTo) ? face(rec.more.stuckTo) : null,
          set: (rec: Rec, value: unknown) => {
            rec.more = { ...rec.more, stuckTo: value === null ? null : idOf(value) };
            world.state.anyStuck = true;
          },
        },
        getAuthorAsync: {
          call: () => {
            if (!(world.options.permissions ?? []).includes("fileusers"))
              throw new Error('in getAuthorAsync: "fileusers" permission must be specified in the manifest');
            return Promise.resolve({ id: "1", name: world.options.user ?? "Ada", photoUrl: null });
          },
        },
      } satisfies Props<StampNode>),
    },
    RECTANGLE: { ...scene, ...fills, ...strokes, ...turned, resize: resizing },
    LINE: { ...scene, ...strokes, ...turned, resize: resizing },
    OTHER: { ...scene, ...fills, ...turned },
  };
};
