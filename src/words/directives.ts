// What people write on a board for Lanewise itself: `lanewise:off stage-has-action because nobody acts here`. Where it stands, and
// what that silences, is said in read/ and rules/.

export interface Said {
  /** As written, in small letters, words joined by dashes; "" where none is named. */
  readonly rule: string;
  /** "" where none is given. */
  readonly reason: string;
}

interface WithDirectives {
  /** The text without them. */
  readonly rest: string;
  readonly said: readonly Said[];
}

const mark = /(?:^|\s)lanewise[ \t]*[:：][ \t]*off(?![\p{L}\p{N}])/iu;

/** “Because” as people say it; Japanese and Chinese put no space before it. */
const because =
  /(?:^|\s)(?:because|weil|denn|parce qu(?:e|['’])|car|porque|pois)(?=\s|$)|なぜなら(?:ば)?|理由[:：]?|因为|因為/iu;

export const hasDirective = (text: string): boolean => mark.test(text);

/** Undefined where a text holds none. What begins with one is one to its end; behind other words it ends with its line. */
export const directivesIn = (text: string): WithDirectives | undefined => {
  // Nearly no text has a colon, and looking for one costs a tenth of looking for the word.
  if (!((text.includes(":") || text.includes("：")) && mark.test(text))) return undefined;
  const rest: string[] = [];
  const bodies: string[] = [];
  const lines = text.split("\n");
  const isWhole = (mark.exec(text)?.index ?? 0) === 0;
  for (const line of lines) {
    const [before = "", ...own] = line.split(new RegExp(mark.source, "giu"));
    const last = bodies.at(-1);
    if (own.length === 0 && last !== undefined && (isWhole || !hasReason(last)))
      bodies[bodies.length - 1] += ` ${line}`;
    else if (before.trim() !== "" || own.length === 0) rest.push(before.trimEnd());
    bodies.push(...own);
  }
  return { rest: rest.join("\n").trim(), said: bodies.flatMap(saidIn) };
};

const hasReason = (body: string): boolean => saidIn(body).every((one) => one.reason !== "");

const saidIn = (body: string): readonly Said[] => {
  const { rules, reason } = parted(body.replace(/\s+/g, " ").trim());
  const named = rules
    .split(/[,，、;；]/u)
    .map((rule) => rule.trim().toLowerCase().replace(/\s+/g, "-"))
    .filter((rule) => rule !== "");
  return (named.length > 0 ? named : [""]).map((rule) => ({ rule, reason }));
};

/** Before the word for “because” stand rules; without one, a list of names ends where the first word follows that is none. */
const parted = (body: string): { readonly rules: string; readonly reason: string } => {
  const found = because.exec(body);
  if (found)
    return { rules: bare(body.slice(0, found.index)), reason: bare(body.slice(found.index + found[0].length)) };
  const list = /^[\w-]*(?:\s*[,，、;；]\s*[\w-]+)*/u.exec(body)?.[0] ?? "";
  return { rules: list, reason: bare(body.slice(list.length)) };
};

/** Without what parts it from its neighbour. */
const bare = (text: string): string => text.replace(/^[\s:：,，–—-]+|[\s:：,，–—-]+$/gu, "");

/** As people write it; read again it says the same. */
export const directiveText = ({ rule, reason }: Said): string =>
  ["lanewise:off", rule, ...(reason === "" ? [] : ["because", reason.replace(/\s+/g, " ")])]
    .filter((part) => part !== "")
    .join(" ");
