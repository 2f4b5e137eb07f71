// What a schema refused, in words: where, what is there, what was expected. Sentences of the schemas' own win.
import type * as z from "zod/mini";
import type { Problem } from "./parsed.js";
import { listed, quoted } from "./say.js";

type Issue = z.core.$ZodIssue;

/** One problem an issue; `what` is the file or thing they speak of, `whole` what it should have been. */
export const refusalsOf = (error: z.core.$ZodError, input: unknown, what: string, whole?: string): readonly Problem[] =>
  error.issues.map((issue) => {
    const path = issue.path.map(String).join(".");
    if (path === "" && whole && issue.code !== "unrecognized_keys")
      return { message: `${what}: ${shown(input)}, expected ${whole}`, path };
    return { message: `${what}${path ? `, at ${path}` : ""}: ${refusal(issue, valueAt(input, issue.path))}`, path };
  });

/** Of one issue: `“poster”, expected “journey-map” or “service-blueprint”`. */
export const refusal = (issue: Issue, value: unknown): string => {
  // Without a language loaded, every sentence but a schema's own is this one.
  if (issue.message !== "Invalid input")
    return issue.message.startsWith("expected") ? `${shown(value)}, ${issue.message}` : issue.message;
  if (issue.code === "unrecognized_keys")
    return `${listed(issue.keys.map((k) => quoted(k)))} ${issue.keys.length === 1 ? "is" : "are"} not known here`;
  return `${shown(value)}, expected ${wanted(issue)}`;
};

const wanted = (issue: Issue): string => {
  switch (issue.code) {
    case "invalid_type":
      return kinds[issue.expected] ?? issue.expected;
    case "invalid_value":
      return listed(issue.values.map(shown), { word: "or", most: 8 });
    case "too_small":
      return issue.origin === "string" ? "text" : `at least ${issue.minimum}`;
    case "too_big":
      return issue.origin === "string" ? `at most ${issue.maximum} characters` : `at most ${issue.maximum}`;
    case "invalid_union":
      return listed([...new Set(issue.errors.flatMap((alternative) => alternative.slice(0, 1).map(wanted)))], {
        word: "or",
      });
    default:
      return "something else";
  }
};

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
};

const shown = (value: unknown): string => {
  if (value === undefined) return "nothing";
  if (typeof value === "string") return value === "" ? "empty text" : quoted(value, 40);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
};

/** What stands at a path, `undefined` where there is nothing. */
export const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === "object" && at !== null ? Reflect.get(at, key) : undefined), input);
