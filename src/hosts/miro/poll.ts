// Looks once more after something was heard, because Miro tells nobody of texts, nor of what was pasted: others write into the note
// they have just put there, and no event says so. It goes on while it finds something, and stops at the first look that does not, so
// an idle board is never asked. Whoever reads meanwhile has looked; and what a look found is what the next reading gets, so that
// following a board never takes more than a reading every 18 seconds.
import { gistOf, type Page } from "./page.js";
import type { Handle } from "./sdk.js";

const pause = 30_000;
/** What a look found is given to a reading that follows at once. */
const goodFor = 2000;

export interface Watched {
  readonly page: Page;
  /** Somebody listens. */
  readonly isOn: () => boolean;
  readonly tell: () => void;
  /** The board as it is now. */
  readonly ask: () => Promise<readonly Handle[]>;
  /** After a look nothing is told for a while, but kept. */
  readonly rest: () => void;
}

/** Compares with what was last read: where nothing was, nothing is asked. */
export const lookLater = (watched: Watched): void => {
  const { page, isOn, tell, ask, rest } = watched;
  if (page.looksAnew) return;
  const look = async (): Promise<void> => {
    await page.atWork;
    const known = page.gist;
    if (known === undefined || !isOn()) return;
    const found = await ask();
    rest();
    const now = gistOf(found);
    // Somebody has read or changed it meanwhile, and knows better.
    if (page.gist !== known || now === known) return;
    page.gist = now;
    page.found = found;
    setTimeout(() => {
      page.found = undefined;
    }, goodFor);
    tell();
    lookLater(watched);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  page.looksAnew = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      page.looksAnew = undefined;
      // What Miro refuses here was asked for by nobody.
      look().catch(() => undefined);
    }, pause);
  };
  page.looksAnew();
};
