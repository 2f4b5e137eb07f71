// Where pictures are taken: a page of Chromium with the same type on every machine, that draws an SVG, says which texts do not fit
// their box, and gives back PNG. The type is one open font, set as wide as each host's own.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../build/browser.js";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-lcd-text",
  "--font-render-hinting=none",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
];

export const fontFile = (): string => {
  const packed = createRequire(import.meta.url).resolve("@excalidraw/excalidraw");
  let folder = dirname(packed);
  while (!/excalidraw$/.test(folder)) folder = dirname(folder);
  return join(folder, "dist/prod/fonts/Liberation/LiberationSans-Regular.woff2");
};

/** Letters of Inter and Open Sans are wider than Arial's, whose widths this font has: by so much on average, bold ones by more. */
const faces = [
  { family: "Like Inter", weight: 400, width: 109 },
  { family: "Like Inter", weight: 700, width: 114 },
  { family: "Like Open Sans", weight: 400, width: 105 },
  { family: "Like Open Sans", weight: 700, width: 112 },
];

/** The file holds no bold letters: a rim makes them. */
const bold = `[style*="font-weight:700"]{-webkit-text-stroke:.035em}`;

const style = (): string => {
  const data = readFileSync(fontFile()).toString("base64");
  const face = ({ family, weight, width }: (typeof faces)[number]): string =>
    `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${data});size-adjust:${width}%;ascent-override:${9500 / width}%;descent-override:${2500 / width}%;line-gap-override:0%}`;
  return `${faces.map(face).join("\n")}\nhtml,body{margin:0;background:#fff}svg{display:block}\n${bold}`;
};

export interface Misfit {
  /** Id of the part. */
  readonly id: string;
  readonly text: string;
  /** In board units: how much the text is too high, how much its longest word too wide. Above 0 it does not fit. */
  readonly over: number;
  readonly wide: number;
}

export interface Studio {
  /** A PNG so many pixels wide, and the texts that do not fit. */
  take(svg: string, width: number): Promise<{ readonly png: Buffer; readonly misfits: readonly Misfit[] }>;
  /** The texts that do not fit, without a picture. */
  misfits(svg: string): Promise<readonly Misfit[]>;
  close(): Promise<void>;
}

/** Runs in the page. Sizes of HTML in an SVG are in the SVG's own units. */
const measured = (): Misfit[] =>
  [...document.querySelectorAll<HTMLElement>("[data-text]")].flatMap((outer) => {
    const inner = outer.firstElementChild as HTMLElement;
    const { paddingLeft } = getComputedStyle(outer);
    const over = inner.offsetHeight - outer.clientHeight;
    const room = outer.clientWidth - 2 * Number.parseFloat(paddingLeft);
    inner.style.cssText += ";width:min-content;overflow-wrap:normal";
    const wide = inner.offsetWidth - room;
    inner.style.width = "";
    inner.style.overflowWrap = "break-word";
    const misfit = { id: outer.dataset.text ?? "", text: inner.textContent ?? "", over, wide };
    return over > 1 || wide > 1 ? [misfit] : [];
  });

const sizeOf = (svg: string): { w: number; h: number } => {
  const found = /viewBox="\S+ \S+ (\S+) (\S+)"/.exec(svg);
  if (!found) throw new Error("expected an SVG with a viewBox");
  return { w: Number(found[1]), h: Number(found[2]) };
};

export const openStudio = async (): Promise<Studio> => {
  const context: BrowserContext = await chromium.launchPersistentContext("", {
    executablePath: await findBrowser(),
    headless: true,
    args,
    reducedMotion: "reduce",
    viewport: { width: 900, height: 600 },
  });
  const page: Page = context.pages()[0] ?? (await context.newPage());
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style()}</style><body></body>`);
  const show = async (svg: string, width: number): Promise<number> => {
    const { w, h } = sizeOf(svg);
    const height = Math.ceil((width * h) / w);
    await page.evaluate(
      async ({ svg, width, height }) => {
        document.body.innerHTML = svg;
        const drawn = document.querySelector("svg");
        drawn?.setAttribute("width", String(width));
        drawn?.setAttribute("height", String(height));
        await Promise.all([...document.fonts].map((f) => f.load()));
        await document.fonts.ready;
      },
      { svg, width, height },
    );
    return height;
  };
  return {
    async take(svg, width) {
      const height = await show(svg, width);
      await page.setViewportSize({ width, height });
      const misfits = await page.evaluate(measured);
      const png = await page.screenshot({ clip: { x: 0, y: 0, width, height }, animations: "disabled" });
      return { png, misfits };
    },
    async misfits(svg) {
      await show(svg, 900);
      return page.evaluate(measured);
    },
    close: () => context.close(),
  };
};
