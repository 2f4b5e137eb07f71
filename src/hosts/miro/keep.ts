// Texts kept with the board for everybody, as app data: one value a key, beside the records of maps (record.ts). A board has 30 KB
// for all of Lanewise, so that a text must be short; records of maps that are gone make room where it still does not fit.
import { HostError } from "../../board/index.js";
import { isViewOnly, light } from "./calls.js";
import { asked, host, type Page } from "./page.js";
import { keptPrefix } from "./record.js";
import { isFull, makeRoom } from "./save.js";

export const keep = (page: Page, key: string, text: string | null): Promise<void> =>
  asked("it could not be kept with the board", async () => {
    const { sdk, call } = page;
    const set = (): Promise<unknown> => call(light, () => sdk.setAppData(keptPrefix + key, text));
    try {
      await set();
    } catch (thrown) {
      if (isViewOnly(thrown)) page.canWrite = false;
      if (!isFull(thrown)) throw thrown;
      if (!(await makeRoom(page, ""))) throw full(thrown);
      await set();
    }
  });

const full = (cause: unknown): HostError =>
  new HostError("Miro has no room left for Lanewise’s notes on this board", { host, cause });
