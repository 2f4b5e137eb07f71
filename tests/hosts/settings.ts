// In which settings of its switches a host's suites run: all off, all on, and a sample of mixtures by fixed seeds. The whole sample turns
// every two switches every way together (settings.test.ts says so of it); suites that look at one thing take a few of it.
import * as figjam from "./figjam-emulator.js";
import * as miro from "./miro-emulator.js";

interface SwitchesOf {
  readonly miro: miro.Switches;
  readonly figjam: figjam.Switches;
}
export type Host = keyof SwitchesOf;

export interface Setting<H extends Host> {
  readonly name: string;
  readonly switches: SwitchesOf[H];
}

interface Sample<H extends Host> {
  readonly off: SwitchesOf[H];
  readonly on: SwitchesOf[H];
  readonly mixture: (seed: number) => SwitchesOf[H];
  readonly seeds: readonly number[];
  /** Every value of every switch. */
  readonly values: { readonly [K in keyof SwitchesOf[H]]: readonly unknown[] };
}

export const samples: { readonly [H in Host]: Sample<H> } = {
  miro: {
    off: miro.oneWay,
    on: miro.otherWay,
    mixture: miro.mixture,
    seeds: [49, 406, 168, 17, 1642, 265, 97, 23, 277, 120, 358, 94, 114, 131, 310, 6, 154, 275, 65],
    values: miro.values,
  },
  figjam: {
    off: figjam.allOff,
    on: figjam.allOn,
    mixture: figjam.mixture,
    seeds: [2, 167, 133, 197, 154, 20, 13, 32, 137],
    values: Object.fromEntries(figjam.switchNames.map((name) => [name, [false, true]])) as unknown as {
      [K in keyof figjam.Switches]: readonly boolean[];
    },
  },
};

/** `some`: how many mixtures besides; all of the sample unless it says so. */
export const settingsOf = <H extends Host>(host: H, some = Number.POSITIVE_INFINITY): readonly Setting<H>[] => {
  const { off, on, mixture, seeds }: Sample<H> = samples[host];
  return [
    { name: "all off", switches: off },
    { name: "all on", switches: on },
    ...seeds.slice(0, some).map((seed) => ({ name: `mixture ${seed}`, switches: mixture(seed) })),
  ];
};

/** Runs a suite in every setting: `forSettings("miro", ({ name, switches }) => describe(…))`. */
export const forSettings = <H extends Host>(host: H, run: (setting: Setting<H>) => void, some?: number): void => {
  for (const setting of settingsOf(host, some)) run(setting);
};
