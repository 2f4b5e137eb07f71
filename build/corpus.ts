// npm run corpus: the finished maps of tests/corpus, and those with planted defects, as files for the command line.
// With --judge: reads from standard input what `lanewise check --format json` said of them, and prints how right it was.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { corpusFiles, judged, judgement } from "../tests/corpus/files.js";

const folder = "dist/corpus";

const write = (): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = corpusFiles();
  for (const { name, text } of files) writeFileSync(`${folder}/${name}`, text);
  console.log(`${files.length / 2} finished maps in ${folder}, and beside each those with a planted defect`);
};

export default ([option]: readonly string[]): void => {
  if (option === "--judge") console.log(judgement(judged(readFileSync(0, "utf8"))));
  else write();
};
