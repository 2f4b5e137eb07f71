// Text of emulated nodes: characters, ranges of style, and the rule that every font must be loaded before it is written with (rules 1–3).
import { checkPaints, expectNumber, expectString, frozenPaints } from "./guard.js";
import { refit } from "./tree.js";
import { type Font, type Rec, type Run, runAt, type Words, type World } from "./world.js";

export const fonts: Readonly<Record<string, readonly string[]>> = {
  Inter: ["Thin", "Light", "Regular", "Medium", "Semi Bold", "Bold", "Black", "Italic", "Bold Italic"],
  Merriweather: ["Regular", "Bold"],
  "Roboto Mono": ["Regular", "Medium", "Bold"],
  "Figma Hand": ["Regular", "Bold"],
};

const key = (f: Font): string => `${f.family}/${f.style}`;
const same = (a: Run, b: Run): boolean =>
  key(a.font) === key(b.font) && a.size === b.size && JSON.stringify(a.fills) === JSON.stringify(b.fills);

/** Later, and only fonts there are. */
export const loadFont = (world: World, wanted: { family?: unknown; style?: unknown }): Promise<void> => {
  world.meters.fontLoads += 1;
  const styles = typeof wanted.family === "string" ? fonts[wanted.family] : undefined;
  const family = String(wanted.family);
  const refusal = !styles
    ? `in loadFontAsync: The font "${family}" could not be loaded`
    : wanted.style === undefined
      ? world.switches.fontStyleRequired
        ? "in loadFontAsync: Required value missing at .style"
        : undefined
      : styles.includes(String(wanted.style))
        ? undefined
        : `in loadFontAsync: The font "${family} ${String(wanted.style)}" could not be loaded`;
  return Promise.resolve().then(() => {
    if (refusal) throw new Error(refusal);
    for (const style of wanted.style === undefined ? (styles ?? []) : [String(wanted.style)])
      world.loadedFonts.add(`${family}/${style}`);
  });
};

const needFont = (world: World, what: string, font: Font): void => {
  if (world.loadedFonts.has(key(font))) return;
  const { family, style } = font;
  throw new Error(
    `in ${what}: Cannot write to node with unloaded font "${family} ${style}". Please call figma.loadFontAsync({ family: "${family}", style: "${style}" }) and await the returned promise first.`,
  );
};
export const needFonts = (world: World, what: string, words: Words): void => {
  for (const run of words.runs) needFont(world, what, run.font);
};

const joined = (runs: readonly Run[]): readonly Run[] => {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last && same(last, run)) out[out.length - 1] = { ...last, length: last.length + run.length };
    else if (run.length > 0) out.push(run);
  }
  return out.length > 0 ? out : [{ ...(runs[0] as Run), length: 0 }];
};

const checkRange = (what: string, words: Words, start: number, end: number): void => {
  if (!(start >= 0 && start < end && end <= words.characters.length))
    throw new Error(
      `in ${what}: Range outside of available characters. 'start' must be less than node.characters.length and 'start' must be less than 'end'`,
    );
};

const inRange = (words: Words, start: number, end: number): readonly Run[] => {
  const out: Run[] = [];
  let at = 0;
  for (const run of words.runs) {
    const [from, to] = [Math.max(at, start), Math.min(at + run.length, end)];
    if (from < to) out.push({ ...run, length: to - from });
    at += run.length;
  }
  return out;
};

const restyled = (words: Words, start: number, end: number, style: Partial<Run>): Words => ({
  ...words,
  runs: joined([
    ...inRange(words, 0, start),
    ...inRange(words, start, end).map((run) => ({ ...run, ...style })),
    ...inRange(words, end, words.characters.length),
  ]),
});

const put = (world: World, rec: Rec, what: string, next: Words): void => {
  world.touch(what);
  rec.words = next;
  refit(world, rec);
  world.changed(rec.id, "PROPERTY_CHANGE", ["characters"]);
};

const one = <T>(words: Words, mixed: symbol, of: (run: Run) => T): T | symbol => {
  const [first, ...rest] = words.runs.map(of);
  return rest.every((v) => JSON.stringify(v) === JSON.stringify(first)) ? (first as T) : mixed;
};

const styleOf = (run: Run, field: string): unknown => {
  if (field === "fontName") return { ...run.font };
  if (field === "fontSize") return run.size;
  if (field === "fills") return frozenPaints(run.fills);
  throw new Error(`in getStyledTextSegments: unknown field ${field}`);
};

export interface TextProp {
  get?(rec: Rec, words: Words, world: World, mixed: symbol): unknown;
  set?(rec: Rec, words: Words, value: unknown, world: World): void;
  call?(rec: Rec, words: Words, world: World, ...args: never[]): unknown;
}

