// Contact sheets: every state of the panel on one picture a look (skin, theme, width, language), to be looked at side by side.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Audit, andState, auditTable, misfitsOf, violationsOf } from "./audit.js";
import { renewReferences } from "./panel-pictures.js";
import { axe, open, type Page_, page, startPanel, states, stopPanel } from "./panel-states.js";

const folder = "dist/sheets";

interface Look {
  readonly skin: "playground" | "miro" | "figjam";
  readonly theme: "light" | "dark";
  readonly width: number;
  readonly language: string;
}

interface Shot {
  readonly name: string;
  readonly png: Buffer;
}

const height = 780;
const label = 28;
const gap = 12;
const across = 8;

const nameOf = ({ skin, theme, width, language }: Look): string => `${skin}-${theme}-${width}-${language}`;

/** Theme, width and language change over the state as it stands, so that a state is reached once. */
const dress = async ({ theme, width, language }: Look): Promise<void> => {
  await page.setViewportSize({ width, height });
  // Nothing is under the pointer, wherever the last press was.
  await page.mouse.move(1, 400);
  await page.evaluate(
    async ([to, speaks]) => {
      const { panel } = (window as unknown as Page_).lanewise;
      panel.setTheme(to);
      await panel.speak(speaks);
    },
    [theme, language] as const,
  );
  await page.waitForTimeout(60);
};

/** One page of pictures, taken by the same browser. */
const tiled = async (shots: readonly Shot[], width: number): Promise<Buffer> => {
  const rows = Math.ceil(shots.length / across);
  const cells = shots.map(
    ({ name, png }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString("base64")}"></figure>`,
  );
  const size = { width: across * (width + gap) + gap, height: rows * (height + label + gap) + gap };
  await page.setViewportSize(size);
  await page.setContent(
    `<style>body{margin:${gap}px;background:#bbb;display:grid;grid-template-columns:repeat(${across},${width}px);gap:${gap}px;font:600 14px system-ui}figure{margin:0}figcaption{height:${label}px;line-height:${label}px;overflow:hidden;white-space:nowrap}img{display:block;width:${width}px}</style>${cells.join("")}`,
  );
  await page.waitForFunction(() => [...document.images].every((i) => i.complete));
  return page.screenshot();
};

interface Sheets {
  readonly audits: readonly Audit[];
  readonly complaints: readonly string[];
}

/** Writes a sheet for every look; says what assistive technology would stumble over and what does not fit. */
const writeSheets = async (looks: readonly Look[], only?: RegExp): Promise<Sheets> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await startPanel();
  const shots = new Map(looks.map((look) => [nameOf(look), [] as Shot[]]));
  const audits = new Map<string, Audit>();
  const complaints: string[] = [];
  try {
    const skins = [...new Set(looks.map((l) => l.skin))];
    for (const [name, [start, go]] of Object.entries(states).filter(([n]) => !only || only.test(n)))
      for (const skin of skins) {
        await open(start, { width: 368, skin });
        await go?.();
        await page.evaluate(axe);
        for (const look of looks.filter((l) => l.skin === skin)) {
          const at = nameOf(look);
          await dress(look);
          shots.get(at)?.push({ name, png: await page.screenshot() });
          const [found, misfits] = [await violationsOf(page), await misfitsOf(page)];
          audits.set(at, andState(audits.get(at), join(folder, `${at}.png`), found, misfits));
          complaints.push(...[...found.wrong, ...misfits].map((what) => `${at}, ${name}: ${what}`));
        }
      }
    for (const look of looks) {
      const at = nameOf(look);
      writeFileSync(join(folder, `${at}.png`), await tiled(shots.get(at) ?? [], look.width));
    }
  } finally {
    await stopPanel();
  }
  return { audits: [...audits.values()], complaints };
};

const languages = ["en", "de", "es", "fr", "ja", "pt"] as const;

/** Both themes and widths in English in every skin, the narrow light one in every language. */
const everyLook = (): readonly Look[] => [
  ...(["playground", "miro", "figjam"] as const).flatMap((skin) =>
    (["light", "dark"] as const).flatMap((theme) =>
      [320, 480].map((width): Look => ({ skin, theme, width, language: "en" })),
    ),
  ),
  ...languages
    .slice(1)
    .flatMap((language) =>
      (["light", "dark"] as const).flatMap((theme) =>
        [320, 480].map((width): Look => ({ skin: "playground", theme, width, language })),
      ),
    ),
];

const said = (args: readonly string[], name: string): string | undefined =>
  args.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);

/** What was written, as lines: a table, then what is wrong. */
export const sheetsFor = async (
  args: readonly string[],
): Promise<{ readonly lines: readonly string[]; readonly isFine: boolean }> => {
  if (args.includes("--renew")) return { lines: await renewReferences(), isFine: true };
  const wanted = said(args, "looks")?.split(",");
  const only = said(args, "states");
  const looks = everyLook().filter((look) => !wanted || wanted.includes(nameOf(look)));
  const { audits, complaints } = await writeSheets(looks, only === undefined ? undefined : new RegExp(only, "i"));
  return { lines: [auditTable(audits), ...complaints], isFine: complaints.length === 0 };
};
