// What all bundles have in common.
import type { BuildOptions } from "esbuild";

export const shared = {
  bundle: true,
  minify: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  jsx: "automatic",
  jsxImportSource: "preact",
  define: { "process.env.NODE_ENV": '"production"', "process.env.IS_PREACT": '"false"' },
} as const satisfies BuildOptions;

export const browser = {
  ...shared,
  platform: "browser",
  format: "esm",
  target: "es2022",
} as const satisfies BuildOptions;
