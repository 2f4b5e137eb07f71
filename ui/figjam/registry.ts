// The parts of FigJam's page: which are there, and getting the others. Where a part's text comes from and how text is run is told from
// outside; what the parts are is decided by the build (build/figjam.ts).

interface Module {
  exports: unknown;
}
type Use = (name: string) => unknown;
/** A part's own code: takes others from `use` and leaves what it offers in `module.exports`. */
type Make = (use: Use, module: Module) => void;

export interface Parts {
  /** What every part's text begins with. */
  put(name: string, make: Make): void;
  /** What a part offers; it and all it takes have to be there. */
  use: Use;
  /** What stands where the source says `import()`. Fails where a part does not come, and may then be asked again. */
  get(name: string): Promise<unknown>;
  /** From whom parts are had that are not there. */
  from(ask: (name: string) => Promise<string>): void;
}

export interface PartsOptions {
  /** For each part that may be asked for: itself and all it takes that does not come with the page. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** Runs the text of a part, at once. */
  readonly run: (text: string) => void;
}

export const makeParts = ({ needs, run }: PartsOptions): Parts => {
  const makes = new Map<string, Make>();
  const made = new Map<string, Module>();
  const coming = new Map<string, Promise<void>>();
  let ask = (name: string): Promise<string> => Promise.reject(new Error(`nobody was told where to get “${name}”`));

  const use: Use = (name) => {
    const there = made.get(name);
    if (there) return there.exports;
    const make = makes.get(name);
    if (!make) throw new Error(`expected the part “${name}” in the page, it is not there`);
    const module: Module = { exports: {} };
    made.set(name, module);
    make(use, module);
    return module.exports;
  };

  const come = async (name: string): Promise<void> => {
    try {
      run(await ask(name));
    } finally {
      coming.delete(name);
    }
    if (!makes.has(name)) throw new Error(`the part “${name}” came, but could not be run`);
  };
  const there = (name: string): Promise<void> | undefined => {
    if (makes.has(name)) return undefined;
    const asked = coming.get(name) ?? come(name);
    coming.set(name, asked);
    return asked;
  };

  return {
    put: (name, make) => void makes.set(name, make),
    use,
    async get(name) {
      await Promise.all((needs[name] ?? [name]).map(there));
      return use(name);
    },
    from: (whom) => {
      ask = whom;
    },
  };
};
