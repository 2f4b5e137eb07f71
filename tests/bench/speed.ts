// How fast boards are read and checked: ratios of two things timed side by side, so that they hold on any machine.
import type { Snapshot } from "../../src/board/index.js";
import { elementItems } from "../../src/hosts/excalidraw/items.js";
import { read } from "../../src/read/index.js";
import { check } from "../../src/rules/index.js";
import { again, stayed } from "./again.js";
import { boardFile, mapOf } from "./boards.js";
import { limited, sideBySide } from "./measure.js";
import { oddBoard, oddBoards } from "./odd.js";

interface File {
  readonly elements: readonly Readonly<Record<string, unknown>>[];
}

const snapshotOf = (file: File): Snapshot => ({
  host: "file",
  name: "bench.excalidraw",
  items: elementItems(file.elements).items,
});

const readFile = (file: File): unknown => read(snapshotOf(file));
const readAndCheck = (file: File): unknown => check(read(snapshotOf(file)));
const nameOf = (tagged: boolean): string => (tagged ? "drawn by Lanewise" : "without our tags");
const say = (what: string, ratio: number, limit: number): void => console.log(limited(what, ratio, limit, "", 2));

const beside = async (tagged: boolean): Promise<void> => {
  const text = await boardFile(mapOf(10_000), tagged);
  const file: File = JSON.parse(text);
  const parse = (): unknown => JSON.parse(text);
  const reading = await sideBySide(() => readFile(file), parse);
  const checking = await sideBySide(() => readAndCheck(file), parse);
  const snapshot = snapshotOf(file);
  const found = read(snapshot);
  const rules = await sideBySide(
    () => check(found),
    () => read(snapshot),
  );
  console.log(
    `  10,000 notes, ${nameOf(tagged)}: ${reading.a.toFixed(0)} ms beside ${reading.b.toFixed(0)} ms of JSON.parse`,
  );
  say("  reading", reading.ratio, 1);
  say("  reading and all rules", checking.ratio, 3);
  say("  all rules, beside reading", rules.ratio, 1);
  const { all, reading: alone, anew } = await again(file.elements);
  console.log(limited("  after one moved note: elements → snapshot → reading", all, 16, " ms"));
  console.log(limited("  of which reading", alone, undefined, " ms"));
  console.log(limited("  the same with all elements parsed anew", anew, undefined, " ms"));
};

const perNote = async (tagged: boolean): Promise<void> => {
  const small: File = JSON.parse(await boardFile(mapOf(100), tagged));
  const large: File = JSON.parse(await boardFile(mapOf(50_000), tagged));
  const { ratio } = await sideBySide(
    () => readFile(large),
    () => {
      for (let i = 0; i < 500; i++) readFile(small);
    },
    5,
  );
  say(`time per note at 50,000 beside 100, ${nameOf(tagged)}`, ratio, 2);
};

/** Time an item on large odd boards beside small ones: how the slowest of them grows. */
const odd = async (): Promise<void> => {
  let worst = { name: "", ratio: 0 };
  for (const [name, one] of Object.entries(oddBoards)) {
    const [large, small] = [oddBoard(one, 4000), oddBoard(one, 400)];
    const tenSmall = (): void => {
      for (let i = 0; i < 10; i++) read(small);
    };
    const { ratio } = await sideBySide(() => read(large), tenSmall, 1);
    if (ratio > worst.ratio) worst = { name, ratio };
  }
  say(
    `time per item at 4,000 beside 400, worst of ${Object.keys(oddBoards).length} odd boards (${worst.name})`,
    worst.ratio,
    2,
  );
};

export const speed = async (): Promise<void> => {
  console.log("Speed: file → snapshot → reading, parsing excluded; medians of pairs in one process");
  for (const tagged of [true, false]) await beside(tagged);
  for (const tagged of [true, false]) await perNote(tagged);
  await odd();
  const { share, moves } = stayed();
  console.log(
    `  of ${moves} random moves on boards of all habits, most notes stayed as they were: ${(100 * share).toFixed(0)} %`,
  );
};
