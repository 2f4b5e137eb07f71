// References of the panel: what key states look like in each host's skin, as small files, and whether it still looks so. The type is
// packed with the tests, so that letters are as wide on every machine; what counts as the same, says pixels.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { open, page, startPanel, states, stopPanel } from "./panel-states.js";
import { differ, isSame, small, tolerance } from "./pixels.js";
import { fontFile } from "./studio.js";

export const references = "tests/browser/references/panel";
const output = "dist/pictures/panel";
const renewal = "If it is meant so, look at it and run: node build/run.mjs sheets --renew";

export const looks = [
  { skin: "playground", theme: "light" },
  { skin: "miro", theme: "light" },
  { skin: "figjam", theme: "dark" },
] as const;
export type Look = (typeof looks)[number];
const width = 368;

/** None of them shows a clock that runs; a time of day in small letters is well below what is tolerated. */
export const pictured = [
  "gallery",
  "set-up",
  "a wrong set-up",
  "a reading",
  "no map",
  "a doubtful note",
  "a map to be pointed out",
  "a check",
  "a fix",
  "the score, and a part of it",
  "all clear",
  "twenty stages",
  "the choice of agendas",
  "an agenda without a map",
  "a step shown large",
] as const;

/** Bold letters are made of the same ones. */
const type = (): string =>
  `@font-face{font-family:Same;font-weight:400;size-adjust:107%;src:url(data:font/woff2;base64,${readFileSync(fontFile()).toString("base64")})}.lanewise,.lanewise *{font-family:Same!important}`;

export const startPictures = (): Promise<void> => startPanel(type());
export const stopPictures = stopPanel;

/** As it looks once nothing on it changes any more. */
const settled = async (): Promise<Buffer> => {
  let before = await page.screenshot();
  for (let n = 0; n < 20; n++) {
    await page.waitForTimeout(50);
    const now = await page.screenshot();
    if (now.equals(before)) return now;
    before = now;
  }
  return before;
};

export const shoot = async (state: string, { skin, theme }: Look): Promise<Buffer> => {
  const [start, go] = states[state] ?? [];
  if (start === undefined) throw new Error(`no state “${state}”, there are ${Object.keys(states).join(", ")}`);
  await open(start, { width, theme, skin });
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined));
  await go?.();
  // Nothing is under the pointer, wherever the last press was.
  await page.mouse.move(1, 400);
  return settled();
};

const nameOf = (state: string, { skin, theme }: Look): string => `${state.replace(/[^a-z]+/g, "-")}-${skin}-${theme}`;

/** Why a state is not what its reference shows; undefined where it is. The difference is left in a file that is named. */
export const complaint = (state: string, look: Look, png: Buffer): string | undefined => {
  const name = nameOf(state, look);
  const before = join(references, `${name}.png`);
  if (!existsSync(before)) return `“${state}” in ${look.skin} has no reference. ${renewal}`;
  const found = differ(readFileSync(before), small(png));
  if (isSame(found)) return undefined;
  mkdirSync(output, { recursive: true });
  const now = join(output, `${name}.now.png`);
  writeFileSync(now, png);
  const difference = join(output, `${name}.difference.png`);
  if (found.picture) writeFileSync(difference, found.picture);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    `“${state}” in ${look.skin}, ${look.theme}, does not look as it did: ${percent(found.grounds)} of it has another colour (${percent(tolerance.grounds)} may), ${percent(found.all)} differs with the letters (${percent(tolerance.all)} may).`,
    `Now: ${now}, before: ${before}${found.picture ? `, difference: ${difference}` : ", of another size"}`,
    renewal,
  ].join("\n");
};

/** Takes all references anew; says how many there are. */
export const renewReferences = async (): Promise<readonly string[]> => {
  await startPictures();
  try {
    const taken: (readonly [name: string, png: Buffer])[] = [];
    for (const look of looks)
      for (const state of pictured) taken.push([nameOf(state, look), small(await shoot(state, look))]);
    mkdirSync(references, { recursive: true });
    for (const name of readdirSync(references)) if (name.endsWith(".png")) rmSync(join(references, name));
    for (const [name, png] of taken) writeFileSync(join(references, `${name}.png`), png);
    const bytes = taken.reduce((sum, [, png]) => sum + png.length, 0);
    return [`${taken.length} references in ${references}, ${Math.round(bytes / 1000)} kB`];
  } finally {
    await stopPictures();
  }
};
