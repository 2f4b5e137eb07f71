// The words properties of nodes take, as the official typings list them: all of them and no others, which the compiler checks.
import type {
  CodeBlockNode,
  ConnectorNode,
  ConnectorStrokeCap,
  ShapeWithTextNode,
  TextNode,
} from "@figma/plugin-typings/plugin-api-standalone";

/** The list has every word of the type, and no other. */
const all =
  <W extends string>() =>
  <const L extends readonly W[]>(
    list: [Exclude<W, L[number]>] extends [never] ? L : readonly [Exclude<W, L[number]>],
  ) =>
    list as unknown as readonly W[];

export const shapeTypes = all<ShapeWithTextNode["shapeType"]>()([
  ...(["SQUARE", "ELLIPSE", "ROUNDED_RECTANGLE", "DIAMOND", "TRIANGLE_UP", "TRIANGLE_DOWN"] as const),
  ...(["PARALLELOGRAM_RIGHT", "PARALLELOGRAM_LEFT", "ENG_DATABASE", "ENG_QUEUE", "ENG_FILE", "ENG_FOLDER"] as const),
  ...(["TRAPEZOID", "PREDEFINED_PROCESS", "SHIELD", "DOCUMENT_SINGLE", "DOCUMENT_MULTIPLE", "MANUAL_INPUT"] as const),
  ...(["HEXAGON", "CHEVRON", "PENTAGON", "OCTAGON", "STAR", "PLUS", "ARROW_LEFT", "ARROW_RIGHT"] as const),
  ...(["SUMMING_JUNCTION", "OR", "SPEECH_BUBBLE", "INTERNAL_STORAGE"] as const),
]);
export const strokeCaps = all<ConnectorStrokeCap>()([
  ...(["NONE", "ARROW_EQUILATERAL", "ARROW_LINES", "TRIANGLE_FILLED", "DIAMOND_FILLED", "CIRCLE_FILLED"] as const),
  ...(["ERD_ZERO_OR_ONE", "ERD_EXACTLY_ONE", "ERD_ZERO_OR_MORE", "ERD_ONE_OR_MORE", "ERD_ONE", "ERD_MANY"] as const),
]);
export const lineTypes = all<ConnectorNode["connectorLineType"]>()(["ELBOWED", "STRAIGHT", "CURVED"]);
export const strokeAligns = all<ShapeWithTextNode["strokeAlign"]>()(["CENTER", "INSIDE", "OUTSIDE"]);
export const autoResizes = all<TextNode["textAutoResize"]>()(["NONE", "WIDTH_AND_HEIGHT", "HEIGHT", "TRUNCATE"]);
export const aligns = all<TextNode["textAlignHorizontal"]>()(["LEFT", "CENTER", "RIGHT", "JUSTIFIED"]);
export const alignsVertical = all<TextNode["textAlignVertical"]>()(["TOP", "CENTER", "BOTTOM"]);
export const languages = all<CodeBlockNode["codeLanguage"]>()([
  ...(["TYPESCRIPT", "CPP", "RUBY", "CSS", "JAVASCRIPT", "HTML", "JSON", "GRAPHQL", "PYTHON", "GO", "SQL"] as const),
  ...(["SWIFT", "KOTLIN", "RUST", "BASH", "PLAINTEXT", "DART"] as const),
]);
export const magnets = ["NONE", "AUTO", "TOP", "LEFT", "BOTTOM", "RIGHT", "CENTER"] as const;
