// What Figma's sandbox offers besides the language itself; nothing else may be used in this folder.
import type { PluginAPI } from "@figma/plugin-typings/plugin-api-standalone";

declare global {
  const figma: PluginAPI;
  const __html__: string;
  function setTimeout(callback: () => void, milliseconds: number): number;
}
