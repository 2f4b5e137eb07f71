// Defects of one stage: all of it is blank, or what has to stand there is not there.
import { lanesWith } from "../../../src/model/index.js";
import { asked, at, type Change, defect, wiped, without } from "./change.js";

/** Notes that span stages go with either, and what is said of several notes is said anew of those left. */
const consequences = [
  ...["stages-connect", "hand-off-has-owner", "needs-known", "pain-point-has-opportunity", "moment-of-truth-marked"],
];

export const stageBlank: Change = (map) =>
  map.stages.flatMap(({ id, title }) => {
    const bare = without(map, (note) => note.stage === id || (note.spans?.includes(id) ?? false));
    const isFull = map.notes.length > bare.notes.length;
    return isFull ? [defect(`“${title}” is blank`, bare, "stage-has-notes", consequences)] : [];
  });

export const actionGone: Change = (map) =>
  map.stages.flatMap(({ id, title }) => {
    const bare = wiped(map, id, "actions");
    const isThere = at(map, id, "actions").length > 0;
    const isLeft = bare.notes.some((note) => note.stage === id);
    return isThere && isLeft
      ? [defect(`no action at “${title}”`, bare, "stage-has-action", ["stage-has-customer-voice"])]
      : [];
  });

export const needGone: Change = (map) =>
  map.stages.flatMap(({ id, title }) => {
    const isStrong = at(map, id, "emotions").some((note) => Math.abs(note.score ?? 0) >= 1.5);
    const isNeeded = at(map, id, "needs", "goals").length > 0 && at(map, id, "actions").length > 0;
    const isApart = !lanesWith(map, "needs", "goals").some((lane) => lane.roles.includes("emotions"));
    return isStrong && isNeeded && isApart
      ? [defect(`no need at “${title}”`, wiped(map, id, "needs", "goals"), "needs-known", ["peak-explained"])]
      : [];
  });

/** Where needs and pains share a row, it is a question whether there was a pain. */
export const answerGone: Change = (map) => {
  const isMixed = lanesWith(map, "pain-points").some((lane) => lane.roles.length > 1);
  return map.stages.flatMap(({ id, title }) => {
    if (at(map, id, "pain-points").length === 0 || at(map, id, "opportunities").length === 0) return [];
    const bare = wiped(map, id, "opportunities");
    const planted = defect(`no opportunity at “${title}”`, bare, "pain-point-has-opportunity", ["importance-met"]);
    return [isMixed ? asked(planted) : planted];
  });
};

export const behindGone: Change = (map) =>
  map.stages.flatMap(({ id, title }) =>
    map.kind === "service-blueprint" &&
    at(map, id, "frontstage").length > 0 &&
    at(map, id, "backstage", "backstage-technology").length > 0
      ? [
          defect(
            `nothing backstage at “${title}”`,
            wiped(map, id, "backstage", "backstage-technology"),
            "frontstage-has-backstage",
          ),
        ]
      : [],
  );

/** Only the organisation is left, and what the customer does. */
export const voiceGone: Change = (map) =>
  map.stages.flatMap(({ id, title }) => {
    const isServed = at(map, id, "frontstage", "backstage", "backstage-technology").length > 0;
    if (map.kind !== "journey-map" || !isServed || at(map, id, "actions").length === 0) return [];
    const bare = wiped(
      map,
      id,
      ...(["thoughts", "emotions", "needs", "goals", "questions", "decisions", "quotes"] as const),
      ...(["pain-points", "gains", "moments-of-truth"] as const),
    );
    return [defect(`no voice at “${title}”`, bare, "stage-has-customer-voice", consequences)];
  });
