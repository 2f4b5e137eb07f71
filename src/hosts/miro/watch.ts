// Tells when people may have changed the board. Miro says so for new, removed and moved items, never for text: whoever writes here
// selects the item, so one that was let go is looked at once, and only while somebody listens; for others' texts see poll.ts.
import type { Board, ItemId } from "../../board/index.js";
import { heavy } from "./calls.js";
import { freshAll, type Page, placeOf } from "./page.js";
import { contentOf, type Handle, type ItemsEvent } from "./sdk.js";

/** Larger selections are for moving, which has its own event. */
const lookedAt = 3;

/** Milliseconds: a reading costs 500 of a million credits an hour, which other apps share, and may take a tenth of them in all. */
export const betweenReadings = 18_000;

export const watchBoard = (page: Page): Board["watch"] => {
  const listeners = new Set<() => void>();
  let selected = new Map<ItemId, string>();
  let isAtIt = false;

  const tell = (): void => {
    for (const changed of [...listeners]) changed();
  };
  const isOn = (): boolean => listeners.size > 0;
  const ask = (): Promise<readonly Handle[]> => page.call(heavy, () => page.sdk.get());
  let isResting = false;
  let isMissed = false;
  /** Who hears of news reads at once, and a look has just done so. */
  const rest = (): void => {
    isResting = true;
    setTimeout(() => {
      isResting = false;
      if (isMissed) tell();
      isMissed = false;
    }, betweenReadings);
  };
  /** Whoever has just put a note there goes on to write in it, and that is never told. */
  const news = (): void => {
    if (isResting) isMissed = true;
    else tell();
    if (isOn())
      import("./poll.js").then(
        ({ lookLater }) => lookLater({ page, isOn, tell, ask, rest }),
        () => undefined,
      );
  };
  const ofOthers = ({ items }: ItemsEvent): boolean => items.some((one) => !page.own.has(one.id));
  const textsOf = (items: readonly Handle[]): Map<ItemId, string> =>
    new Map(items.map((one) => [one.id, contentOf(one)]));

  const onSelection = async ({ items }: ItemsEvent): Promise<void> => {
    const before = selected;
    selected = textsOf(items);
    if (!isOn() || before.size === 0) return;
    const stays = [...before].filter(([id]) => selected.has(id));
    const left = [...before.keys()].filter((id) => !selected.has(id)).slice(0, lookedAt);
    const now = left.length > 0 && before.size <= lookedAt ? await freshAll(page, left) : [];
    const differs = now.some((one) => before.get(one.id) !== contentOf(one));
    if (differs || stays.some(([id, text]) => selected.get(id) !== text)) news();
  };

  // `off` cannot be relied on: registered once a page, and listeners come and go behind it.
  const turnOn = (): void => {
    if (isAtIt) return;
    isAtIt = true;
    const { ui } = page.sdk;
    const tellUnlessOurs = async (isNews: () => boolean): Promise<void> => {
      await page.atWork;
      if (isNews()) news();
    };
    ui.on("items:create", (event) => tellUnlessOurs(() => ofOthers(event)));
    ui.on("items:delete", ({ items }) => tellUnlessOurs(() => items.some((one) => !page.gone.has(one.id))));
    // As we left them: that is our own doing.
    ui.on("experimental:items:update", ({ items }) =>
      tellUnlessOurs(() => items.some((one) => page.left.get(one.id) !== placeOf(one))),
    );
    ui.on("selection:update", (event) => {
      onSelection(event).catch(() => undefined);
    });
  };

  return (changed) => {
    listeners.add(changed);
    turnOn();
    return () => {
      listeners.delete(changed);
    };
  };
};
