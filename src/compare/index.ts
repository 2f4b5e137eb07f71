// What differs between two maps, and how several become one.
import type { Parsed, ServiceMap } from "../model/index.js";

export interface Difference {
  readonly what: "title" | "header" | "stage" | "lane" | "line" | "note" | "link";
  readonly change: "added" | "removed" | "changed" | "moved";
  /** A whole sentence. */
  readonly message: string;
  readonly before?: string;
  readonly after?: string;
}

export declare const diff: (before: ServiceMap, after: ServiceMap) => readonly Difference[];

export interface Merged {
  readonly map: ServiceMap;
  /** What had to be decided or could not be, as whole sentences. */
  readonly notes: readonly string[];
}

export declare const merge: (maps: readonly ServiceMap[]) => Parsed<Merged>;
