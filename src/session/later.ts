// A part of the program that comes when it is first asked for. What it is, is its owner's; a part that did not come can be asked
// for again.

/** A part that did not arrive: the connection is gone, or the app was replaced by a newer one. */
export class NotLoaded extends Error {
  constructor(cause: unknown) {
    super(
      "A part of Lanewise did not arrive. Check the connection and try again; if that does not help, close Lanewise and open it again.",
      { cause },
    );
    this.name = "NotLoaded";
  }
}

export interface Later<Part> {
  /** The part, if it has come. */
  there(): Part | undefined;
  /** Throws NotLoaded. */
  get(): Promise<Part>;
}

export const later = <Part>(load: () => Promise<Part>): Later<Part> => {
  let there: Part | undefined;
  let coming: Promise<Part> | undefined;
  const fetched = async (): Promise<Part> => {
    try {
      there = await load();
      return there;
    } catch (cause) {
      throw new NotLoaded(cause);
    } finally {
      coming = undefined;
    }
  };
  return {
    there: () => there,
    async get() {
      if (there !== undefined) return there;
      coming ??= fetched();
      return coming;
    },
  };
};
