// The emulated FigJam exports a page as the published format has it, wherever that is published.
import { describe, expect, it } from "vitest";
import { allOn } from "./figjam-emulator.js";
import { loaded } from "./figjam-rules.js";

describe("export", () => {
  it("follows the published format: CANVAS for a page, absolute boxes, its own names of arrow heads", async () => {
    const { figma, people } = await loaded({ switches: { ...allOn, exportIsBare: false } });
    const section = people.section({ x: 100, y: 100, w: 900, h: 900, text: "S" });
    const a = people.sticky({ x: 150, y: 160, text: "a", fill: "#A8DAFF", parent: section });
    people.connect(a, section, "yes");
    const { document } = (await figma.currentPage.exportAsync({ format: "JSON_REST_V1" })) as never as {
      document: Record<string, unknown>;
    };
    expect(document).toMatchObject({
      type: "CANVAS",
      children: [
        {
          type: "SECTION",
          name: "S",
          children: [
            {
              type: "STICKY",
              characters: "a",
              absoluteBoundingBox: { x: 150, y: 160, width: 240, height: 240 },
              fills: [{ type: "SOLID", color: { r: Math.fround(0xa8 / 255), a: 1 } }],
            },
          ],
        },
        {
          type: "CONNECTOR",
          characters: "yes",
          connectorStart: { endpointNodeId: a },
          connectorEndStrokeCap: "LINE_ARROW",
        },
      ],
    });
  });
});
