// Whether somebody is typing: what takes long and can wait, waits until the keys rest. One ear for the page, however many panels come
// and go in it.

/** Milliseconds without a key. */
const rest = 600;

let lastKey = Number.NEGATIVE_INFINITY;
if (typeof document !== "undefined")
  document.addEventListener(
    "keydown",
    () => {
      lastKey = performance.now();
    },
    { capture: true, passive: true },
  );

/** Milliseconds until the keys have rested; 0 where they do. */
export const untilRest = (): number => Math.max(0, lastKey + rest - performance.now());

export const resting = async (): Promise<void> => {
  for (let wait = untilRest(); wait > 0; wait = untilRest()) await new Promise((done) => setTimeout(done, wait));
};
