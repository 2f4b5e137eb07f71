// Holds what the scorer says of a board beside what is listed for it in differences.ts.
import { differences } from "./differences.js";

/** What the scorer says and nobody listed, and what is listed and not said any more. */
export const unlike = (
  id: string,
  said: readonly string[],
): { readonly unlisted: readonly string[]; readonly gone: readonly string[] } => {
  const left = [...said];
  const gone: string[] = [];
  for (const what of (differences[id] ?? []).flatMap((d) => d.what)) {
    const { each, times } = typeof what === "string" ? { each: what, times: 1 } : what;
    const [from = "", to] = each.split("*");
    const isMeant = (x: string): boolean => (to === undefined ? x === each : x.startsWith(from) && x.endsWith(to));
    const taken = left.filter(isMeant);
    for (const one of taken.slice(0, times)) left.splice(left.indexOf(one), 1);
    if (taken.length < times) gone.push(times === 1 ? each : `${each} (${times - taken.length} of ${times})`);
  }
  return { unlisted: left, gone };
};
