// Any file people have → a board for the editor: Excalidraw's own, other tools' drawn again, saved maps and tables placed anew.
// Says in whole sentences what came how; throws HostError with one where nothing can be made of it.
import { HostError } from "../../src/board/index.js";
import { fileBoard, newFileBoard } from "../../src/hosts/file/index.js";
import { makeSession } from "../../src/session.js";
import { isFields, type Opened, openDocument } from "./document.js";
import { redrawn } from "./redraw.js";

export interface Opening {
  readonly board: Opened;
  readonly said?: string;
}

export const untitled = "Untitled board";

/** What the file dialog offers. */
export const fileEndings = ".excalidraw,.json,.csv,.tsv,.md,.markdown";

/** `Buying a first home.excalidraw` → `Buying a first home`. */
const titleOf = (file: string): string => file.replace(/\.(?:excalidraw|json|csv|tsv|md|markdown)$/i, "") || untitled;

const tools: Readonly<Record<string, string>> = { miro: "Miro", figma: "Figma", figjam: "FigJam" };

const fromText = (text: string, name: string): Opened => {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  return openDocument(isFields(file) ? file : {}, name);
};

export const emptyBoard = (): Opened =>
  fromText('{"type":"excalidraw","version":2,"source":"lanewise","elements":[],"appState":{},"files":{}}', untitled);

export const openingOf = async (text: string, name: string, newId: () => string): Promise<Opening> => {
  const title = titleOf(name);
  const { bring, isOurs } = await import("../../src/formats/index.js");
  if (isOurs(text, name)) {
    const reading = bring(text, name);
    if (!reading.ok) throw refused(reading.problems.map((p) => p.message).join(" "));
    const { maps } = reading.value;
    if (maps.length === 0) throw refused(`${name}: holds no map, expected at least one`);
    const file = newFileBoard(title);
    const session = makeSession(file, { newId });
    for (const map of maps) {
      const plan = await session.planMap(map);
      if (!plan.ok) throw refused(`${name}: ${plan.problems.map((p) => p.message).join(" ")}`);
      await session.insert(plan.value);
    }
    const said = maps.length === 1 ? `The map of ${name} was placed.` : `${maps.length} maps of ${name} were placed.`;
    return { board: fromText(file.content(), title), said };
  }
  const file = fileBoard(text, name, "a saved map (.json, .csv, .md)");
  if (file.can.write) return { board: fromText(text, title) };
  const snapshot = await file.read({ of: "board" });
  const again = redrawn(snapshot);
  const unseen = again.missing + (snapshot.unseen ?? []).reduce((n, u) => n + u.count, 0);
  const tool = tools[file.host] ?? "another tool";
  const left = unseen === 1 ? " One item of it cannot be shown here." : ` ${unseen} items of it cannot be shown here.`;
  return {
    board: fromText(again.text, title),
    said: `${name} is a board from ${tool}, drawn again here.${unseen > 0 ? left : ""}`,
  };
};

const refused = (words: string): HostError => new HostError(words, { host: "file" });
