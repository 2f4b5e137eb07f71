// What somebody wanted who opened the plugin: a command of the menu, of a button on a section, or of the quick actions, there with
// parameters that are entered before anything is shown. What a command means is decided by the page.
import type { PluginAPI, RunEvent } from "@figma/plugin-typings/plugin-api-standalone";

/** What was entered in the quick actions, by key: as typed, or as suggested. */
export type Entered = Readonly<Record<string, string | number>>;

export interface Wanted {
  readonly command: string;
  readonly entered?: Entered;
}

export const wantedBy = ({ command, parameters }: Pick<RunEvent, "command" | "parameters">): Wanted => {
  const given: Readonly<Record<string, unknown>> = parameters ?? {};
  const entered: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(given))
    if (typeof value === "number" || (typeof value === "string" && value.trim() !== "")) entered[key] = value;
  return { command, ...(Object.keys(entered).length > 0 && { entered }) };
};

interface Suggestion {
  readonly name: string;
  readonly data: string | number;
}

/** Languages the board can be labelled in, by the name each gives itself. */
const languages: readonly Suggestion[] = [
  { name: "English", data: "en" },
  { name: "Deutsch", data: "de" },
  { name: "Français", data: "fr" },
  { name: "Español", data: "es" },
  { name: "Português", data: "pt" },
  { name: "日本語", data: "ja" },
];

const stages = (n: number): Suggestion => ({ name: n === 1 ? "1 stage" : `${n} stages`, data: n });
const usual = [6, 5, 4, 3, 8].map(stages);
/** More are pasted in the panel. */
const mostStages = 20;

/** What is offered while somebody types; what they type themselves is taken as well where the manifest says so. */
export const suggestionsFor = (key: string, query: string): readonly Suggestion[] => {
  const typed = query.trim();
  if (key === "stages") return stagesFor(typed);
  if (key !== "language") return [];
  const begins = (text: string): boolean => text.toLowerCase().startsWith(typed.toLowerCase());
  return languages.filter(({ name, data }) => begins(name) || begins(String(data)));
};

const stagesFor = (typed: string): readonly Suggestion[] => {
  if (typed === "") return usual;
  const n = /^\d{1,2}$/.test(typed) ? Number(typed) : 0;
  if (n >= 1 && n <= mostStages) return [stages(n)];
  const names = typed
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.length > 1 ? [{ name: `${names.length} stages: ${names.join(", ")}`, data: typed }] : [];
};

/** Answers every key press in the quick actions; an editor without them is one to work in all the same. */
export const suggest = (figma: PluginAPI): void => {
  if (!("parameters" in figma)) return;
  figma.parameters.on("input", ({ key, query, result }) => result.setSuggestions([...suggestionsFor(key, query)]));
};
