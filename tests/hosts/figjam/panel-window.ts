// What a browser gives a panel without an address (rule 22): an origin of "null", nothing to keep anything in, and no network but what
// the manifest allows. Nothing here draws: the real page is tried in a browser.

export interface PanelWindow {
  readonly origin: "null";
  /** Both throw when they are asked for. */
  readonly localStorage: never;
  readonly cookie: never;
  fetch(url: string): Promise<never>;
  /** Pictures and scripts by address: true if they may be loaded. */
  mayLoad(url: string): boolean;
}

const refused = (what: string): never => {
  throw Object.assign(
    new Error(
      `Failed to read the '${what}' property: the document is sandboxed and lacks the 'allow-same-origin' flag.`,
    ),
    { name: "SecurityError" },
  );
};

/** By the published rules: a trailing slash allows all below it, none the very address. */
export const isAllowed = (url: string, domains: readonly string[]): boolean =>
  domains.some((domain) => {
    if (domain === "none") return false;
    if (domain === "*") return true;
    if (!/^[a-z]+:\/\//.test(url)) return false;
    const rest = url.startsWith(domain) ? url.slice(domain.length) : undefined;
    if (rest === undefined) return false;
    const hasPath = /^[a-z]+:\/\/[^/]+\/./.test(domain);
    return hasPath && !domain.endsWith("/") ? rest === "" : rest === "" || domain.endsWith("/") || rest.startsWith("/");
  });

export const panelWindow = (domains: readonly string[]): PanelWindow => {
  const mayLoad = (url: string): boolean => url.startsWith("data:") || isAllowed(url, domains);
  return {
    origin: "null",
    get localStorage() {
      return refused("localStorage");
    },
    get cookie() {
      return refused("cookie");
    },
    // Nothing is ever fetched in tests: what is allowed fails as a network does.
    fetch: async (url) => {
      if (!/^[a-z]+:/.test(url)) throw new TypeError(`Failed to parse URL from ${url}`);
      if (!mayLoad(url)) throw new TypeError(`Refused to connect to '${url}' because it violates the content policy`);
      throw new TypeError("Failed to fetch");
    },
    mayLoad,
  };
};
