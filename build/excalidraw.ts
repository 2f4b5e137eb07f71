// Makes the editor take its fonts from beside the page. It lists a public server as a fallback for each font, and asks for
// 13 MB of Chinese and Japanese shapes that are not shipped: both are replaced while bundling, and the build stops where
// they cannot be found, so that an update cannot bring them back unseen.
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

const replacements: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/`https:\/\/esm\.sh\/\$\{.*?\/dist\/prod\/`/g, 'new URL("./",document.baseURI).href'],
  // The editor's own word for a font the system has to bring.
  [/"\.\/fonts\/Xiaolai\/[^"]+"/g, '"local:"'],
];

export const localFonts = (): Plugin => ({
  name: "local-fonts",
  setup(build) {
    const replaced = new Map<RegExp, number>();
    build.onStart(() => replaced.clear());
    build.onLoad({ filter: /@excalidraw[\\/]excalidraw[\\/]dist[\\/]prod[\\/][^\\/]+\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, "utf8");
      for (const [pattern, by] of replacements)
        contents = contents.replace(pattern, () => {
          replaced.set(pattern, (replaced.get(pattern) ?? 0) + 1);
          return by;
        });
      return { contents, loader: "js" };
    });
    build.onEnd((result) => {
      if (result.errors.length > 0) return;
      for (const [pattern] of replacements)
        if (!replaced.has(pattern)) throw new Error(`expected ${pattern} in the editor's source, found it nowhere`);
    });
  },
});
