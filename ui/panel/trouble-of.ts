// What went wrong as plain facts, whatever was thrown: what was done, what stands on the board, and when to try again.
import { HostError, messageOf, NotLoaded } from "./core.js";
import type { Trouble, Work } from "./known.js";

export const troubleOf = (
  work: Work,
  thrown: unknown,
  at: { readonly host: string; readonly now: number },
): Trouble => {
  const facts = {
    work,
    host: at.host,
    message: messageOf(thrown).replace(/^\[[^\]]*\]\s*/, ""),
    isNotLoaded: thrown instanceof NotLoaded,
  };
  if (!(thrown instanceof HostError)) return { ...facts, done: 0, total: 0, placed: [], missing: [] };
  const { done, total, placed, missing, waitSeconds } = thrown;
  const until = waitSeconds === undefined ? {} : { until: at.now + waitSeconds * 1000 };
  return { ...facts, done, total, placed, missing, ...until };
};
