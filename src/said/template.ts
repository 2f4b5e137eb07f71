// A sentence with places, such as “{N} notes stand in no lane.”, and what stands in them in a sentence that was made from it.
// What a part means is for parts.ts to say.

export interface Template {
  readonly text: string;
  /** One more than there are places. */
  readonly literals: readonly string[];
  readonly places: readonly string[];
  /** Letters that are always the same: of two templates that fit, the one with more of them says more. */
  readonly weight: number;
}

const place = /\{(~?\w+)\}/g;

export const placesOf = (text: string): readonly string[] => [...text.matchAll(place)].map(([, name = ""]) => name);

export const templateOf = (text: string): Template => {
  const literals = text.split(/\{~?\w+\}/);
  return { text, literals, places: placesOf(text), weight: literals.join("").length };
};

const isWrittenOnly = (name: string): boolean => name.startsWith("~");

/** Fewer tries than a person notices; a sentence about names that hold half of it may need a few. */
const mostTries = 60;

/**
 * What may stand in the places, one way after the other; `fits` says of a single part whether it may stand there at all. Names hold
 * whatever people write, so that a sentence may be cut in more than one way.
 */
export const waysToCut = (
  { literals, places }: Template,
  text: string,
  fits: (place: string, part: string) => boolean,
): readonly (readonly string[])[] => {
  const [first = ""] = literals;
  const last = literals.at(-1) ?? "";
  if (places.length === 0) return text === first ? [[]] : [];
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return [];
  const ways: (readonly string[])[] = [];
  const cut = (at: number, from: number, parts: readonly string[]): void => {
    const name = places[at] ?? "";
    const take = (to: number): void => {
      const part = text.slice(from, to);
      if (part === "" ? !isWrittenOnly(name) : !fits(name, part)) return;
      if (at === places.length - 1) ways.push([...parts, part]);
      else cut(at + 1, to + (literals[at + 1] ?? "").length, [...parts, part]);
    };
    if (at === places.length - 1) {
      if (from <= text.length - last.length) take(text.length - last.length);
      return;
    }
    const next = literals[at + 1] ?? "";
    for (let to = text.indexOf(next, from); to >= 0 && ways.length < mostTries; to = text.indexOf(next, to + 1))
      take(to);
  };
  cut(0, first.length, []);
  return ways;
};
