// Silence that most of its like contradict: a group that has begun a row and not got far is half way, not wrong.

/** Those without it, where more than half of them have it. */
export const unlikeMost = <T>(things: readonly T[], has: (thing: T) => boolean): readonly T[] => {
  const open = things.filter((thing) => !has(thing));
  return 2 * open.length < things.length ? open : [];
};

/** Whether it was begun at all, and how far it has come: more than half of them have it. */
export const mostHave = <T>(things: readonly T[], has: (thing: T) => boolean): boolean =>
  things.length > 0 && 2 * things.filter(has).length > things.length;
