// Any file people have → a board for the editor: Excalidraw's own, other tools' drawn again, saved maps and tables placed anew.
// Says in whole sentences what came how, or why nothing can be made of it and what was expected.
import { fileBoard, newFileBoard, whereBroken } from "../../src/hosts/file/index.js";
import { makeSession } from "../../src/session.js";
import { isFields, type Opened, openDocument } from "./document.js";
import { type Notice, problem, type Say } from "./notice.js";
import { redrawn } from "./redraw.js";

export type Opening =
  | { readonly board: Opened; readonly said: readonly Say[] }
  | { readonly board?: undefined; readonly refused: Notice };

/** What the file dialog offers. */
export const fileEndings = ".excalidraw,.json,.csv,.tsv,.md,.markdown";

/** In megabytes; more would stop the page for a long time, and none of the tools writes boards of that size. */
const most = 50;
const megabyte = 1_000_000;

const expected: Say = (texts) => texts.expected;
const refused = (say: Say, details?: string): Opening => ({ refused: problem([say, expected], details) });

/** Spreadsheets are often saved in what their system writes. */
const decoded = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
};

const isText = (start: string): boolean => !/[^\P{Cc}\t\n\r\f]/u.test(start) && !start.startsWith("%PDF");

/** The text in a file, or why it has none that can be used. */
export const textOf = async (file: File): Promise<string | Notice> => {
  const { name, size } = file;
  const mb = Math.ceil(size / megabyte);
  if (size > most * megabyte) return problem([(texts) => texts.tooLarge(name, mb, most)]);
  const wrongKind = problem([(texts) => texts.wrongKind(name), expected]);
  if (/^(?:image|video|audio|font)\//.test(file.type)) return wrongKind;
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    return isText(text.slice(0, 4000)) ? text : wrongKind;
  } catch {
    return problem([(texts) => texts.notRead(name)]);
  }
};

/** `Buying a first home.excalidraw` → `Buying a first home`. */
const titleOf = (file: string): string => file.replace(/\.(?:excalidraw|json|csv|tsv|md|markdown)$/i, "");

const tools: Readonly<Record<string, string>> = { miro: "Miro", figma: "Figma", figjam: "FigJam" };

const fromText = (text: string, name: string): Opened => {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
  return openDocument(isFields(file) ? file : {}, name);
};

export const emptyBoard = (name: string): Opened =>
  fromText('{"type":"excalidraw","version":2,"source":"lanewise","elements":[],"appState":{},"files":{}}', name);

/** A board this browser kept: opened as it is, whatever can be shown of it. */
export const keptOpening = (text: string, name: string): Opening => {
  try {
    return { board: fromText(text, name), said: [] };
  } catch {
    return { refused: problem([(texts) => texts.noBoard(name)]) };
  }
};

/** What is wrong with a text that says by its first character that it is JSON. */
const flawOf = (text: string, name: string): Say | undefined => {
  const json = text.replace(/^\uFEFF/, "");
  if (!/^\s*[{[]/.test(json)) return undefined;
  let file: unknown;
  try {
    file = JSON.parse(json);
  } catch {
    const { line, column, endsEarly } = whereBroken(json);
    return (texts) => (endsEarly ? texts.breaksOff(name, line) : texts.broken(name, line, column));
  }
  if (!isFields(file)) return undefined;
  const isLibrary = file.type === "excalidrawlib" || Array.isArray(file.libraryItems);
  return isLibrary ? (texts) => texts.library(name) : undefined;
};

const words = (error: unknown): string => (error instanceof Error ? error.message.replace(/^\[file\] /, "") : "");

export const openingOf = async (text: string, name: string, newId: () => string): Promise<Opening> => {
  if (!/[^\s\uFEFF]/.test(text)) return refused((texts) => texts.isEmpty(name));
  const flaw = flawOf(text, name);
  if (flaw) return refused(flaw);
  const { bring, isOurs } = await import("../../src/formats/index.js");
  if (!isOurs(text, name)) return boardIn(text, name);
  const reading = bring(text, name);
  if (!reading.ok) return notPlaced(name, reading.problems.map((p) => p.message).join(" "));
  const { maps } = reading.value;
  if (maps.length === 0) return refused((texts) => texts.noBoard(name));
  const file = newFileBoard(titleOf(name));
  const session = makeSession(file, { newId });
  for (const map of maps) {
    const plan = await session.planMap(map);
    if (!plan.ok) return notPlaced(name, plan.problems.map((p) => p.message).join(" "));
    await session.insert(plan.value);
  }
  const said: Say = (texts) => (maps.length === 1 ? texts.placed(name) : texts.placedMany(maps.length, name));
  return { board: fromText(file.content(), titleOf(name)), said: [said] };
};

const notPlaced = (name: string, details: string): Opening => ({
  refused: problem([(texts) => texts.notPlaced(name)], details),
});

const boardIn = async (text: string, name: string): Promise<Opening> => {
  try {
    const file = fileBoard(text, name);
    if (file.can.write) return excalidraw(text, name);
    const snapshot = await file.read({ of: "board" });
    const again = redrawn(snapshot);
    if (snapshot.items.length === again.missing) return refused((texts) => texts.nothingShown(name));
    const unseen = again.missing + (snapshot.unseen ?? []).reduce((n, u) => n + u.count, 0);
    const drawn: Say = (texts) => texts.drawnAgain(name, tools[file.host] ?? texts.anotherTool);
    const left: Say = (texts) => texts.notShown(unseen);
    return { board: fromText(again.text, titleOf(name)), said: unseen > 0 ? [drawn, left] : [drawn] };
  } catch (error) {
    return refused((texts) => texts.noBoard(name), words(error));
  }
};

/** A file nothing can be shown of would lie there like an empty board. */
const excalidraw = (text: string, name: string): Opening => {
  const board = fromText(text, titleOf(name));
  const lost = board.aside.length;
  return lost > 0 && board.shown.length === 0 ? refused((texts) => texts.noneShown(name, lost)) : { board, said: [] };
};
