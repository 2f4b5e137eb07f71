// What Figma's sandbox offers besides the language itself; nothing else may be used in this folder.
import type { PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";

declare global {
  const figma: PluginAPI;
  const __html__: string;
  /** What the page is sent when it asks, by name; filled in by the build. */
  const __parts__: Readonly<Record<string, string>>;
  function setTimeout(callback: () => void, milliseconds: number): number;
}
