// Colours and fonts as FigJam wants them. Channels are exactly hex / 255: anything rounded shows as “custom” in its palette.
import type { FontName, PluginAPI, SolidPaint } from "@figma/plugin-typings/plugin-api-standalone";
import { HostError } from "../../board/index.js";

/** `#RRGGBB` → one solid paint; no colour → no paint. */
export const paints = (hex: string | undefined): SolidPaint[] => {
  const digits = hex === undefined ? null : /^#([0-9a-f]{6})$/i.exec(hex);
  if (hex === undefined) return [];
  if (!digits) throw new Error(`expected a colour like #A8DAFF, got “${hex}”`);
  const n = Number.parseInt(digits[1] ?? "", 16);
  return [{ type: "SOLID", color: { r: (n >> 16) / 255, g: ((n >> 8) & 255) / 255, b: (n & 255) / 255 } }];
};

export interface Fonts {
  readonly plain: FontName;
  readonly bold: FontName;
}

const family = "Inter";
const inter = (style: string): FontName => ({ family, style });

/** Every style of Inter at once, or one by one where the host wants to know which. */
const loadFonts = async (figma: PluginAPI): Promise<Fonts> => {
  const loads = (font: { family: string; style?: string }): Promise<boolean> =>
    figma.loadFontAsync(font).then(
      () => true,
      () => false,
    );
  if (await loads({ family })) return { plain: inter("Medium"), bold: inter("Bold") };
  const plain = (await loads(inter("Medium"))) ? inter("Medium") : inter("Regular");
  if (plain.style === "Regular" && !(await loads(plain))) {
    throw new HostError("expected the font Inter, which FigJam's own notes use, but it cannot be loaded", {
      host: "figjam",
    });
  }
  return { plain, bold: (await loads(inter("Bold"))) ? inter("Bold") : plain };
};

/** Loaded when first needed, and once; a failure is tried again next time. */
export const fontsOnce = (figma: PluginAPI): (() => Promise<Fonts>) => {
  let loading: Promise<Fonts> | undefined;
  return () => {
    loading ??= loadFonts(figma).catch((e: unknown) => {
      loading = undefined;
      throw e;
    });
    return loading;
  };
};
