// Makes the editor take its fonts from beside the page. It lists a public server as a fallback for each font; that origin is
// replaced while bundling, and the build stops where it cannot be found, so that an update cannot bring it back unseen.
import { readFileSync } from "node:fs";
import type { Plugin } from "esbuild";

const fallback = /`https:\/\/esm\.sh\/\$\{.*?\/dist\/prod\/`/g;

export const localFonts = (): Plugin => ({
  name: "local-fonts",
  setup(build) {
    let replaced = 0;
    build.onStart(() => {
      replaced = 0;
    });
    build.onLoad({ filter: /@excalidraw[\\/]excalidraw[\\/]dist[\\/]prod[\\/][^\\/]+\.js$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replace(fallback, () => {
        replaced += 1;
        return 'new URL("./",document.baseURI).href';
      });
      return { contents, loader: "js" };
    });
    build.onEnd((result) => {
      const rest = (result.outputFiles ?? []).filter((f) => f.text.includes("esm.sh"));
      if (result.errors.length === 0 && (replaced !== 1 || rest.length > 0))
        throw new Error(`expected one font fallback in the editor's source, replaced ${replaced}`);
    });
  },
});
