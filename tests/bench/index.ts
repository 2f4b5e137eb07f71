// npm run bench: how long reading and checking take beside parsing the same file, and what the bundles weigh.
import { readFileSync } from "node:fs";
import { bundles, weigh } from "../../build/build.js";
import type { Snapshot } from "../../src/board/index.js";
import { elementItems } from "../../src/hosts/excalidraw/items.js";
import { read } from "../../src/read/index.js";
import { check } from "../../src/rules/index.js";
import { accuracy } from "../boards/accuracy.js";
import { keepAccuracy, keepStrangers } from "../boards/document.js";
import { strangers } from "../boards/strangers.js";
import { boardFile, mapOf } from "./boards.js";
import { sideBySide } from "./measure.js";

const ms = (n: number): string => `${n.toFixed(1)} ms`;

interface File {
  readonly elements: readonly unknown[];
}

const snapshotOf = (file: File): Snapshot => ({
  host: "file",
  name: "bench.excalidraw",
  items: elementItems(file.elements).items,
});

const readAndCheck = (file: File): unknown => check(read(snapshotOf(file)));

const speed = async (): Promise<void> => {
  console.log("Reading and checking, beside JSON.parse of the same file (parsing excluded from the first)");
  for (const tagged of [true, false]) {
    const text = await boardFile(mapOf(10_000), tagged);
    const file: File = JSON.parse(text);
    const { a, b, ratio } = await sideBySide(
      () => readAndCheck(file),
      () => JSON.parse(text),
    );
    const which = tagged ? "drawn by Lanewise" : "without our tags";
    console.log(`  10,000 notes, ${which}: ${ms(a)} beside ${ms(b)}, ratio ${ratio.toFixed(2)} (limit 3)`);
  }
};

const growth = async (): Promise<void> => {
  const small: File = JSON.parse(await boardFile(mapOf(100)));
  const large: File = JSON.parse(await boardFile(mapOf(10_000)));
  const times = 100;
  const { ratio } = await sideBySide(
    () => readAndCheck(large),
    () => {
      for (let i = 0; i < times; i++) readAndCheck(small);
    },
  );
  console.log(`Time per note at 10,000 beside 100: ratio ${ratio.toFixed(2)} (limit 2)`);
};

const rulesBesideReading = async (): Promise<void> => {
  const snapshot: Snapshot = snapshotOf(JSON.parse(await boardFile(mapOf(10_000))));
  const reading = read(snapshot);
  const { a, b, ratio } = await sideBySide(
    () => check(reading),
    () => read(snapshot),
  );
  console.log(`All rules beside reading, 10,000 notes: ${ms(a)} beside ${ms(b)}, ratio ${ratio.toFixed(2)}`);
};

const weighAll = (...paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + weigh(readFileSync(path)), 0);

const weights = async (): Promise<void> => {
  const { first, after } = await bundles.miro();
  await bundles.figjam();
  const said: readonly (readonly [what: string, kB: number, limit: number | undefined])[] = [
    ["Miro, before the panel can be used", weighAll(...first), 60],
    ["Miro, with all that is fetched after", weighAll(...first, ...after), undefined],
    ["FigJam, the page (one file)", weighAll("dist/figjam/ui.html"), 60],
    ["FigJam, main.js", weighAll("dist/figjam/main.js"), 20],
  ];
  console.log("Bundles, gzip, JS and CSS");
  for (const [what, kB, limit] of said) {
    const beside = limit === undefined ? "no limit" : `limit ${limit}${kB > limit ? ", OVER" : ""}`;
    console.log(`  ${what}: ${kB.toFixed(1)} kB (${beside})`);
  }
};

export const bench = async (): Promise<void> => {
  await speed();
  await growth();
  await rulesBesideReading();
  await weights();
  const table = accuracy();
  console.log(`How boards are read that nobody drew with Lanewise\n${table}`);
  keepAccuracy(table);
  const others = await strangers();
  console.log(others.lines);
  if (others.table) keepStrangers(others.table);
};
