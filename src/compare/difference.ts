// What a difference is, and how places are named in its sentence.
import { quoted as inQuotes, laneOf, type Note, type ServiceMap, stageOf } from "../model/index.js";

export interface Difference {
  readonly what: "title" | "header" | "stage" | "lane" | "line" | "note" | "link";
  readonly change: "added" | "removed" | "changed" | "moved";
  /** A whole sentence. */
  readonly message: string;
  readonly before?: string;
  readonly after?: string;
  /** What of the thing changed: `text`, `score`, `title`, a field of the header; absent where it came, went or moved. */
  readonly field?: string;
  /** Its id in the map before and in the map after; of a line its role. */
  readonly ids?: { readonly before?: string; readonly after?: string };
}

/** What a sentence is about, for whoever says it in other words. */
export type About = Pick<Difference, "field" | "ids">;

export const quoted = (text: string): string => inQuotes(text, 80);

/** `Needs · Wait`, with what is missing named. */
export const placeOf = (note: Pick<Note, "lane" | "stage">, map: ServiceMap): string => {
  const lane = laneOf(map, note.lane)?.title ?? "no lane";
  const stage = stageOf(map, note.stage)?.title ?? "no stage";
  return note.lane === null && note.stage === null
    ? "beside the map"
    : `${lane || "untitled"} · ${stage || "untitled"}`;
};

/** Added, removed or changed by which of the two values are there, unless `kind` says otherwise. */
export const change = (
  what: Difference["what"],
  message: string,
  { before, after }: { readonly before?: string | undefined; readonly after?: string | undefined },
  about: About & { readonly kind?: Difference["change"] } = {},
): Difference => ({
  what,
  change: about.kind ?? (before === undefined ? "added" : after === undefined ? "removed" : "changed"),
  message,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
  ...(about.field !== undefined && { field: about.field }),
  ...(about.ids && { ids: about.ids }),
});
