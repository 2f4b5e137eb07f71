// Reading with what people corrected, and keeping it: the complete set goes with the board, for everybody who opens it; where the
// board cannot be written, it counts for this session. What the host has no room for is let go, the oldest first.
import { type Applied, type Board, type ItemId, isBadge, type Scope, type Snapshot, wordsOf } from "../board/index.js";
import type { Dismissal, Reading } from "../model/index.js";
import { type Hints, keptHints, keptKey, look, makeReader, type Outline } from "../read/index.js";
import { dismissalsKey } from "../rules/dismissals.js";
import { keptDismissals } from "./dismissing.js";
import { framesAndLabels, keeps } from "./keeping.js";

/** A reading with the snapshot it was made from, so that fixes know where things stand. */
export interface Seen {
  readonly scope: Scope;
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  /** Where the maps lie on the board. */
  readonly outlines: readonly Outline[];
  /** The corrections kept with the board, also those whose items are gone; {} where none are. */
  readonly hints: Hints;
  /** False where those count for this session only, since the board cannot be written. */
  readonly isKept: boolean;
  /** What people dismissed, also what is settled; absent where nothing is. */
  readonly dismissals?: readonly Dismissal[];
  /** Those count for this session only, since the board cannot be written. */
  readonly dismissedHere?: boolean;
  /** How many badges stand there. */
  readonly badges: number;
}

/** What a session remembers where its board cannot. */
export interface Own {
  corrections?: string;
  dismissals?: string;
  /** Votes as last asked for, by item. */
  votes?: Readonly<Record<ItemId, number>>;
  /** Remembers the last reading, so that the next one is quick. */
  read?: typeof look;
}

/** Hints given win over those kept with the board; null: neither. */
export const see = (taken: Snapshot, scope: Scope, own: Own, given?: Hints | null): Seen => {
  const text = own.corrections ?? taken.kept?.[keptKey];
  const snapshot = withVotes(taken, own.votes);
  const seen = text === undefined ? snapshot : { ...snapshot, kept: { ...snapshot.kept, [keptKey]: text } };
  own.read ??= makeReader();
  const { reading, outlines } = own.read(seen, given);
  const isKept = own.corrections === undefined;
  const dismissed = keptDismissals(snapshot.kept?.[dismissalsKey], own);
  const badges = snapshot.items.filter(isBadge).length;
  return { scope, snapshot, reading, outlines, hints: keptHints(text), isKept, ...dismissed, badges };
};

/** What the host itself says of an item's votes goes first. */
const withVotes = (snapshot: Snapshot, votes: Own["votes"]): Snapshot => {
  if (!votes) return snapshot;
  const items = snapshot.items.map((item) => {
    const n = item.votes ?? votes[item.id];
    return n === undefined || n === item.votes ? item : { ...item, votes: n };
  });
  return { ...snapshot, items };
};

/** Keeps the complete set with the board, then reads the same scope again. Throws HostError. */
export const correct = async (board: Board, seen: Seen, hints: Hints, own: Own): Promise<Seen> => {
  const { kept: _, ...snapshot } = seen.snapshot;
  const dropped = await keepAll(board, seen, look(snapshot, hints).hints, own);
  const again = see(await board.read(seen.scope), seen.scope, own);
  if (dropped === 0) return again;
  const said = `This board has no room for more corrections: the oldest ${dropped === 1 ? "one was" : `${dropped} were`} let go.`;
  return { ...again, reading: { ...again.reading, remarks: [...(again.reading.remarks ?? []), said] } };
};

/** How many corrections there was no room for. */
export const keepAll = async (board: Board, seen: Seen, hints: Hints, own: Own): Promise<number> => {
  const { text, dropped } = written(hints, board.can.keeps);
  const isKept = board.can.write && (await keeps(board, keptKey, text, carriers(seen, hints)));
  if (isKept) delete own.corrections;
  else own.corrections = text ?? "{}";
  return dropped;
};

/**
 * A list of all lanes or stages grows by those a fix has drawn, or they would not be read; and what lay beside a map stays beside
 * it, also where the new lane or stage would reach it.
 */
export const withAdded = async (board: Board, seen: Seen, applied: Applied, own: Own): Promise<Applied> => {
  const drawn = (part: string): readonly ItemId[] =>
    Object.entries(applied.ids).flatMap(([key, [id]]) => (id && key.startsWith(`${part}:`) ? [id] : []));
  const grown = (part: string, list: Hints["stages"]): Hints["stages"] =>
    list && drawn(part).length > 0
      ? [...list.filter((h) => !drawn(part).includes(h.label)), ...drawn(part).map((label) => ({ label }))]
      : undefined;
  if (drawn("lane").length + drawn("stage").length === 0) return applied;
  const lanes = grown("lane", seen.hints.lanes);
  const stages = grown("stage", seen.hints.stages);
  const hints: Hints = { ...seen.hints, ...(lanes && { lanes }), ...(stages && { stages }) };
  try {
    const beside = await reached(board, seen, hints);
    if (lanes || stages || beside.length > 0)
      await keepAll(
        board,
        seen,
        { ...hints, ...(beside.length > 0 && { outside: [...(hints.outside ?? []), ...beside] }) },
        own,
      );
    return applied;
  } catch (thrown) {
    const said = `What was drawn may not be read yet, as the corrections of this board could not be kept (${wordsOf(thrown)}): point it out.`;
    return { ...applied, remarks: [...(applied.remarks ?? []), said] };
  }
};

/** Texts left over so far that what was added makes notes of. Where we drew the bands, a lane takes nothing that is not in it. */
const reached = async (board: Board, seen: Seen, hints: Hints): Promise<readonly { readonly label: ItemId }[]> => {
  const { leftovers } = seen.reading;
  if (leftovers.length === 0 || seen.snapshot.items.some((i) => i.tag?.part === "map")) return [];
  const { reading } = look(await board.read(seen.scope), hints);
  const notes = new Set(reading.maps.flatMap((m) => m.notes.map((n) => n.item?.id)));
  return leftovers.flatMap(({ item }) => (notes.has(item.id) ? [{ label: item.id }] : []));
};

/** Last of all what was corrected. */
const carriers = ({ reading }: Seen, hints: Hints): readonly ItemId[] => {
  const said = [hints.lanes, hints.stages, hints.roles, hints.notes, hints.outside].flatMap((list) =>
    (list ?? []).map((h) => h.label),
  );
  return [...new Set([...framesAndLabels(reading), ...said, ...(hints.borders ?? []).flatMap((b) => b.between)])];
};

/** As text of at most `most` characters; null where nothing is corrected. New corrections stand at the end of their list. */
const written = (hints: Hints, most = Number.POSITIVE_INFINITY): { text: string | null; dropped: number } => {
  const entries = Object.entries(hints).filter(([, list]) => Array.isArray(list) && list.length > 0);
  const lists = new Map<string, readonly unknown[]>(entries);
  let dropped = 0;
  for (;;) {
    const text = JSON.stringify(Object.fromEntries(lists));
    if (lists.size === 0) return { text: null, dropped };
    if (text.length <= most) return { text, dropped };
    // Lists of lanes and stages mean something only as a whole; they go last.
    const [key, list] = [...lists].reduce((a, b) => (worth(b) > worth(a) ? b : a));
    const isWhole = key === "lanes" || key === "stages";
    dropped += isWhole ? list.length : 1;
    if (isWhole || list.length === 1) lists.delete(key);
    else lists.set(key, list.slice(1));
  }
};

const worth = ([key, list]: readonly [string, readonly unknown[]]): number =>
  key === "lanes" || key === "stages" ? 0 : list.length;
