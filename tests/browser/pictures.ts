// Pictures of what hosts show, as files: written to be looked at, kept as references, and compared with them. Which boards there are
// says tests/hosts/pictures.ts; what counts as the same, pixels.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawScene } from "../hosts/picture/draw.js";
import { structureOf } from "../hosts/picture/scene.js";
import { type Pictured, picturedBoards } from "../hosts/pictures.js";
import { differ, isSame, small, tolerance } from "./pixels.js";
import { type Misfit, openStudio, type Studio } from "./studio.js";

export const references = "tests/browser/references";
export const output = "dist/pictures";
/** Languages of the references. */
export const kept = ["en", "de"] as const;
const width = 900;

export interface Shot extends Pictured {
  readonly svg: string;
  readonly png: Buffer;
  readonly structure: string;
  readonly misfits: readonly Misfit[];
}

export const shoot = async (studio: Studio, board: Pictured, pixels: number = width): Promise<Shot> => {
  const svg = drawScene(board.scene);
  const { png, misfits } = await studio.take(svg, pixels);
  return { ...board, svg, png, misfits, structure: structureOf(board.scene) };
};

/** Why a shot is not what its reference shows; undefined where it is. The difference is left in a file that is named. */
export const complaint = (shot: Shot, folder: string = references): string | undefined => {
  const at = (ending: string): string => join(folder, `${shot.name}.${ending}`);
  const renew = "If it is meant so, look at it and run: node build/run.mjs pictures --renew";
  if (!existsSync(at("png")) || !existsSync(at("txt"))) return `${shot.name} has no reference. ${renew}`;
  const said = changedLines(readFileSync(at("txt"), "utf8"), shot.structure);
  const found = differ(readFileSync(at("png")), small(shot.png));
  if (said === undefined && isSame(found)) return undefined;
  const { picture } = found;
  mkdirSync(output, { recursive: true });
  const now = join(output, `${shot.name}.now.png`);
  writeFileSync(now, shot.png);
  const difference = join(output, `${shot.name}.difference.png`);
  if (picture) writeFileSync(difference, picture);
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  return [
    `${shot.name} does not look as it did: ${percent(found.grounds)} of the picture has another colour (${percent(tolerance.grounds)} may), ${percent(found.all)} differs with the letters (${percent(tolerance.all)} may).`,
    `Now: ${now}, before: ${at("png")}${picture ? `, difference: ${difference}` : ", of another size"}`,
    ...(said ? [said] : []),
    renew,
  ].join("\n");
};

const changedLines = (before: string, after: string): string | undefined => {
  if (before === after) return undefined;
  const [old, now] = [before.split("\n"), after.split("\n")];
  const changes = Array.from({ length: Math.max(old.length, now.length) }, (_, i) => i)
    .filter((i) => old[i] !== now[i])
    .map((i) => `  part ${i}: ${old[i] || "nothing"}\n     now: ${now[i] || "nothing"}`);
  const more = changes.length > 6 ? `\n  and ${changes.length - 6} more` : "";
  return `What is drawn has changed:\n${changes.slice(0, 6).join("\n")}${more}`;
};

type Measured = Pick<Shot, "name" | "misfits">;

const misfitLine = ({ name }: Measured, { text, over, wide }: Misfit): string => {
  const what = [
    over > 1 ? `${Math.round(over)} units too high` : "",
    wide > 1 ? `a word ${Math.round(wide)} units too wide` : "",
  ];
  return `${name}: “${text.replaceAll("\n", " / ").slice(0, 60)}” ${what.filter((w) => w !== "").join(", ")}`;
};

/** Texts that do not fit, in lines a person can read. */
export const misfitsOf = (shots: readonly Measured[]): readonly string[] =>
  shots.flatMap((shot) => shot.misfits.map((misfit) => misfitLine(shot, misfit)));

/** All pictures on one sheet, a row a template. */
const sheet = (shots: readonly Shot[]): string => {
  const groups = [...new Set(shots.map((s) => s.template))];
  const across = Math.max(...groups.map((g) => shots.filter((s) => s.template === g).length));
  const [w, h, label] = [880, 640, 40];
  const cells = groups.flatMap((group, row) =>
    shots
      .filter((s) => s.template === group)
      .map((shot, column) => {
        const [x, y] = [column * w + 10, row * (h + label)];
        const image = `<image x="${x}" y="${y + label}" width="${w - 20}" height="${h - 10}" preserveAspectRatio="xMidYMin" href="data:image/png;base64,${shot.png.toString("base64")}"/>`;
        return `<text x="${x}" y="${y + 26}" font-size="22" fill="#1E1E1E">${shot.name}</text>${image}`;
      }),
  );
  const [all, high] = [across * w, groups.length * (h + label)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${high}" font-family="Arial, sans-serif"><rect width="${all}" height="${high}" fill="#FFFFFF"/>${cells.join("")}</svg>`;
};

const renewed = (shots: readonly Shot[]): void => {
  mkdirSync(references, { recursive: true });
  for (const name of readdirSync(references)) if (/\.(?:png|txt)$/.test(name)) rmSync(join(references, name));
  for (const { name, png, structure } of shots) {
    writeFileSync(join(references, `${name}.png`), small(png));
    writeFileSync(join(references, `${name}.txt`), structure);
  }
};

export interface Wish {
  readonly renew: boolean;
  readonly languages: readonly string[];
  /** Pixels across, of pictures to be looked at. */
  readonly width: number;
}

/** Writes the pictures, and on request the references. Answers what there is to be said about it, in lines. */
export const writePictures = async (wish: Wish): Promise<readonly string[]> => {
  const studio = await openStudio();
  try {
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    const shots: Shot[] = [];
    for (const board of await picturedBoards(wish.languages)) shots.push(await shoot(studio, board, wish.width));
    for (const { name, svg, png } of shots) {
      writeFileSync(join(output, `${name}.svg`), svg);
      writeFileSync(join(output, `${name}.png`), png);
    }
    const contact = await studio.take(sheet(shots), 880 * 4);
    writeFileSync(join(output, "contact.png"), contact.png);
    const said = [
      `${shots.length} pictures in ${output}, all on one sheet: ${join(output, "contact.png")}`,
      ...misfitsOf(shots).map((line) => `does not fit: ${line}`),
    ];
    if (!wish.renew) return said;
    const again: Shot[] = [];
    for (const board of await picturedBoards(kept)) again.push(await shoot(studio, board));
    renewed(again);
    return [...said, `${again.length} references in ${references}`];
  } finally {
    await studio.close();
  }
};
