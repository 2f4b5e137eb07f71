// Defects of what is written beside the title.
import { lanesWith } from "../../../src/model/index.js";
import { asked, type Change, defect } from "./change.js";

export const headerGone: Change = (map) =>
  (
    [
      ["persona", "persona-named"],
      ["scenario", "scenario-named"],
      ["goal", "goal-named"],
      ["state", "state-declared"],
    ] as const
  ).flatMap(([field, rule]) => {
    const { [field]: was, ...header } = map.header;
    const isAsked = field !== "goal" || (map.kind === "journey-map" && !lanesWith(map, "goals").length);
    return was === undefined || !isAsked ? [] : [defect(`no ${field}`, { ...map, header }, rule)];
  });

export const personaLeft: Change = (map) =>
  map.header.persona === undefined
    ? []
    : [
        asked(
          defect("a placeholder for a persona", { ...map, header: { ...map.header, persona: "tbd" } }, "persona-named"),
        ),
      ];

export const crowd: Change = (map) => [
  defect("five personas", { ...map, header: { ...map.header, persona: "Tom; Ana; Li; Omar; Jo" } }, "personas-few"),
];
