// The element types that Excalidraw 0.18 draws. It drops every other on loading, so whoever loads a file keeps those aside.

export const knownTypes = [
  "rectangle",
  "diamond",
  "ellipse",
  "text",
  "line",
  "draw",
  "arrow",
  "freedraw",
  "image",
  "frame",
  "magicframe",
  "iframe",
  "embeddable",
] as const;

const known: ReadonlySet<string> = new Set([...knownTypes, "stickynote"]);

/** True for what items.ts understands: the above, and the sticky notes of newer versions. */
export const isKnownType = (type: string): boolean => known.has(type);
