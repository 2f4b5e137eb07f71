// Text into the clipboard. A frame inside another page may not write it the new way; the old one works while a button is pressed.

/** False where the browser allows neither: the text is then laid out to be copied by hand. */
export const copyText = async (text: string): Promise<boolean> => {
  if (isForbidden()) return copyFromArea(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyFromArea(text);
  }
};

/** Trying it all the same would be told on the console. */
const isForbidden = (): boolean => {
  const policy: unknown = "featurePolicy" in document ? document.featurePolicy : undefined;
  if (typeof policy !== "object" || policy === null || !("allowsFeature" in policy)) return false;
  return typeof policy.allowsFeature === "function" && policy.allowsFeature("clipboard-write") === false;
};

const copyFromArea = (text: string): boolean => {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  area.setAttribute("aria-hidden", "true");
  area.style.cssText = "position:fixed;inset-block-start:0;opacity:0;pointer-events:none";
  document.body.append(area);
  try {
    area.select();
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
};
