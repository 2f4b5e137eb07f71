// npm run boards: every board the tests read, as a file a person can open or read with the command line.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { boardFiles } from "../tests/boards/files.js";

const folder = "dist/boards";

export default (): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const files = boardFiles();
  for (const { name, text } of files) writeFileSync(`${folder}/${name}`, text);
  console.log(`${files.length} boards in ${folder}: .excalidraw, .miro.json, .figma.json`);
};
