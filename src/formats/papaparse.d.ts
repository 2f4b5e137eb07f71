// The few calls we make. The published types pull in Node's and the browser's globals, which the core must not see.
declare module "papaparse/papaparse.min.js" {
  interface Row {
    readonly data: readonly string[];
    readonly errors: readonly { readonly message: string }[];
    readonly meta: { readonly cursor: number };
  }
  interface ParseOptions {
    readonly delimiter: string;
    readonly newline: string;
    readonly step: (row: Row) => void;
  }
  interface UnparseOptions {
    readonly newline: string;
  }
  const Papa: {
    parse(text: string, options: ParseOptions): unknown;
    unparse(rows: readonly (readonly (string | number)[])[], options: UnparseOptions): string;
  };
  export default Papa;
}
