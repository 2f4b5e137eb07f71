// How the samples came about: three maps as Lanewise places them with what people did to them afterwards, and one drawn by hand.
// A test compares the files beside this one with what is made here, and `vitest -u` writes them anew.
import type { Box, Change, Draft, Hue } from "../../src/board/index.js";
import { newFileBoard } from "../../src/hosts/file/index.js";
import type { Note, ServiceMap } from "../../src/model/index.js";
import { place } from "../../src/place/index.js";
import { type Params, parseParams, templateOf } from "../../src/templates/index.js";
import { handDrawn } from "./hand-drawn.js";

/** Lane → the notes of each stage; a note may carry its score. */
type Cells = Readonly<Record<string, readonly (readonly (string | readonly [string, number])[])[]>>;

const paramsOf = (raw: Readonly<Record<string, unknown>>): Params => {
  const params = parseParams(raw);
  if (!params.ok) throw new Error(params.problems.map((p) => p.message).join(" "));
  return params.value;
};

const filled = (template: string, raw: Readonly<Record<string, unknown>>, cells: Cells): ServiceMap => {
  const found = templateOf(template);
  if (!found.ok) throw new Error(`no template ${template}`);
  const map = found.value.build(paramsOf({ seeds: 0, ...raw }), template);
  const notes = map.lanes.flatMap((lane) =>
    map.stages.flatMap((stage, at) =>
      (cells[lane.id]?.[at] ?? []).map((cell, n): Note => {
        const [text, score] = typeof cell === "string" ? [cell] : cell;
        const id = `${lane.id}-${stage.id}-${n + 1}`;
        const why = { confidence: 1, why: "written for this sample" };
        return { id, text, lane: lane.id, stage: stage.id, ...(score !== undefined && { score }), ...why };
      }),
    ),
  );
  return { ...map, notes };
};

const barber = filled(
  "first-draft",
  {
    title: "A haircut at the barber’s",
    persona: "Tom, 34, best man on Saturday",
    scenario: "wants his hair cut in the lunch break",
    goal: "to look like himself in the photos",
    scope: "from the bathroom mirror to the party",
  },
  {
    actions: [
      ["Sees in the mirror: too long for Saturday", "Asks a colleague where he goes", "Books a slot on the phone"],
      ["Walks in, nobody looks up", "Waits on the bench for 20 minutes", "Shows a photo", "Has his hair cut", "Is shown the back"],
      ["Pays and tips", "Asks his friend: “Well?”", "Stands in forty photos"],
    ],
    needs: [
      ["To know it will turn out well (4)", "A slot that fits a lunch break (9)"],
      ["To be noticed when I come in (8)", "To say what I mean without the right words (5)", "To stop it in time (6)"],
      ["To hear that it looks good (3)"],
    ],
    emotions: [
      [
        ["Nervous: there is only one try", -1],
        ["Booked in a minute", 1],
      ],
      [
        ["Ignored at the door", -1.6],
        ["He draws it on the photo with me", 1.4],
        ["Too polite to say it is too short", -0.6],
      ],
      [["Friend grins: “Sharp!”", 2]],
    ],
  },
);

const mortgage = filled(
  "service-blueprint",
  {
    title: "Mortgage at the branch",
    persona: "Ana, 31, buys her first flat",
    scenario: "asks the branch for a mortgage on a flat she has found",
    goal: "a binding yes within two weeks",
    scope: "from the form to the money being paid",
    stages: "Apply, Check papers, Assess, Offer, Sign, Pay out",
  },
  {
    "physical-evidence": [["Form on the phone", "List of 14 papers"], ["Text message: “Page 3 is missing”"], [], ["Offer letter, 4 pages"]],
    actions: [
      ["Fills in the form", "Takes photos of payslips"],
      ["Sends the missing page"],
      ["Calls to ask how far it is"],
      ["Compares with another bank", "Says yes"],
    ],
    frontstage: [
      ["Adviser greets her and explains the list"],
      ["Adviser asks for the page"],
      ["Call centre reads out a status"],
      ["Adviser goes through the offer with her"],
    ],
    backstage: [
      ["Case is opened twice: branch and web"],
      ["Clerk checks every paper by eye", "Clerk renames files by hand"],
      ["Risk scores the case", "Valuer is booked by e-mail"],
      ["Offer is drawn up"],
    ],
    "support-processes": [["Customer database"], ["Scanning partner"], ["Credit bureau", "Pool of valuers"], ["Pricing desk"]],
  },
);

