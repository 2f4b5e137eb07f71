// npm run bench: how long reading and checking take beside parsing the same file, how quick the panel is, what the bundles weigh, how
// well boards are read.
import { readFileSync } from "node:fs";
import { bundles, weigh } from "../../build/build.js";
import { figjamPair } from "../../build/figjam.js";
import { accuracy } from "../boards/accuracy.js";
import { keepAccuracy, keepChecks, keepStrangers } from "../boards/document.js";
import { strangers } from "../boards/strangers.js";
import { corpus } from "../corpus/corpus.js";
import { checksTable, faults, measure } from "../corpus/table.js";
import { figjamSpeed } from "./figjam.js";
import { limited } from "./measure.js";
import { panelSpeed } from "./panel.js";
import { speed } from "./speed.js";

const weighAll = (...paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + weigh(readFileSync(path)), 0);

const weights = async (): Promise<void> => {
  const { first, after } = await bundles.miro();
  const pair = await figjamPair();
  const said: readonly (readonly [what: string, kB: number, limit: number | undefined])[] = [
    // 60 until the gallery drew real plans and a map could be put into a frame or dragged out.
    ["Miro, before the panel can be used", weighAll(...first), 75],
    ["Miro, with all that is fetched after", weighAll(...first, ...after), undefined],
    ["FigJam, the page", weigh(pair.page), 75],
    ["FigJam, main.js without what it keeps for the page", weigh(pair.own), 20],
    ["FigJam, main.js", weigh(pair.main), undefined],
  ];
  console.log("Bundles, gzip, JS and CSS");
  for (const [what, kB, limit] of said) {
    console.log(limited(what, kB, limit, " kB"));
  }
};

export const bench = async (): Promise<void> => {
  await speed();
  await figjamSpeed();
  await panelSpeed();
  await weights();
  const measured = measure(corpus());
  const checks = checksTable(measured);
  console.log([`What the checks say about finished maps\n${checks}`, ...faults(measured)].join("\n"));
  keepChecks(checks);
  const table = accuracy();
  console.log(`How boards are read that nobody drew with Lanewise\n${table}`);
  keepAccuracy(table);
  const others = await strangers();
  console.log(others.lines);
  if (others.table) keepStrangers(others.table);
};
