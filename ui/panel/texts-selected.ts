// What is said of the things selected on the board. It arrives with the screens that show them; the rules are those of texts.ts.
import type { AccountedAs } from "./core.js";
import type { Count } from "./texts.js";

export const selectedTexts = (count: Count) => {
  const notes = (n: number) => count(n, { one: "# note", other: "# notes" });
  const percent = new Intl.NumberFormat("en", { style: "percent" });
  return {
    region: "Selected on the board",
    here: "On the board",
    aloud: "Read out what is selected",
    quoted: (text: string) => `“${text}”`,
    sure: (share: number) => (share >= 1 ? "sure of its place" : `${percent.format(share)} sure of its place`),
    noPlace: "no place on the map",
    findings: (n: number) => count(n, { one: "# finding", other: "# findings" }),
    notOnMap: (text: string, reason: string) => `“${text}” is not on the map: it ${reason}.`,
    map: (title: string, n: number) => `The map “${title}”: ${notes(n)}`,
    part: {
      title: "The map’s title",
      header: "Facts about the map",
      stage: "A stage",
      group: "A phase",
      lane: "A lane",
      line: "A line between lanes",
      scale: "Part of the scale",
      prompt: "A question for the room, not a note",
      legend: "A legend",
      directive: "Said to Lanewise",
      badge: "The number of a finding",
    } satisfies Record<AccountedAs, string>,
    starter: "A sentence starter nobody has written on yet",
    silent: "Has no text to read",
    unread: "Was not there when the board was read",
    many: notes,
    things: (n: number) => count(n, { one: "# thing", other: "# things" }),
    inPlace: (place: string, n: number) => `${place} ${n}`,
    more: (n: number) => count(n, { one: "# more", other: "# more" }),
    besideMap: (n: number) => count(n, { one: "# not on the map", other: "# not on the map" }),
    noneOfIt: (n: number) => count(n, { one: "# that was not read", other: "# that were not read" }),
    marked: "selected on the board",
  };
};
