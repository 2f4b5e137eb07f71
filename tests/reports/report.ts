// A report written by hand, so that golden texts do not change with the rules.
import type { Finding, MapReport, Reading, Report } from "../../src/model/index.js";
import { parsedMap } from "../compare/load.js";
import { countsOf } from "../maps.js";

export const barber = parsedMap(`# At the barber’s

- Persona: Jo

| | Before | Wait | After |
| - | - | - | - |
| What Jo does \`actions\` | Looks up the shop<br>Calls | | Pays |
| 必要なこと \`needs\` | | A seat \`id: seat\` | |
| Line of visibility \`visibility\` | — | — | — |
| Shop \`backstage\` | Notes the time | | |
| Pain points \`pain-points\` | | Nobody says how long \`id: long\` | |
`);

export const finding = (part: Partial<Finding> & Pick<Finding, "rule" | "severity" | "message">): Finding => ({
  lanes: [],
  stages: [],
  notes: [],
  items: [],
  fingerprint: part.rule,
  ...part,
});

export const silent = finding({
  rule: "stage-has-action",
  severity: "error",
  message: "Nothing shows what the customer does at “Wait”.",
  stages: ["stage-wait"],
  lanes: ["lane-what-jo-does"],
});

export const missing = finding({
  rule: "lane-required",
  severity: "error",
  message: "The lane “Emotions” is missing.",
  roles: ["emotions"],
  fix: {
    label: "Add the lane “Emotions”",
    changes: [{ add: "lane", role: "emotions", title: "Emotions", after: null }],
  },
});

export const pain = finding({
  rule: "pain-point-has-opportunity",
  severity: "warning",
  message: "A pain point at “Wait” has no opportunity under it.",
  notes: ["long"],
});

export const hint = finding({
  rule: "lane-has-notes",
  severity: "info",
  message: "“Shop” says little.",
  lanes: ["lane-shop"],
});

export const open = finding({
  rule: "stages-are-the-customers",
  severity: "info",
  message: "“After” may be the shop’s word.",
  question: "Would Jo call it “After”?",
  stages: ["stage-after"],
});

export const reportOn = (part: Partial<MapReport> = {}): Report => ({
  format: "lanewise.report/1",
  source: { host: "file", name: "barber.excalidraw" },
  maps: [
    {
      map: barber.id,
      profile: "first-draft",
      findings: [],
      incomplete: [],
      passes: ["persona-named", "lane-unique"],
      inapplicable: [],
      ...part,
    },
  ],
});

export const reading: Reading = {
  format: "lanewise.reading/1",
  source: { host: "file", name: "barber.excalidraw" },
  maps: [barber],
  leftovers: [{ text: "Coffee", reason: "lies above the stages", item: { id: "c" } }],
  accounted: [],
  counts: countsOf([barber], [{ text: "Coffee", reason: "", item: { id: "c" } }]),
};
