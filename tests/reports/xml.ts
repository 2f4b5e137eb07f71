// A small strict reader of XML 1.0, to hold against it what we write.
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const characters = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&([^;]*);/g, (_all, name: string) => {
    const meant = entities[name];
    if (meant === undefined) throw new Error(`unknown entity ${name}`);
    return meant;
  });

/** No comments, CDATA or instructions, since none are written. */
export const xml = (source: string): Element => {
  if (characters.test(source)) throw new Error(`a character XML has not, at ${source.search(characters)}`);
  const tokens = source.match(/<[^<>]*>|[^<>]+/g) ?? [];
  if (tokens.join("") !== source) throw new Error("a stray bracket");
  const root = { name: "", attributes: {}, children: [] as Element[], text: "" };
  const stack = [root];
  for (const token of tokens) {
    const top = stack.at(-1)!;
    if (!token.startsWith("<")) {
      top.text += unescaped(token);
    } else if (token.startsWith("</")) {
      if (token !== `</${top.name}>`) throw new Error(`${token} closes ${top.name}`);
      stack.pop();
    } else {
      const [, name = "", rest = "", end = ""] = /^<([A-Za-z-]+)((?: [A-Za-z-]+="[^"]*")*)(\/?)>$/.exec(token) ?? [];
      if (name === "") throw new Error(`no element: ${token}`);
      const pairs = [...rest.matchAll(/ ([A-Za-z-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        unescaped(value),
      ]);
      const element = { name, attributes: Object.fromEntries(pairs), children: [] as Element[], text: "" };
      top.children.push(element);
      if (end === "") stack.push(element);
    }
  }
  if (stack.length !== 1) throw new Error("not closed");
  return root.children[0]!;
};
