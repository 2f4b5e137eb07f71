// Which emulated type has which properties; checked against the official typings by the compiler.
import type {
  CodeBlockNode,
  ConnectorNode,
  FrameNode,
  GroupNode,
  PageNode,
  SectionNode,
  ShapeWithTextNode,
  StampNode,
  StickyNode,
  TableNode,
  TextNode,
} from "@figma/plugin-typings/plugin-api-standalone";
import { type Faces, isObject, type Prop, type Props } from "./faces.js";
import { expectString, frozenPaints, guard, noSetter } from "./guard.js";
import { flag, sharedProps } from "./props.js";
import type { Cells } from "./rest.js";
import { needFonts } from "./texts.js";
import { refit } from "./tree.js";
import type { Rec } from "./world.js";

export const typeTables = (faces: Faces): Readonly<Record<string, Readonly<Record<string, Prop>>>> => {
  const { world, face, idOf, recOf } = faces;
  const { switches } = world;
  const { own, resizing, base, scene, fills, strokes, turned, worded, parentProps, exported } = sharedProps(faces);

  const end = (key: "connectorStart" | "connectorEnd"): Prop => ({
    get: (rec) => Object.freeze({ ...(rec.more[key] as object) }),
    set: (rec, value) => {
      const to = isObject(value) ? value.endpointNodeId : undefined;
      if (to !== undefined && !world.has(String(to)) && !switches.looseConnectors)
        throw new Error(`in set_${key}: The node with id "${String(to)}" does not exist`);
      rec.more = { ...rec.more, [key]: { ...(value as object) } };
    },
  });
  const textStyle = (key: string): Prop => ({
    get: (rec) => rec.more[key],
    set: (rec, value) => {
      if (rec.words) needFonts(world, `set_${key}`, rec.words);
      rec.more = { ...rec.more, [key]: value };
      refit(world, rec);
    },
  });

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
  const cell = (rec: Rec, row: number, column: number): object => {
    const { rows, widths, heights } = rec.more.cells as Cells;
    const characters = rows[row]?.[column];
    if (characters === undefined) throw new Error(`in cellAt: no cell at ${row}, ${column}`);
    const made = Object.create(
      guard((key) => `node.${key}: no such property '${key}' on TABLE_CELL node`, switches.looseReads),
    ) as object;
    const text = Object.create(
      guard((key) => `text.${key}: no such property '${key}' on text sublayer`, switches.looseReads),
    ) as object;
    const value = (on: object, key: string, v: unknown): void => {
      Object.defineProperty(on, key, { get: () => v, set: noSetter });
    };
    value(text, "characters", characters);
    for (const [key, v] of Object.entries({
      type: "TABLE_CELL",
      rowIndex: row,
      columnIndex: column,
      width: widths[column],
      height: heights[row],
      text,
      fills: frozenPaints(rec.fills),
      parent: face(rec.id),
    }))
      value(made, key, v);
    return made;
  };

  return {
    DOCUMENT: { ...base, children: { get: (rec) => Object.freeze(rec.children.map(face)) } },
    PAGE: {
      ...base,
      ...parentProps,
      ...({
        selection: {
          get: () => Object.freeze(world.state.selection.map(face)),
          set: (rec, value) => select(rec, value),
        },
        loadAsync: {
          call: (rec) =>
            Promise.resolve().then(() => {
              world.loadedPages.add(rec.id);
            }),
        },
        on: {
          call: (rec, type: string, heard: (event: unknown) => void) => {
            if (!switches.pagesTell) throw new Error(`in on: unknown event type "${type}"`);
            world.on(`${type}:${rec.id}`, heard);
          },
        },
        off: { call: (rec, type: string, heard: (event: unknown) => void) => world.off(`${type}:${rec.id}`, heard) },
        exportAsync: { call: (rec, settings: { format?: string }) => exported(rec, settings) },
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
      ...({ shapeType: own("shapeType", expectString), resize: resizing } satisfies Props<ShapeWithTextNode>),
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
        textAutoResize: textStyle("textAutoResize"),
        textAlignHorizontal: textStyle("textAlignHorizontal"),
        textAlignVertical: textStyle("textAlignVertical"),
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
        connectorLineType: own("connectorLineType", expectString),
        connectorStartStrokeCap: own("connectorStartStrokeCap", expectString),
        connectorEndStrokeCap: own("connectorEndStrokeCap", expectString),
      } satisfies Props<ConnectorNode>),
    },
    TABLE: {
      ...scene,
      ...fills,
      ...({
        numRows: { get: (rec) => (rec.more.cells as Cells).rows.length },
        numColumns: { get: (rec) => (rec.more.cells as Cells).widths.length },
        cellAt: { call: (rec, row: number, column: number) => cell(rec, row, column) },
      } satisfies Props<TableNode>),
    },
    CODE_BLOCK: {
      ...scene,
      ...({
        code: own("code", expectString),
        codeLanguage: own("codeLanguage", expectString),
      } satisfies Props<CodeBlockNode>),
    },
    STAMP: {
      ...scene,
      ...turned,
      ...({
        stuckTo: {
          get: (rec) =>
            typeof rec.more.stuckTo === "string" && world.has(rec.more.stuckTo) ? face(rec.more.stuckTo) : null,
          set: (rec, value) => {
            rec.more = { ...rec.more, stuckTo: value === null ? null : idOf(value) };
            world.state.anyStuck = true;
          },
        },
        getAuthorAsync: {
          call: () => {
            if (!(world.options.permissions ?? []).includes("fileusers"))
              throw new Error('in getAuthorAsync: "fileusers" permission must be specified in the manifest');
            return Promise.resolve(null);
          },
        },
      } satisfies Props<StampNode>),
    },
    RECTANGLE: { ...scene, ...fills, ...strokes, ...turned, resize: resizing },
    LINE: { ...scene, ...strokes, ...turned, resize: resizing },
    OTHER: { ...scene, ...fills, ...turned },
  };
};
