// What assistive technology would stumble over on a page, and which of its texts do not fit; and both as a table, look by look.
import { markdownTable } from "markdown-table";
import type { Page } from "playwright-core";

type Axe = { axe: typeof import("axe-core") };
/** A page, or a frame in one. */
type Shown = Pick<Page, "evaluate">;

/** One text a violation, with the first of the page that is wrong; and how many checks were made. The page has been given axe before. */
export const violationsOf = (page: Shown): Promise<{ readonly wrong: readonly string[]; readonly checks: number }> =>
  page.evaluate(async () => {
    const { violations, passes } = await (window as unknown as Axe).axe.run();
    const wrong = violations.flatMap((v) =>
      v.nodes.map((n) => `${v.id}: ${n.html.slice(0, 160)} ${n.failureSummary ?? ""}`),
    );
    return { wrong, checks: violations.length + passes.length };
  });

/** Texts that are cut off by what they stand in, and parts that make the page wider than its window. */
export const misfitsOf = (page: Shown): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("html, #panel, .body, button, h1, h2, label, .tabs [role=tab]")].flatMap(
      (e) => {
        const { overflowX } = getComputedStyle(e);
        const isPage = e.matches("html, #panel, .body");
        if (e.scrollWidth <= e.clientWidth + (isPage ? 0 : 1) || (!isPage && overflowX === "visible")) return [];
        return [
          `${e.tagName.toLowerCase()}.${e.className} “${isPage ? "" : (e.textContent ?? "").slice(0, 40)}” ${e.scrollWidth} > ${e.clientWidth}`,
        ];
      },
    ),
  );

export interface Audit {
  readonly look: string;
  readonly states: number;
  readonly checks: number;
  readonly violations: number;
  readonly misfits: number;
}

/** The audits of a look so far, with one state more. */
export const andState = (
  so: Audit | undefined,
  look: string,
  { wrong, checks }: { readonly wrong: readonly string[]; readonly checks: number },
  misfits: readonly string[],
): Audit => ({
  look,
  states: (so?.states ?? 0) + 1,
  checks: (so?.checks ?? 0) + checks,
  violations: (so?.violations ?? 0) + wrong.length,
  misfits: (so?.misfits ?? 0) + misfits.length,
});

const titles = ["look", "states", "checks (axe)", "violations (axe)", "texts cut off"];

/** Checks that were not made in a look are left blank. */
export const auditTable = (audits: readonly Audit[]): string =>
  markdownTable(
    [
      titles,
      ...audits.map(({ look, states, checks, violations, misfits }) => [
        look,
        String(states),
        checks ? String(checks) : "",
        checks ? String(violations) : "",
        String(misfits),
      ]),
    ],
    { align: ["l", "r", "r", "r", "r"] },
  );
