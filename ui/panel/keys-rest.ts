// Whether somebody is typing: what takes long and can wait, waits until the keys rest.

/** Milliseconds without a key. */
const rest = 600;

export interface Keys {
  addEventListener(
    type: "keydown",
    heard: () => void,
    options: { readonly capture: true; readonly passive: true },
  ): void;
}

export const makeRest = (keys: Keys | undefined) => {
  let last = Number.NEGATIVE_INFINITY;
  const heard = (): void => {
    last = performance.now();
  };
  keys?.addEventListener("keydown", heard, { capture: true, passive: true });
  const untilRest = (): number => Math.max(0, last + rest - performance.now());
  const resting = async (): Promise<void> => {
    for (let wait = untilRest(); wait > 0; wait = untilRest()) await new Promise((done) => setTimeout(done, wait));
  };
  return {
    /** Milliseconds until the keys have rested; 0 where they do. */
    untilRest,
    resting,
  };
};

/** One ear for the page, however many panels come and go in it. */
export const { untilRest, resting } = makeRest(typeof document === "undefined" ? undefined : document);
