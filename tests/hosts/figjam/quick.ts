// Quick actions of an emulated FigJam: how a plugin is told that it runs, and how a person enters its parameters before that. The
// published pages say that `run` comes once, after the last parameter, and that every key press asks for suggestions (rule 17).
import type { ParameterInputEvent, PluginAPI, RunEvent } from "@figma/plugin-typings/plugin-api-standalone";
import type { World } from "./world.js";

export interface Suggested {
  readonly suggestions?: readonly { readonly name: string; readonly data?: unknown }[];
  readonly error?: string;
  readonly loading?: string;
}

type Heard = (event: ParameterInputEvent) => void;

const suggestionKeys: ReadonlySet<string> = new Set(["name", "data", "icon", "iconUrl"]);

const checked = (given: unknown): NonNullable<Suggested["suggestions"]> => {
  if (!Array.isArray(given)) throw new Error("in setSuggestions: Expected array");
  return given.map((one: unknown) => {
    if (typeof one === "string") return { name: one };
    if (typeof one !== "object" || one === null || typeof (one as { name?: unknown }).name !== "string")
      throw new Error("in setSuggestions: Expected a string or an object with a name");
    for (const key of Object.keys(one))
      if (!suggestionKeys.has(key)) throw new Error(`in setSuggestions: Unrecognized key(s) in object: '${key}'`);
    return one as { readonly name: string; readonly data?: unknown };
  });
};

export const makeQuick = (world: World) => {
  const inputs = new Set<Heard>();
  const runs = new Set<(event: RunEvent) => void>();
  const { options, state } = world;
  state.entering = options.entering === true;
  const command = options.command ?? "";
  const tell = (event: RunEvent): void => {
    state.entering = false;
    void Promise.resolve().then(() => {
      for (const heard of [...runs]) heard(event);
    });
  };
  const parameters: PluginAPI["parameters"] = {
    on: (_, heard) => void inputs.add(heard),
    once: (_, heard) => {
      const first: Heard = (event) => {
        inputs.delete(first);
        heard(event);
      };
      inputs.add(first);
    },
    off: (_, heard) => void inputs.delete(heard),
  };
  return {
    parameters,
    /** Without parameters to enter, a plugin is told right away. */
    onRun: (heard: (event: RunEvent) => void): void => {
      const isFirst = runs.size === 0;
      runs.add(heard);
      if (isFirst && !state.entering) tell({ command, parameters: undefined });
    },
    person: {
      /** A key press in the field of one parameter. */
      types: (key: string, query: string, entered: Readonly<Record<string, unknown>> = {}): Suggested => {
        let said: Suggested = {};
        const result: ParameterInputEvent["result"] = {
          setSuggestions: (list) => {
            said = { suggestions: checked(list) };
          },
          setError: (error) => {
            said = { error };
          },
          setLoadingMessage: (loading) => {
            said = { loading };
          },
        };
        for (const heard of [...inputs]) heard({ key, query, parameters: { ...entered }, result });
        return said;
      },
      /** The last one is entered. */
      enters: (entered: Readonly<Record<string, unknown>>): void => tell({ command, parameters: { ...entered } }),
    },
  };
};
