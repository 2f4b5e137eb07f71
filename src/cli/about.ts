// What the program knows of itself: version and homepage from the package.json beside the build, where it is there.
import { readFileSync } from "node:fs";
import type { Checker } from "../reports/index.js";
import { describe, rules } from "../rules/index.js";

/** From dist/cli.js, or from this file where it runs unbuilt. */
const places = ["../package.json", "../../package.json"];

const packageFile = (): object => {
  for (const place of places)
    try {
      const found: unknown = JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8"));
      if (typeof found === "object" && found !== null && "name" in found && found.name === "lanewise") return found;
    } catch {
      // Not there: the next one.
    }
  return {};
};

export const checker = (): Checker => {
  const about = packageFile();
  return {
    ...("version" in about && typeof about.version === "string" && { version: about.version }),
    ...("homepage" in about && typeof about.homepage === "string" && { homepage: about.homepage }),
    rules: rules.map(describe),
  };
};
