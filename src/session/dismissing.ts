// Dismissing findings and taking that back: the whole list goes with the board, for everybody who opens it; where the board cannot
// be written, it counts for this session. What a dismissal does to a report is said in rules/.
import type { Board } from "../board/index.js";
import type { Dismissal, Finding, Report } from "../model/index.js";
import {
  dismissalsKey,
  parseDismissals,
  settled,
  withDismissal,
  withoutDismissal,
  writeDismissals,
} from "../rules/dismissals.js";
import { framesAndLabels, keeps } from "./keeping.js";
import type { Own, Seen } from "./seeing.js";

export interface Dismissing {
  readonly why: string;
  /** YYYY-MM-DD: nothing in here has a clock. */
  readonly when: string;
}

/** Throws HostError. */
export const dismiss = async (
  board: Board,
  seen: Seen,
  map: string,
  { fingerprint, rule }: Finding,
  { why, when }: Dismissing,
  own: Own,
): Promise<Seen> => {
  // Without a name it is dismissed all the same.
  const who = await board.who?.().catch(() => null);
  const one: Dismissal = { fingerprint, rule, map, why, ...(who != null && who !== "" && { who }), when };
  return withList(board, seen, withDismissal(seen.dismissals ?? [], one), own);
};

/** Throws HostError. */
export const restore = async (
  board: Board,
  seen: Seen,
  { fingerprint }: Pick<Finding, "fingerprint">,
  own: Own,
): Promise<Seen> => {
  const before = seen.dismissals ?? [];
  const after = withoutDismissal(before, fingerprint);
  return after.length === before.length ? seen : withList(board, seen, after, own);
};

/** What is gone by this report opens again should it come back. Writes only where that changes something. Throws HostError. */
export const settle = async (board: Board, seen: Seen, report: Report, own: Own): Promise<Seen> => {
  const before = seen.dismissals ?? [];
  const after = settled(before, report);
  return after === before ? seen : withList(board, seen, after, own);
};

const withList = async (board: Board, seen: Seen, all: readonly Dismissal[], own: Own): Promise<Seen> => {
  const { text, kept, dropped } = writeDismissals(all, board.can.keeps);
  const isKept = board.can.write && (await keeps(board, dismissalsKey, text, framesAndLabels(seen.reading)));
  if (isKept) delete own.dismissals;
  else own.dismissals = text ?? "[]";
  const { dismissals: _, dismissedHere: __, ...rest } = seen;
  const now = { ...rest, ...dismissalsOf(kept, own) };
  if (dropped === 0) return now;
  const said = `This board has no room for more dismissed findings: the oldest ${dropped === 1 ? "one is" : `${dropped} are`} open again.`;
  return { ...now, reading: { ...now.reading, remarks: [...(now.reading.remarks ?? []), said] } };
};

/** For a reading of the board: those of this session where there are some, else those kept with it. */
export const keptDismissals = (text: string | undefined, own: Own): Pick<Seen, "dismissals" | "dismissedHere"> =>
  dismissalsOf(parseDismissals(own.dismissals ?? text), own);

const dismissalsOf = (all: readonly Dismissal[], own: Own): Pick<Seen, "dismissals" | "dismissedHere"> => ({
  ...(all.length > 0 && { dismissals: all }),
  ...(own.dismissals !== undefined && { dismissedHere: true }),
});
