// A library of shapes is no board; a person drops one of its entries on a board, and what is read then is counted.
import { fileBoard } from "../../../src/hosts/file/index.js";
import { read } from "../../../src/read/index.js";

interface Library {
  /** The older form holds lists of elements, the newer one entries with names. */
  readonly library?: readonly (readonly unknown[])[];
  readonly libraryItems?: readonly { readonly elements: readonly unknown[] }[];
}

const told = async (file: string, text: string): Promise<string> => {
  try {
    await fileBoard(text, file).read({ of: "board" });
    return "is read as a board";
  } catch (error) {
    return `refused: “${error instanceof Error ? error.message : String(error)}”`;
  }
};

export const libraryReport = async (file: string, text: string): Promise<string> => {
  const { library, libraryItems } = JSON.parse(text) as Library;
  const entries = library ?? libraryItems?.map((e) => e.elements) ?? [];
  const maps: string[] = [];
  for (const [i, elements] of entries.entries()) {
    const board = JSON.stringify({ type: "excalidraw", version: 2, source: "", elements, appState: {}, files: {} });
    for (const map of read(await fileBoard(board, file).read({ of: "board" })).maps)
      maps.push(`entry ${i + 1} is read as ${map.lanes.length} lanes × ${map.stages.length} stages`);
  }
  return `  ${file}: ${await told(file, text)}; of its ${entries.length} entries dropped on a board ${maps.join(", ") || "none is read as a map"}`;
};
