// Looks once more after something was heard, because Miro tells nobody of texts, nor of what was pasted: others write into the note
// they have just put there, and no event says so. It goes on while it finds something, and stops at the first look that does not, so
// an idle board is never asked. At the most 120 looks an hour: 60,000 of the million credits Miro gives.
import type { Page } from "./page.js";

const pause = 30_000;

export interface Watched {
  readonly page: Page;
  /** Somebody listens. */
  readonly isOn: () => boolean;
  readonly tell: () => void;
  /** The gist of the board as it is now. */
  readonly ask: () => Promise<string>;
}

/** Compares with what was last read: where nothing was, nothing is asked. */
export const lookLater = (watched: Watched): void => {
  const { page, isOn, tell, ask } = watched;
  if (page.looks) return;
  page.looks = true;
  const look = async (): Promise<void> => {
    await page.atWork;
    const known = page.gist;
    if (known === undefined || !isOn()) return;
    const now = await ask();
    // Somebody has read or changed it meanwhile, and knows better.
    if (page.gist !== known || now === known) return;
    page.gist = now;
    tell();
    lookLater(watched);
  };
  setTimeout(() => {
    page.looks = false;
    // What Miro refuses here was asked for by nobody.
    look().catch(() => undefined);
  }, pause);
};
