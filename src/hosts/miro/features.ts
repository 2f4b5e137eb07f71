// What only some Miro plans have, and says so when asked: the timer everybody sees, and votings. Asked for once, when it is first
// wanted; where the answer is no, or none comes, nothing is offered and nothing throws.
import type { HostTimer, ItemId } from "../../board/index.js";
import { heavy, light } from "./calls.js";
import { asked, type Page } from "./page.js";
import type { VotingResult } from "./sdk.js";

type Feature = "timer" | "voting";

const offers = ({ sdk, call }: Page, feature: Feature): Promise<boolean> =>
  sdk.canUse
    ? call(light, async () => (await sdk.canUse?.(feature)) === true).catch(() => false)
    : Promise.resolve(false);

/** Gives the timer once Miro has said that there is one; asks when it is first looked for. */
export const timerOf = (page: Page): (() => HostTimer | undefined) => {
  const { timer } = page.sdk;
  let isThere: Promise<boolean> | undefined;
  let found: HostTimer | undefined;
  return () => {
    if (!timer || isThere) return found;
    isThere = offers(page, "timer");
    const ask = <T>(run: () => Promise<T>): Promise<T> => asked("the timer", () => page.call(light, run));
    const made: HostTimer = {
      start: async (minutes) => {
        await ask(() => timer.start(Math.round(minutes * 60_000)));
      },
      stop: async () => {
        await ask(() => timer.stop());
      },
      left: async () => {
        const { status, restDuration } = await ask(() => timer.get());
        return status === "STARTED" ? Math.max(0, Math.ceil(restDuration / 1000)) : null;
      },
    };
    isThere.then(
      (is) => {
        if (is) found = made;
      },
      () => undefined,
    );
    return undefined;
  };
};

export type Votes = Readonly<Record<ItemId, number>>;

/** Of several votings the last one an item was in counts. */
export const votesIn = (results: readonly VotingResult[]): Votes | null => {
  const votes: Record<ItemId, number> = {};
  const inTime = [...results].sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  for (const { results: counts } of inTime) for (const { itemId, count } of counts) votes[itemId] = count;
  return Object.keys(votes).length > 0 ? votes : null;
};

/** Null where there were none, or nothing can be known. */
export const votesOf = (page: Page): (() => Promise<Votes | null>) => {
  let isThere: Promise<boolean> | undefined;
  return async () => {
    const { experimental } = page.sdk;
    if (!experimental) return null;
    isThere ??= offers(page, "voting");
    if (!(await isThere)) return null;
    try {
      return votesIn(await page.call(heavy, () => experimental.getVotingResults()));
    } catch {
      // A reading without votes is better than none.
      return null;
    }
  };
};
