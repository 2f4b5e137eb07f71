// What is read otherwise than a person means it, board by board, each with its reason: the one place for it.
// A test fails on a difference that is not listed, and on a listed one that is gone; docs/accuracy.md shows the list.

export interface Difference {
  /** In the scorer's words, all that have the same reason; `*` for what changes where there are many of one kind. */
  readonly what: readonly (string | { readonly each: string; readonly times: number })[];
  readonly why: string;
}

export const differences: Readonly<Record<string, readonly Difference[]>> = {
  bank: [
    {
      what: ["lane Client: no role", "lane Branch & hotline (client sees us): no role"],
      why: "only a reader who knows that this is a blueprint takes “client” for what the client does; who sees whom is said in brackets",
    },
    {
      what: ["line of interaction", "line of visibility"],
      why: "the bank's own names, the textbook's word in brackets or misspelt with a remark behind it",
    },
    {
      what: ["title “Business account opening”"],
      why: "the kind behind the dash is taken off, as it is when a map of ours is read",
    },
  ],
  shelter: [
    {
      what: ["lane SHELTER STAFF DO: no role"],
      why: "whether the family sees what they do is told by the notes only",
    },
  ],
  winery: [
    {
      what: ["lane We do: no role", "lane Could be better: no role"],
      why: "a team that speaks of itself, and a word of retrospectives",
    },
  ],
  prescription: [
    {
      what: [
        { each: "lane Patient: no role", times: 2 },
        { each: "lane Pharmacy: no role", times: 2 },
      ],
      why: "people's names for themselves; what they do is told by the notes only",
    },
    { what: [{ each: "title “Repeat prescription”", times: 2 }], why: "the state behind the dash is taken off" },
  ],
  kitchen: [
    {
      what: ["lane Showroom team: no role", "lane Workshop: no role"],
      why: "who works there; whether customers see them is told by the notes only",
    },
  ],
  cruise: [
    { what: ["lane Steps: no role"], why: "a word for stages that names a lane here" },
    {
      what: ["title “River cruise”"],
      why: "the kind behind the dash is taken off, as it is when a map of ours is read",
    },
    { what: ["persona “”"], why: "nothing on the card says “persona”" },
  ],
  donation: [
    {
      what: ["lane Donor: no role", "lane Transport, IT, hospitals: no role"],
      why: "people's own names; neither stands under a word that is known",
    },
    {
      what: ["lane Screens & machines: frontstage", "lane Donor database: backstage"],
      why: "the word over two rows gives them their side; that they are technology is said by no word list",
    },
  ],
  parcel: [
    {
      what: ["lane Customer: no role"],
      why: "rows named after people: that the customer's are their actions is not said",
    },
  ],
  faces: [{ what: ["score 0 for -1 of “😬”"], why: "the face is taken for neither glad nor sad" }],
  slides: [{ what: ["“17” is no note"], why: "the page number stands under the last row, as a note might" }],
  chalet: [{ what: ["score undefined for 0 of “0 bof”"], why: "a nought without a sign says nothing by itself" }],
  bicycle: [{ what: ["no map"], why: "Dutch is not among the languages whose words are known, and words are wanted" }],
};

/** Boards that are not read as they were when nothing but this has changed: there should be none. */
export const unsteady: Readonly<
  Record<"in another order" | "at another place" | "at 0.05×" | "at 20×" | "with a note far away", readonly string[]>
> = {
  "in another order": [],
  "at another place": [],
  "at 0.05×": [],
  "at 20×": [],
  "with a note far away": [],
};

/** Boards whose cells are not all right even when a person points at every lane and stage: there should be none. */
export const beyondPointing: readonly string[] = [];
