// Files in and out for the command line: what is read whole, what may be written over, and errors as one line each.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { bring, isOurs } from "../formats/index.js";
import { fileBoard } from "../hosts/file/index.js";
import type { Parsed, Problem, Reading } from "../model/index.js";
import type { Hints } from "../read/index.js";
import { makeSession } from "../session.js";

/** Wrong usage or unreadable input: one line, exit code 2. */
export class Refusal extends Error {}

export const sayAll = (problems: readonly Problem[]): string => problems.map((p) => p.message).join("; ");

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

/** Text of a file, or of the standard input for `-`. */
export const textOf = (path: string): string => {
  try {
    return readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    throw new Refusal(reasonFor(path === "-" ? "standard input" : path, error));
  }
};

export const jsonOf = (path: string): unknown => {
  const text = textOf(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${path}: is not JSON (${error instanceof Error ? error.message : error})`);
  }
};

export interface Output {
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

export const isSamePath = (a: string, b: string): boolean => resolve(a) === resolve(b);

/** Refuses before any work is done where the output could not be written. `own` may be written over without --force. */
export const guardOutput = ({ output, force }: Output, own?: string): void => {
  if (!output || !existsSync(output)) return;
  if (statSync(output).isDirectory()) throw new Refusal(`${output}: is a folder; expected a file name`);
  if (force || (own !== undefined && isSamePath(output, own))) return;
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

/** A saved map or reading, CSV or Markdown of ours as it is; any other file as a board. */
export const readingOf = async (path: string, hints?: Hints): Promise<Reading> => {
  const text = textOf(path);
  const name = path === "-" ? "standard input" : basename(path);
  if (isOurs(text, name)) return need(bring(text, name));
  const { reading } = await makeSession(fileBoard(text, name), { newId }).read({ of: "board" }, hints);
  return reading;
};
