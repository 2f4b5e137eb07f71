// Checks every import against the house's arrows: who may import whom. Ambient globals are kept out by the tsconfigs instead.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** Of reading, from what is looked at to what is made of it; src/read/index.ts puts it together. */
const reading = (
  ...parts: readonly string[]
): { readonly rooms: readonly string[]; readonly packages: readonly string[] } => ({
  rooms: ["src/model", "src/board", "src/words", ...parts.map((part) => `src/read/${part}`)],
  packages: ["zod/mini"],
});

/** Room → rooms it may import, and packages. The longest matching room counts; a room may always import itself. */
const arrows: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages?: readonly string[] }>> = {
  "src/model": { rooms: [], packages: ["zod/mini"] },
  "src/board": { rooms: [], packages: ["zod/mini"] },
  "src/words": { rooms: ["src/model"], packages: ["zod/mini"] },
  "src/templates": { rooms: ["src/model", "src/words"], packages: ["zod/mini"] },
  "src/look": { rooms: ["src/model", "src/board"] },
  "src/place": { rooms: ["src/model", "src/board", "src/words", "src/look"], packages: ["zod/mini"] },
  "src/read": { rooms: ["src/model", "src/board", "src/words"], packages: ["zod/mini"] },
  "src/read/sheet": reading(),
  "src/read/grid.ts": reading("sheet"),
  "src/read/borders": reading("sheet"),
  "src/read/labels": reading("sheet", "borders"),
  "src/read/around": reading("sheet", "grid.ts", "borders", "labels"),
  "src/read/hints": reading("sheet", "grid.ts", "borders", "labels"),
  "src/read/outline.ts": reading("sheet", "grid.ts", "hints"),
  "src/read/placed": reading("sheet", "grid.ts", "borders", "labels", "around", "hints"),
  "src/read/maps": reading("sheet", "grid.ts", "borders", "labels", "around", "hints"),
  "src/read/notes": reading("sheet", "grid.ts", "borders", "labels", "around", "hints"),
  "src/read/again": reading("sheet"),
  "src/rules": { rooms: ["src/model", "src/words"], packages: ["zod/mini"] },
  "src/compare": { rooms: ["src/model", "src/words"], packages: ["zod/mini"] },
  "src/formats": {
    rooms: ["src/model", "src/words", "src/look"],
    packages: ["zod/mini", "papaparse", "markdown-table"],
  },
  "src/reports": { rooms: ["src/model", "src/words"], packages: ["markdown-table"] },
  "src/hosts/memory": { rooms: ["src/board"] },
  "src/hosts/excalidraw": { rooms: ["src/board"], packages: ["@excalidraw/excalidraw"] },
  "src/hosts/miro": { rooms: ["src/board"], packages: ["@mirohq/websdk-types"] },
  "src/hosts/figjam": { rooms: ["src/board"], packages: ["@figma/plugin-typings", "birpc"] },
  "src/hosts/file": {
    rooms: ["src/board", "src/hosts/excalidraw/items", "src/hosts/miro/items", "src/hosts/figjam/items"],
  },
  // Sentences of all of them, told again by what they say.
  "src/said": { rooms: ["src/model"] },
  "src/session.ts": {
    rooms: [
      "src/session",
      "src/model",
      "src/board",
      "src/words",
      "src/templates",
      "src/look",
      "src/place",
      "src/read",
      "src/rules",
      "src/compare",
      "src/formats",
      "src/reports",
    ],
  },
  // What the session fetches when it is asked for.
  "src/session": {
    rooms: [
      "src/model",
      "src/board",
      "src/templates",
      "src/look",
      "src/place",
      "src/read",
      "src/rules",
      "src/compare",
      "src/formats",
    ],
  },
  "ui/panel": { rooms: ["src/session.ts", "src/session", "src/said", "src/model", "src/board"], packages: ["preact"] },
};

/** Composition roots: they put things together, so they may import anything. */
const roots = [/^src\/cli(\.ts|\/)/, /^src\/hosts\/figjam\/sandbox\.ts$/, /^ui\/[^/]+\.tsx?$/, /^ui\/(?!panel\/)/];

const imports =
  /(?:^|\n)\s*(?:import|export)\s[^"';]*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;

export interface Stray {
  readonly file: string;
  readonly imports: string;
  readonly allowed: string;
}

const roomOf = (file: string): string | undefined =>
  Object.keys(arrows)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

/** Imports of one file that no arrow allows. `file` is relative to the project, with forward slashes. */
export const straysIn = (file: string, source: string): readonly Stray[] => {
  if (roots.some((root) => root.test(file))) return [];
  const room = roomOf(file);
  if (!room) return [{ file, imports: "anything", allowed: "a room of its own in build/arrows.ts" }];
  const { rooms, packages = [] } = arrows[room] ?? { rooms: [] };
  const strays: Stray[] = [];
  for (const [, from, bare, dynamic] of source.matchAll(imports)) {
    const target = from ?? bare ?? dynamic ?? "";
    const isAllowed = target.startsWith(".")
      ? [room, ...rooms].some((to) => {
          const path = normalize(join(dirname(file), target)).replaceAll("\\", "/");
          return path.startsWith(`${to}/`) || path.replace(/\.[jt]sx?$/, "") === to.replace(/\.ts$/, "");
        })
      : packages.some((p) => target === p || target.startsWith(`${p}/`));
    if (!isAllowed) strays.push({ file, imports: target, allowed: [...rooms, ...packages].join(", ") || "nothing" });
  }
  return strays;
};

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) && !name.endsWith(".d.ts") ? [path] : [];
  });

export const strays = (): readonly Stray[] =>
  ["src", "ui"].flatMap(filesIn).flatMap((file) => straysIn(file, readFileSync(file, "utf8")));

export default (): void => {
  const found = strays();
  for (const s of found) console.error(`${s.file} imports ${s.imports}; allowed: ${s.allowed}`);
  if (found.length) process.exitCode = 1;
};