const farmShop = filled(
  "journey-map",
  {
    title: "Eine Kiste vom Hofladen",
    language: "de",
    persona: "Jana, 41, kocht für vier",
    scenario: "will jede Woche Gemüse aus der Gegend, ohne dafür loszufahren",
    goal: "am Freitag eine Kiste, aus der sie drei Abende kochen kann",
    scope: "von der Idee am Esstisch bis zur leeren Kiste",
    stages: "Davon hören, Aussuchen, Bestellen, Abholen, Kochen",
  },
  {
    actions: [
      ["Liest den Zettel an der Kita", "Fragt die Nachbarin"],
      ["Vergleicht drei Kistengrößen", "Sucht, was gerade wächst"],
      ["Bestellt am Telefon", "Gibt ihre Nummer zweimal an"],
      ["Holt die Kiste an der Garage ab"],
      ["Sucht ein Rezept für Steckrüben", "Kocht Eintopf für zwei Tage"],
    ],
    thoughts: [["Schaffen wir das alles in einer Woche?"], ["Welche Größe reicht für vier?"], [], ["Ist das meine Kiste?"], []],
    emotions: [
      [["Neugierig", 1]],
      [["Überfordert von der Liste", -0.8]],
      [["Endlich jemand am Apparat", 0.6]],
      [["Steht im Regen vor der Garage", -1.6]],
      [["Die Kinder essen Rüben!", 1.8]],
    ],
    touchpoints: [["Zettel an der Kita"], ["Webseite des Hofs"], ["Telefon am Hof"], ["Garage mit Zahlenschloss"], ["Rezeptblatt in der Kiste"]],
    "pain-points": [[], ["Keine Bilder von den Größen"], ["Nur vormittags erreichbar"], ["Namen auf den Kisten verwischt"], []],
    opportunities: [[], ["Foto jeder Größe, gefüllt"], [], ["Nummern statt Namen"], ["Rezepte eine Woche vorher"]],
  },
);

const sticky = (key: string, text: string, box: Box, fill: string, hue: Hue, parent?: string): Draft => ({
  key,
  kind: "sticky",
  box,
  fill,
  hue,
  text: { lead: text, size: 28, color: "#1E1E1E", align: "center", vertical: "middle", pad: 16 },
  ...(parent !== undefined && { parent }),
});

/** People do not put notes down straight: the same small offsets every time. */
const nudged = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft, n) => {
    if (draft.kind !== "sticky") return draft;
    const by = { x: ((n * 37) % 25) - 12, y: ((n * 53) % 21) - 10 };
    return { ...draft, box: { ...draft.box, x: draft.box.x + by.x, y: draft.box.y + by.y } };
  });

const yellow = "#FFE299";

const workshopLeft = (drafts: readonly Draft[]): readonly Draft[] => {
  const frame = drafts.find((d) => d.kind === "frame");
  if (!frame) throw new Error("expected a frame");
  const { x, y, w, h } = frame.box;
  const below = (n: number, dy: number): Box => ({ x: x + 96 + n * 268, y: y + h + 140 + dy, w: 240, h: 240 });
  const title: Draft = {
    key: "parking",
    kind: "text",
    box: { x: x + 96, y: y + h + 56, w: 900, h: 68 },
    text: { lead: "Parking lot", size: 48, color: "#1E1E1E", align: "left", vertical: "top", pad: 0 },
  };
  return [
    ...nudged(drafts),
    title,
    sticky("parked-1", "What about insurance?", below(0, 0), yellow, "yellow"),
    sticky("parked-2", "Who pays the notary?", below(1, 14), yellow, "yellow"),
    sticky("parked-3", "Ask legal: may risk see payslips?", below(2, -8), yellow, "yellow"),
    sticky("beside", "Lunch 12:30, then stages 5 and 6", { x: x + w + 56, y: y + 420, w: 240, h: 240 }, yellow, "yellow"),
  ];
};

const written = async (drafts: readonly Draft[]): Promise<string> => {
  const board = newFileBoard("sample.excalidraw");
  await board.apply(drafts.map((draft): Change => ({ do: "add", draft })));
  return board.content();
};

/** File name → its text. */
export const makeSamples = async (): Promise<Readonly<Record<string, string>>> => ({
  empty: await written([]),
  barber: await written(nudged(place(barber))),
  "half-filled-blueprint": await written(workshopLeft(place(mortgage))),
  untidy: handDrawn(),
  "farm-shop": await written(nudged(place(farmShop))),
});
