// How the sandbox and the panel's iframe talk: the calls of the board port over two postMessages. No message names exist; what
// crosses is text in pieces, so that neither side's limits on types or sizes matter, and errors keep their facts.
import { createBirpc } from "birpc";
import {
  type BoardCalls,
  type Capabilities,
  HostError,
  type Scope,
  type Selected,
  wordsOf,
} from "../../board/index.js";
import type { TimerCalls } from "./following.js";
import type { Looked } from "./look.js";
import type { Wanted } from "./wanted.js";

/** One side's two ends: `post` to the other side, `on` to hear from it. */
export interface Wire {
  post(message: unknown): void;
  on(heard: (message: unknown) => void): void;
}

type Fn = (...args: never) => unknown;
/** A function cannot cross: in its place goes the number under which the panel can be asked to call it. */
type Crossing<A extends readonly unknown[]> = {
  [I in keyof A]: [Extract<A[I], Fn>] extends [never] ? A[I] : number | null;
};

/** All of the port but reading, of which the sandbox does the half that needs the host. */
export type SandboxBoard = Omit<BoardCalls, "read"> & { look(scope: Scope): Promise<Looked> };

export type PortCalls = {
  [K in keyof SandboxBoard]: (...args: Crossing<Parameters<SandboxBoard[K]>>) => ReturnType<SandboxBoard[K]>;
};

/** What the panel needs to begin: what the host can, and what somebody wanted who opened it. */
export interface Opening extends Wanted {
  readonly can: Capabilities;
  readonly selected: Selected;
  /** What this editor offers besides. */
  readonly has: { readonly timer: boolean; readonly selection: boolean; readonly drops: boolean };
}

export interface SandboxCalls extends PortCalls, TimerCalls {
  open(): Promise<Opening>;
  /** The text of a part of the panel that did not come with its page. */
  part(name: string): Promise<string>;
}

export interface PanelCalls {
  /** False stops the work. */
  progress(work: number, done: number, total: number): Promise<boolean>;
  changed(): Promise<void>;
  selected(now: Selected): Promise<void>;
  dropped(name: string, x: number, y: number): Promise<void>;
}

/** Only the sandbox needs a limit: its panel may be gone. A person may take their time in front of an open one. */
const patience = 60_000;

export const sandboxSide = (calls: SandboxCalls, wire: Wire) =>
  createBirpc<PanelCalls, SandboxCalls, false>(calls, {
    ...lines(wire, "s"),
    proxify: false,
    bind: "functions",
    timeout: patience,
  });

export const panelSide = (calls: PanelCalls, wire: Wire) =>
  createBirpc<SandboxCalls, PanelCalls, false>(calls, {
    ...lines(wire, "p"),
    proxify: false,
    bind: "functions",
    timeout: -1,
  });

const lines = (wire: Wire, side: string) => {
  let sent = 0;
  const join = assembly();
  return {
    post: (text: string): void => {
      sent += 1;
      for (const piece of pieces(text, `${side}${sent}`)) wire.post(piece);
    },
    on: (heard: (text: string) => void): void =>
      wire.on((message) => {
        const text = join(message);
        if (text !== undefined) heard(text);
      }),
    serialize: encode,
    deserialize: decode,
  };
};

export interface Piece {
  readonly lanewise: string;
  readonly part: number;
  readonly of: number;
  readonly text: string;
}

/** Characters a message; large boards cross in several. */
const pieceSize = 250_000;

export const pieces = (text: string, id: string, size: number = pieceSize): readonly Piece[] => {
  const cuts: string[] = [];
  for (let start = 0; start < text.length || cuts.length === 0; ) {
    let end = Math.min(start + size, text.length);
    // A character of two units stays whole, or it is lost on the way.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end += 1;
    cuts.push(text.slice(start, end));
    start = end;
  }
  return cuts.map((cut, part) => ({ lanewise: id, part, of: cuts.length, text: cut }));
};

/** Messages that are none of ours are passed over; pieces of several messages may come mixed. */
export const assembly = (): ((message: unknown) => string | undefined) => {
  const open = new Map<string, string[]>();
  return (message) => {
    if (!isPiece(message)) return undefined;
    const { lanewise: id, part, of, text } = message;
    if (of === 1) return text;
    const parts = open.get(id) ?? [];
    parts[part] = text;
    open.set(id, parts);
    let have = 0;
    parts.forEach(() => {
      have += 1;
    });
    if (have < of) return undefined;
    open.delete(id);
    return parts.join("");
  };
};

const isPiece = (message: unknown): message is Piece => {
  if (typeof message !== "object" || message === null) return false;
  const { lanewise, part, of, text } = message as Partial<Record<keyof Piece, unknown>>;
  return typeof lanewise === "string" && typeof part === "number" && typeof of === "number" && typeof text === "string";
};

interface Reply {
  readonly e?: unknown;
}

const encode = (message: Reply): string =>
  JSON.stringify(message.e === undefined ? message : { ...message, e: factsOf(message.e) });

const decode = (text: string): unknown => {
  const message = JSON.parse(text) as Reply & { readonly e?: Facts };
  return message.e === undefined ? message : { ...message, e: errorOf(message.e) };
};

interface Facts {
  readonly message: string;
  readonly host?: Omit<ConstructorParameters<typeof HostError>[1], "cause">;
  readonly cause?: string;
}

export const factsOf = (thrown: unknown): Facts => {
  const message = wordsOf(thrown);
  if (!(thrown instanceof HostError)) return { message };
  const { host, done, total, placed, missing, stopped, waitSeconds, cause } = thrown;
  return {
    message: message.slice(`[${host}] `.length),
    host: { host, done, total, placed, missing, stopped, ...(waitSeconds !== undefined && { waitSeconds }) },
    ...(cause !== undefined && { cause: wordsOf(cause) }),
  };
};

export const errorOf = (facts: Facts): Error =>
  facts.host
    ? new HostError(facts.message, {
        ...facts.host,
        ...(facts.cause !== undefined && { cause: new Error(facts.cause) }),
      })
    : new Error(facts.message);
