// Shared plugin data is text: what stands in ours.
import { type Carried, parseCarried } from "../../../board/index.js";

/** What was written down, as text → what it carries. */
export const textCarried = (text: unknown): Carried => {
  if (typeof text !== "string" || text === "") return {};
  try {
    return parseCarried(JSON.parse(text));
  } catch {
    return {};
  }
};
