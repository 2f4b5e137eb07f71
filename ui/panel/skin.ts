// Colours taken from the host: ground, text, dividers and accent, and only where they keep the contrast ours have.
// Everything that carries meaning stays ours.
export type Skin = "miro" | "figjam" | "playground";

type Rgb = readonly [number, number, number];

/** The host's own names for the four. */
const hostNames: Readonly<Record<Skin, Partial<Record<"bg" | "text" | "line" | "accent", string>>>> = {
  miro: {},
  figjam: {
    bg: "--figma-color-bg",
    text: "--figma-color-text",
    line: "--figma-color-border",
    accent: "--figma-color-bg-brand",
  },
  playground: { bg: "--island-bg-color", accent: "--color-primary" },
};

const parseColor = (text: string): Rgb | undefined => {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((c) => c + c).join("") : hex;
    const n = Number.parseInt(full, 16);
    return [n >> 16, (n >> 8) & 255, n & 255];
  }
  const rgb = /^rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*\)$/.exec(text.trim());
  return rgb ? [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])] : undefined;
};

const luminance = (color: Rgb): number => {
  const [r = 0, g = 0, b = 0] = color.map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** WCAG contrast, 1…21. Colours nobody can parse have none. */
export const contrast = (a: string, b: string): number => {
  const [one, two] = [parseColor(a), parseColor(b)];
  if (!one || !two) return 1;
  const [light, dark] = [luminance(one), luminance(two)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

const mixed = (a: string, b: string, share: number): string => {
  const [one, two] = [parseColor(a), parseColor(b)];
  if (!one || !two) return b;
  return `#${one
    .map((c, i) =>
      Math.round(c * share + (two[i] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
};

const taken = ["--bg", "--text", "--line", "--accent", "--on-accent", "--accent-soft"] as const;

/** Takes what the host offers onto the panel's root; called again when the theme changes. */
export const takeSkin = (root: HTMLElement, skin: Skin): void => {
  for (const name of taken) root.style.removeProperty(name);
  const style = getComputedStyle(root);
  const ours = (name: string) => style.getPropertyValue(name).trim();
  const offered = (key: "bg" | "text" | "line" | "accent") => {
    const name = hostNames[skin][key];
    return name ? ours(name) : "";
  };
  const bg = offered("bg");
  const text = offered("text") || ours("--text");
  const keepsBg =
    contrast(text, bg) >= 7 &&
    contrast(ours("--muted"), bg) >= 4.5 &&
    contrast(ours("--edge"), bg) >= 3 &&
    contrast(ours("--error"), bg) >= 4.5;
  if (keepsBg) {
    root.style.setProperty("--bg", bg);
    root.style.setProperty("--text", text);
    if (offered("line")) root.style.setProperty("--line", offered("line"));
  }
  const ground = keepsBg ? bg : ours("--bg");
  const accent = offered("accent");
  const soft = mixed(accent, ground, 0.14);
  const onAccent = contrast("#FFFFFF", accent) >= 4.5 ? "#FFFFFF" : "#15172B";
  if (contrast(accent, ground) >= 4.5 && contrast(accent, soft) >= 4.5 && contrast(onAccent, accent) >= 4.5) {
    root.style.setProperty("--accent", accent);
    root.style.setProperty("--on-accent", onAccent);
    root.style.setProperty("--accent-soft", soft);
  }
};