/** Written whole, and only with every font of the text at hand: it may change how the text runs. */
const layout = <T>(name: string, usual: T) => ({
  get: (rec: Rec) => (rec.more[name] ?? usual) as T,
  set: (rec: Rec, words: Words, value: unknown, world: World): void => {
    needFonts(world, `set_${name}`, words);
    world.touch(`set_${name}`);
    rec.more = { ...rec.more, [name]: value };
    refit(world, rec);
    world.changed(rec.id, "PROPERTY_CHANGE", [name]);
  },
});

/** What text blocks and text nodes have in common. */
export const textProps = {
  characters: {
    get: (_, words) => words.characters,
    set: (rec, words, value, world) => {
      const characters = expectString("set_characters", value);
      needFonts(world, "set_characters", words);
      // Ranges are lost: all takes the style of the first character.
      put(world, rec, "set_characters", { characters, runs: [{ ...runAt(words, 0), length: characters.length }] });
    },
  },
  fontName: {
    get: (_, words, __, mixed) => one(words, mixed, (r) => ({ ...r.font })),
    set: (rec, words, value, world) => {
      const font = value as Font;
      needFont(world, "set_fontName", font);
      put(world, rec, "set_fontName", { ...words, runs: joined(words.runs.map((r) => ({ ...r, font: { ...font } }))) });
    },
  },
  fontSize: {
    get: (_, words, __, mixed) => one(words, mixed, (r) => r.size),
    set: (rec, words, value, world) => {
      const size = expectNumber("set_fontSize", value, 1);
      needFonts(world, "set_fontSize", words);
      put(world, rec, "set_fontSize", { ...words, runs: joined(words.runs.map((r) => ({ ...r, size }))) });
    },
  },
  fills: {
    get: (_, words, __, mixed) => one(words, mixed, (r) => frozenPaints(r.fills)),
    set: (rec, words, value, world) => {
      const fills = checkPaints("fills", value);
      put(world, rec, "set_fills", { ...words, runs: joined(words.runs.map((r) => ({ ...r, fills }))) });
    },
  },
  hasMissingFont: { get: () => false },
  textCase: layout("textCase", "ORIGINAL"),
  textDecoration: layout("textDecoration", "NONE"),
  letterSpacing: layout("letterSpacing", Object.freeze({ unit: "PERCENT", value: 0 })),
  lineHeight: layout("lineHeight", Object.freeze({ unit: "AUTO" })),
  getRangeAllFontNames: {
    call: (_: Rec, words: Words, __: World, start: number, end: number) => {
      checkRange("getRangeAllFontNames", words, start, end);
      const names = new Map(inRange(words, start, end).map((run) => [key(run.font), { ...run.font }]));
      return [...names.values()];
    },
  },
  setRangeFontName: {
    call: (rec, words, world, start: number, end: number, font: Font) => {
      checkRange("setRangeFontName", words, start, end);
      needFont(world, "setRangeFontName", font);
      put(world, rec, "setRangeFontName", restyled(words, start, end, { font: { ...font } }));
    },
  },
  setRangeFontSize: {
    call: (rec, words, world, start: number, end: number, size: number) => {
      checkRange("setRangeFontSize", words, start, end);
      for (const run of inRange(words, start, end)) needFont(world, "setRangeFontSize", run.font);
      put(
        world,
        rec,
        "setRangeFontSize",
        restyled(words, start, end, { size: expectNumber("setRangeFontSize", size, 1) }),
      );
    },
  },
  setRangeFills: {
    call: (rec, words, world, start: number, end: number, fills: unknown) => {
      checkRange("setRangeFills", words, start, end);
      put(world, rec, "setRangeFills", restyled(words, start, end, { fills: checkPaints("fills", fills) }));
    },
  },
  getStyledTextSegments: {
    call: (_, words, __, fields: readonly string[]) => {
      let at = 0;
      const out: Record<string, unknown>[] = [];
      for (const run of words.characters === "" ? [] : words.runs) {
        const style: Record<string, unknown> = {};
        for (const field of fields) style[field] = styleOf(run, field);
        const last = out[out.length - 1];
        const end = at + run.length;
        const isSame = last && fields.every((f) => JSON.stringify(last[f]) === JSON.stringify(style[f]));
        if (last && isSame) {
          last.end = end;
          last.characters = words.characters.slice(last.start as number, end);
        } else out.push({ ...style, start: at, end, characters: words.characters.slice(at, end) });
        at = end;
      }
      return out;
    },
  },
} satisfies Readonly<Record<string, TextProp>>;
