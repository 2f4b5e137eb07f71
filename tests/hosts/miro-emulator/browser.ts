// What a browser allows a page inside Miro's (rule 23): no clipboard, perhaps no storage, perhaps no pop-ups.
import type { Switches } from "./switches.js";

export interface Browser {
  readonly clipboard: { writeText(text: string): Promise<void> };
  /** Asking for it may throw. */
  readonly localStorage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** `window.open`. */
  open(url: string): object | null;
}

const refusal = (name: string, message: string): Error => Object.assign(new Error(message), { name });

export const browserOf = (switches: Pick<Switches, "storageBlocked" | "popups">): Browser => {
  const kept = new Map<string, string>();
  return {
    clipboard: {
      writeText: async () => {
        throw refusal("NotAllowedError", "Write permission denied.");
      },
    },
    localStorage: () => {
      if (switches.storageBlocked)
        throw refusal("SecurityError", "Failed to read the 'localStorage' property from 'Window': Access is denied.");
      return {
        getItem: (key) => kept.get(key) ?? null,
        setItem: (key, value) => void kept.set(key, value),
        removeItem: (key) => void kept.delete(key),
      };
    },
    open: (url) => (switches.popups === "blocked" ? null : { location: url }),
  };
};
