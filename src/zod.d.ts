// zod's types name URL, which the core's globals do not hold (no DOM, no Node).
declare global {
  interface URL {
    readonly href: string;
  }
}

export {};
