// A person's hands on a panel that is open in a host: what is pressed, read, seen and taken away, and how a screen is audited.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect } from "vitest";
import { bring } from "../../src/formats/index.js";
import type { ServiceMap } from "../../src/model/index.js";
import { type Audit, andState, misfitsOf, violationsOf } from "./audit.js";
import { type Box, contentOf, type HostInBrowser } from "./both-hosts.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export const titles = (parts: readonly { readonly title: string }[]): readonly string[] => parts.map((p) => p.title);

export const handsOn = (name: string, hostNow: () => HostInBrowser, audits: Audit[]) => {
  const button = (text: string | RegExp) => hostNow().panel.getByRole("button", { name: text }).first();
  const press = (text: string | RegExp) => button(text).click();
  const tab = (text: string) => hostNow().panel.getByRole("tab", { name: text }).click();
  const see = (text: string | RegExp) => hostNow().panel.getByText(text).first().waitFor();
  const field = (text: string | RegExp) => hostNow().panel.getByLabel(text, { exact: typeof text === "string" });
  const choice = (text: string) => hostNow().panel.getByRole("radio", { name: text, exact: true });
  const key = (keys: string) => hostNow().page.keyboard.press(keys);
  const focused = () =>
    hostNow().panel.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
    );

  /** A screen as it stands: nothing assistive technology stumbles over, nothing cut off; and a row of the table. */
  const audit = async (screen: string): Promise<void> => {
    await hostNow().panel.evaluate(axe);
    const found = await violationsOf(hostNow().panel);
    const misfits = await misfitsOf(hostNow().panel);
    audits.push(andState(undefined, `${name}: ${screen}`, found, misfits));
    await hostNow().look(screen.replaceAll(" ", "-"));
    expect(found.wrong, screen).toEqual([]);
    expect(misfits, screen).toEqual([]);
  };
  const cellAt = async (lane: string, stage: string): Promise<Box> => {
    const [row, column] = [await hostNow().boxOf(lane), await hostNow().boxOf(stage)];
    return { x: column.x, y: row.y, w: column.w, h: row.h };
  };
  const write = async (lane: string, stage: string, text: string, right = 0, down = 24): Promise<string> => {
    const { x, y } = await cellAt(lane, stage);
    return hostNow().write(text, { x: x + 24 + right, y: y + down });
  };
  const read = async (): Promise<void> => {
    await tab("Read");
    await press(/^Read the board/);
    await hostNow().panel.getByRole("grid").waitFor();
  };
  const take = async (label: string): Promise<{ readonly file: string; readonly content: Buffer }> => {
    const [download] = await Promise.all([hostNow().page.waitForEvent("download"), press(label)]);
    return { file: download.suggestedFilename(), content: await contentOf(download) };
  };
  /** The map as somebody takes it away in full. */
  const saved = async (): Promise<ServiceMap> => {
    const { file, content } = await take("Download Everything");
    const brought = bring(content.toString("utf8"), file);
    const map = brought.ok ? brought.value.maps[0] : undefined;
    if (!map) throw new Error("expected a map in the file");
    return map;
  };
  return { button, press, tab, see, field, choice, key, focused, audit, cellAt, write, read, take, saved };
};
