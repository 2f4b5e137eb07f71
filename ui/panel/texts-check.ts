// What is said about a report besides its findings: coverage, the outside-in score, what does not count, following, numbers.
// It arrives with the screens that show them; the rules are those of texts.ts.
import type { CoverageState, OutsideInPart } from "./core.js";
import type { Count } from "./texts.js";

export const checkTexts = (count: Count) => {
  const points = (n: number) => count(n, { one: "# point", other: "# points" });
  const findings = (n: number) => count(n, { one: "# finding", other: "# findings" });
  return {
    states: {
      filled: "",
      empty: "",
      expected: "something is expected here",
      "not-applicable": "nobody asks for it",
    } satisfies Record<CoverageState, string>,
    legendExpected: "empty, and expected",
    legendNotAsked: "not asked for",

    onlyHere: (place: string) => `Only “${place}”`,
    nothingSaid: "nothing to say",
    showAll: "Show all",

    outsideIn: "Outside-in",
    pointsChecked: (score: number, of: number) => `${score} of ${points(of)} checked`,
    pointsOf: (n: number, of: number) => `${n} of ${of}`,
    notKnown: "not known",
    outsideInWhat:
      "How far the map looks from the customer’s side: five parts, 20 points each. What could not be checked is left out on both sides.",
    signs: { good: "Good", warning: "To look at", unknown: "Not known" },
    parts: {
      "customer-share": "The customer’s share",
      "stages-with-voice": "The customer’s voice",
      "before-and-after": "Before and after",
      "customer-words": "The customer’s words",
      "moments-served": "Moments of truth",
    } satisfies Record<OutsideInPart["id"], string>,
    findings,
    findingsOf: (n: number, part: string) => `${findings(n)}: ${part}`,
    silencedOf: (n: number) => count(n, { one: "# dismissed or silenced", other: "# dismissed or silenced" }),

    dismiss: "Dismiss",
    dismissOf: (message: string) => `Dismiss: ${message}`,
    whyFine: "Why is this fine here?",
    whyMissing: "Say why in a few words: others will read it.",
    keptWith: "Kept with the board, for everybody who opens it.",
    keptWithName: "Kept with the board and your name, for everybody who opens it.",
    keptHere: "Only here, until the panel is closed: this board cannot be written.",
    dismissIt: "Dismiss it",
    silence: "Silence it on the board",
    silenceCopied: (where: string) => `Copied. ${where}`,
    silenceYourself: (where: string) => `Select the text and copy it. ${where}`,
    intoCell: (lane: string, stage: string) => `Paste it as a note into “${lane}” at “${stage}”.`,
    besideStage: (stage: string) => `Paste it under the name of the stage “${stage}”.`,
    besideLane: (lane: string) => `Paste it under the name of the lane “${lane}”.`,
    besideTitle: "Paste it above the map, beside its title.",
    dismissed: "Dismissed.",
    broughtBack: "Open again.",
    setAside: (n: number) => count(n, { one: "# dismissed or silenced", other: "# dismissed or silenced" }),
    by: {
      person: (who: string | undefined, when: string | undefined) =>
        who
          ? when
            ? `Dismissed by ${who} on ${when}`
            : `Dismissed by ${who}`
          : when
            ? `Dismissed on ${when}`
            : "Dismissed",
      board: "Silenced on the board",
    },
    noReason: "No reason given.",
    reason: (text: string) => `“${text}”`,
    bringBack: "Bring back",
    bringBackOf: (message: string) => `Bring back: ${message}`,

    checkedAs: "Checked as",
    asMapSays: (profile: string) => `${profile} (default)`,
    whatMapSays: "The map’s default",
    profiles: {
      "first-draft": "First draft",
      "journey-map": "Journey map",
      "outside-in": "Outside-in audit",
      "service-blueprint": "Service blueprint",
      atlassian: "Atlassian: team playbook",
      bp3: "BP3: journey and process as one",
      hotjar: "Hotjar: in 2½ days",
      hubspot: "HubSpot: buyer’s journey",
      "illusions-of-work": "Illusions of Work: across departments",
      inmoment: "InMoment: scored current state",
      ixdf: "IxDF: a map with its proof",
      "miro-guide": "Miro’s guide: either map",
      nng: "NN/g: managed like a product",
      qualtrics: "Qualtrics: measured journey",
      sdt: "servicedesigntools.org: lean map",
      tisdd: "Service Design Doing: co-created",
      toptal: "Toptal: by channel",
    } as Readonly<Record<string, string>>,

    follow: "Follow the board",
    follows: "follows the board",
    spent: (host: string, spent: number, allowed: number) => {
      const number = (n: number) => count(n, { other: "#" });
      const share = spent * 100 < allowed ? "less than 1%" : `${Math.round((spent * 100) / allowed)}%`;
      return `This hour: ${number(spent)} of the ${number(allowed)} credits ${host} allows (${share}).`;
    },

    number: "Number them on the board",
    numberAnew: "Number them anew",
    takeOff: "Take the numbers off",
    numbered: (n: number) => count(n, { one: "# number is on the board.", other: "# numbers are on the board." }),
    tookOff: "The numbers are off the board.",
    numberOf: (n: number) => `Number ${n} on the board`,

    from: (method: string) => `From ${method}.`,
    page: (rule: string) => `More about it: docs/checks/${rule}.md`,
  };
};

export type CheckTexts = ReturnType<typeof checkTexts>;
