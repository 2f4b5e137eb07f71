// A change of a map that a host stopped half way. What of it stands is told apart in closing-up.ts.
import { HostError } from "../board/index.js";
import type { Changed } from "./changing.js";

/** What a host refused before all of it was done; what was done can be taken back. */
export class HalfChanged extends HostError {
  readonly changed: Changed;

  constructor(thrown: HostError, changed: Changed) {
    const { host, done, total, placed, missing, waitSeconds } = thrown;
    const message = thrown.message.replace(/^\[[^\]]*\]\s*/, "");
    super(message, {
      host,
      done,
      total,
      placed,
      missing,
      cause: thrown,
      ...(waitSeconds !== undefined && { waitSeconds }),
    });
    this.changed = changed;
  }
}
