// What kind of board or text this is, by its words: a map and which, a board of another method, something beside a map.
import { fold } from "./fold.js";
import { finder } from "./near.js";
import { everyHeard } from "./phrases.js";
import { rolesOf } from "./roles.js";
import { type Heard, list } from "./words.js";

const foldedSet = (of: (h: Heard) => readonly string[]): ReadonlySet<string> =>
  new Set(everyHeard.flatMap(of).map(fold));

type Kind = keyof Heard["kinds"];
const kinds: readonly Kind[] = ["first-draft", "service-blueprint", "journey-map"];
const kindNames = new Map(
  kinds.flatMap((kind) => [...foldedSet((h) => list(h.kinds[kind]))].map((n) => [n, kind] as const)),
);
const kindsIn = finder([...kindNames, ["sfd", "first-draft"], ["journey", "journey-map"], ["journeys", "journey-map"]]);
const mapWordsIn = finder([...foldedSet((h) => list(h.mapWords)), ...kindNames.keys()].map((w) => [w, true] as const));

/** Says that a board is about a journey, a blueprint or a persona. */
export const hasMapWord = (text: string): boolean => mapWordsIn(fold(text.slice(0, 400))).length > 0;

/** Words that say more than that somebody goes somewhere: a map, or a blueprint, of it. */
const drawn = /map|karte|carte|mapa|blueprint|plan|マップ|ブループリント|図|图|圖/u;
const mapNamesIn = finder(
  [...foldedSet((h) => [...list(h.mapWords), ...list(h.kinds["journey-map"]), ...list(h.kinds["service-blueprint"])])]
    .filter((w) => drawn.test(w))
    .map((w) => [w, true] as const),
);

/** Says that a board is a journey map or a blueprint, by the name of such boards: “Experience map: buying a bike”. */
export const namesMap = (text: string): boolean => text.length <= 200 && mapNamesIn(fold(text)).length > 0;

/** A kind's name and nothing else: “Journey map”, “サービスブループリント”. */
export const isKindName = (text: string): boolean => text.length <= 60 && kindNames.has(fold(text));

/** What kind a title names; “(SFD)” is a first draft, and a blueprint wins over a journey. */
export const kindIn = (text: string): Kind | undefined => {
  const folded = fold(text.slice(0, 400));
  const named = new Set(kindsIn(folded).map((k) => k.of));
  if (folded.includes("blueprint")) named.add("service-blueprint");
  return kinds.find((kind) => named.has(kind));
};

/** Words of one kind of board, whatever the language. */
const otherBoards: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(everyHeard.flatMap((h) => Object.keys(h.notMaps)))].map((what) => [
    what,
    foldedSet((h) => list(h.notMaps[what] ?? "")),
  ]),
);

const anyOtherBoard: ReadonlySet<string> = new Set([...otherBoards.values()].flatMap((its) => [...its]));

export interface NotMap {
  readonly what: string;
  /** The labels that say so, as written. */
  readonly words: readonly string[];
}

/**
 * The other kind of board these labels belong to. It takes two different words of that kind, one of which is no lane's word:
 * strengths and weaknesses alone are lanes of a journey map too.
 */
export const notMapOf = (labels: readonly string[]): NotMap | undefined => {
  let best: NotMap | undefined;
  const folded = labels.flatMap((label) => (label.length <= 60 ? [[fold(label), label] as const] : []));
  const open = folded.filter(([text]) => anyOtherBoard.has(text));
  for (const [what, its] of otherBoards) {
    const found = new Map<string, string>();
    for (const [text, label] of open) if (its.has(text) && !found.has(text)) found.set(text, label);
    const said = [...found.values()];
    if (said.length < 2 || said.every((label) => rolesOf(label).length > 0)) continue;
    if (!best || said.length > best.words.length) best = { what, words: said };
  }
  return best;
};

/** Of any of these: `notMapOf` takes no notice of others. */
export const isOtherWord = (label: string): boolean => label.length <= 60 && anyOtherBoard.has(fold(label));

const besides = foldedSet((h) => list(h.besides));

/** The title of something that lies beside a map: parking lot, legend, instructions. */
export const isBeside = (text: string): boolean => {
  if (text.length > 80) return false;
  const before = text.split(/[:：\n(（]/u, 1)[0] ?? "";
  return besides.has(fold(text)) || besides.has(fold(before));
};
