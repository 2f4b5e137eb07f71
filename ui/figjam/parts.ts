// The first script of FigJam's page: what the others are put into. The page has no address and may reach no network, but runs scripts
// that stand in it; so a part's text becomes one (why.md).
import { makeParts, type Parts } from "./registry.js";

declare global {
  var lanewise: Parts;
  /** Filled in by the build. */
  const __needs__: Readonly<Record<string, readonly string[]>>;
}

globalThis.lanewise = makeParts({
  needs: __needs__,
  run: (text) => {
    const script = document.createElement("script");
    script.textContent = text;
    document.head.append(script);
    script.remove();
  },
});
