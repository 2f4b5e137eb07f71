// The emulated plugin API against the official typings, by the compiler alone: this file runs nothing. No property, method or call of the
// emulator may be unknown to the typings, be of another kind, be writable where they are not, or the other way round.
import type {
  CodeBlockNode,
  ConnectorNode,
  DocumentNode,
  FrameNode,
  GroupNode,
  LineNode,
  Paint as OfficialPaint,
  PageNode,
  PluginAPI,
  RectangleNode,
  SectionNode,
  ShapeWithTextNode,
  SolidPaint,
  StampNode,
  StickyNode,
  TableNode,
  TextNode,
  TextSublayerNode,
  UIAPI,
  WashiTapeNode,
} from "@figma/plugin-typings/plugin-api-standalone";
import type { makeApi } from "./api.js";
import type { Call, IsWritable, Loose, MemberOf, PropOf } from "./hold.js";
import type { makeMessages } from "./messages.js";
import type { textProps } from "./texts.js";
import type { typeTables } from "./types.js";
import type { Paint } from "./world.js";

type Nothing<T extends never> = T;

interface Official {
  DOCUMENT: DocumentNode;
  PAGE: PageNode;
  STICKY: StickyNode;
  SHAPE_WITH_TEXT: ShapeWithTextNode;
  SECTION: SectionNode;
  FRAME: FrameNode;
  GROUP: GroupNode;
  TEXT: TextNode;
  CONNECTOR: ConnectorNode;
  TABLE: TableNode;
  CODE_BLOCK: CodeBlockNode;
  STAMP: StampNode;
  RECTANGLE: RectangleNode;
  LINE: LineNode;
  /** What people have and our plugin only sees: tape, highlights, media. */
  OTHER: WashiTapeNode;
}
type Tables = ReturnType<typeof typeTables>;
type Type = keyof Official;

export type NoTypeIsInvented = Nothing<Exclude<keyof Tables, Type> | Exclude<Type, keyof Tables>>;
export type NoPropertyIsInvented = Nothing<
  { [T in Type]: `${T}.${Exclude<keyof Tables[T], keyof Official[T]> & string}` }[Type]
>;
type Wrong<T extends Type> = {
  [K in keyof Tables[T] & keyof Official[T]]: NonNullable<Tables[T][K]> extends PropOf<Official[T], K>
    ? never
    : `${T}.${K & string}`;
}[keyof Tables[T] & keyof Official[T]];
export type NoPropertyDiffers = Nothing<{ [T in Type]: Wrong<T> }[Type]>;

// --- Text: the same for sublayers and for text nodes ----------------------------------------------------------------------------------

type Texts = typeof textProps;
export type NoTextPropertyIsInvented = Nothing<Exclude<keyof Texts, keyof TextSublayerNode & keyof TextNode>>;
type Result<P> = P extends { call(...args: never[]): infer R }
  ? R
  : P extends { get(...args: never[]): infer R }
    ? R
    : never;
type TextFits<P, N, K extends keyof N> = N[K] extends Call
  ? Result<P> extends Loose<ReturnType<N[K]>>
    ? true
    : false
  : Result<P> extends Loose<N[K]>
    ? IsWritable<N, K> extends (P extends { set(...args: never[]): void } ? true : false)
      ? true
      : false
    : false;
type WrongText<N> = {
  [K in keyof Texts & keyof N]: TextFits<Texts[K], N, K> extends true ? never : K;
}[keyof Texts & keyof N];
export type NoTextPropertyDiffers = Nothing<WrongText<TextSublayerNode> | WrongText<TextNode>>;

// --- `figma` and what hangs from it ---------------------------------------------------------------------------------------------------

type Members = ReturnType<typeof makeApi>["members"];
export type NoCallIsInvented = Nothing<Exclude<keyof Members, keyof PluginAPI>>;
export type NoCallDiffers = Nothing<
  {
    [K in keyof Members & keyof PluginAPI]: NonNullable<Members[K]> extends MemberOf<PluginAPI, K> ? never : K;
  }[keyof Members & keyof PluginAPI]
>;
/** What FigJam has and the emulator has not: nothing of ours asks for it, and the emulator throws at whoever does. */
type Panel = ReturnType<typeof makeMessages>["api"];
export type NoPanelCallIsInvented = Nothing<Exclude<keyof Panel, keyof UIAPI>>;
export type NoPanelCallLacks = Nothing<Exclude<keyof UIAPI, keyof Panel>>;
export const panelFits = (panel: Panel): UIAPI => panel;

/** Our paints take every official one that is plain, and have no field the official ones have not. */
export type NoPaintIsInvented = Nothing<Exclude<keyof Paint, keyof SolidPaint>>;
export const paintFits = (paint: SolidPaint): Paint => paint;
export const typeFits = (paint: OfficialPaint): Pick<Paint, "type"> => paint;
