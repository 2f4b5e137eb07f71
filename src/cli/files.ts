// Files in and out for the command line: what is read whole, what may be written over, and errors as one line each.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { wordsOf } from "../board/index.js";
import { bring, isOurs } from "../formats/index.js";
import { fileBoard, whereBroken } from "../hosts/file/index.js";
import type { Parsed, Problem, Reading } from "../model/index.js";
import type { Hints } from "../read/index.js";
import { makeSession, type Seen } from "../session.js";

/** Wrong usage or unreadable input: one line, exit code 2. */
export class Refusal extends Error {}

const most = 5;

/** All problems in one line; of many the first few. */
const sayAll = (problems: readonly Problem[]): string => {
  const shown = problems.slice(0, most).map((p) => p.message);
  return [...shown, ...(problems.length > most ? [`and ${problems.length - most} more`] : [])].join("; ");
};

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** The value, or the problems as a refusal. */
export const need = <T>(result: Parsed<T>): T => {
  if (result.ok) return result.value;
  throw new Refusal(sayAll(result.problems));
};

const reasonFor = (path: string, error: unknown): string => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return `${path}: no such file`;
  if (code === "EISDIR") return `${path}: is a folder; expected a file`;
  if (code === "EACCES") return `${path}: may not be opened (permission denied)`;
  return `${path}: ${error instanceof Error ? error.message : String(error)}`;
};

/** JSON is UTF-8; spreadsheets are saved as UTF-16 or in the code page of Windows as well. */
const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const isBroken = text.includes("\uFFFD") && !/^\s*[{[]/.test(text);
  return isBroken ? new TextDecoder("windows-1252").decode(bytes) : text;
};

let isInputRead = false;

/** Text of a file, or of the standard input for `-`. */
export const textOf = (path: string): string => {
  if (path === "-") {
    if (isInputRead) throw new Refusal("the standard input can be read only once");
    isInputRead = true;
  }
  try {
    return decoded(readFileSync(path === "-" ? 0 : path));
  } catch (error) {
    throw new Refusal(reasonFor(path === "-" ? nameOf(path) : path, error));
  }
};

/** What messages and readings call a file. */
export const nameOf = (path: string): string => (path === "-" ? "standard input" : basename(path));

export const jsonOf = (path: string): unknown => {
  const text = textOf(path);
  try {
    return JSON.parse(text);
  } catch {
    const { line, column, endsEarly } = whereBroken(text);
    const what = endsEarly ? "breaks off in the middle" : "is not JSON";
    throw new Refusal(`${path === "-" ? nameOf(path) : path}: ${what} (line ${line}, column ${column})`);
  }
};

/** `undefined` for what is no JSON. */
export const jsonIfAny = (path: string): unknown => {
  try {
    return JSON.parse(textOf(path));
  } catch {
    return undefined;
  }
};

export interface Output {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

const isSamePath = (a: string, b: string): boolean => resolve(a) === resolve(b);

/** Refuses before any work is done where the output could not be written. `own` may be written over without --force. */
export const guardOutput = ({ output, force }: Output, own?: string): void => {
  if (output === undefined) return;
  if (output === "") throw new Refusal("-o: expected the name of a file");
  if (!existsSync(output)) {
    const folder = dirname(output);
    if (!existsSync(folder)) throw new Refusal(`${output}: there is no folder “${folder}” to write to`);
    return;
  }
  const found = statSync(output);
  if (found.isDirectory()) throw new Refusal(`${output}: is a folder; expected the name of a file`);
  // Nothing is lost in /dev/null or a pipe.
  if (!found.isFile() || force || (own !== undefined && isSamePath(output, own))) return;
  throw new Refusal(`${output}: is there already; --force writes over it`);
};

export const deliver = (text: string, { output }: Output): void => {
  const whole = text.endsWith("\n") ? text : `${text}\n`;
  if (output === undefined) {
    process.stdout.write(whole);
    return;
  }
  try {
    writeFileSync(output, whole);
  } catch (error) {
    throw new Refusal(reasonFor(output, error));
  }
};

export const newId = (): string => `m${globalThis.crypto.randomUUID().slice(0, 8)}`;

export const readingOf = async (path: string, hints?: Hints | null): Promise<Reading> =>
  (await seenIn(path, hints)).reading;

/** A saved map or reading, CSV or Markdown of ours as it is; any other file as a board. What it could not read is said. */
export const seenIn = async (path: string, hints?: Hints | null): Promise<Pick<Seen, "reading" | "dismissals">> => {
  const text = textOf(path);
  const name = nameOf(path);
  if (isOurs(text, name)) return { reading: need(bring(text, name)) };
  const board = fileBoard(text, name, "a map saved as JSON, CSV or Markdown");
  const { snapshot, reading, dismissals } = await makeSession(board, { newId }).read({ of: "board" }, hints);
  const { unseen = [] } = snapshot;
  if (unseen.length) say(`${name}: ${unseen.map((u) => `${u.count} × ${u.what}`).join(", ")} cannot be read`);
  // Whoever gave hints wants to hear what became of them, whatever form the result takes.
  if (hints) for (const remark of reading.remarks ?? []) say(`${name}: ${remark}`);
  return { reading, ...(dismissals && { dismissals }) };
};

/** What was wrong with a file, in one line that begins with its whole path: two folders may hold files of one name. */
export const wrongWith = (path: string, error: unknown): string => {
  const message = wordsOf(error).replace(/^\[file\] /, "");
  const name = nameOf(path);
  return path !== "-" && message.startsWith(name) ? `${path}${message.slice(name.length)}` : message;
};
