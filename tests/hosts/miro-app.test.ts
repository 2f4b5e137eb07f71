// What Miro is told about the app: nothing it does not need, and pages that load the SDK before anything of ours.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const file = (name: string): string => readFileSync(`build/miro/${name}`, "utf8");

describe("the app for Miro", () => {
  it("asks for reading and writing boards, and for nothing else", () => {
    const lines = file("app-manifest.yaml")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"));
    const at = lines.indexOf("scopes:");
    expect(lines.slice(at + 1).map((line) => line.trim())).toEqual(["- boards:read", "- boards:write"]);
    expect(lines.slice(0, at).map((line) => line.split(":")[0])).toEqual(["appName", "sdkVersion", "sdkUri"]);
    expect(lines).toContain("sdkVersion: SDK_V2");
  });

  it.each([
    ["index.html", "start.js"],
    ["panel.html", "panel.js"],
  ])("%s loads the SDK, then %s, and lets no other script in", (page, script) => {
    const html = file(page);
    const scripts = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts.map(([, at]) => /src="([^"]+)"/.exec(at ?? "")?.[1])).toEqual([
      "https://miro.com/app/static/sdk/v2/miro.js",
      script,
    ]);
    expect(scripts.map(([, , inside]) => inside)).toEqual(["", ""]);
    expect(html).toContain("script-src 'self' https://miro.com;");
    expect(html).toContain("default-src 'none';");
  });
});
