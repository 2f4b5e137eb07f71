// What people see after an insert: every template on an emulated board of Miro and of FigJam, as scenes to be drawn. Decides which
// boards are shown; how they look is the hosts' and place's.
import { figjamBoard } from "../../src/hosts/figjam/index.js";
import { serve } from "../../src/hosts/figjam/serve.js";
import { miroBoard } from "../../src/hosts/miro/index.js";
import { makeSession, type Session } from "../../src/session.js";
import { templates } from "../../src/templates/index.js";
import { makeFigJam } from "./figjam-emulator.js";
import { miroEmulator, oneWay } from "./miro-emulator.js";
import { figjamScene } from "./picture/figjam.js";
import { miroScene } from "./picture/miro.js";
import type { Scene } from "./picture/scene.js";

type Emulator = ReturnType<typeof miroEmulator>;
type FigJam = ReturnType<typeof makeFigJam>;

/** The board of an emulated Miro, back to front. */
export const sceneOfMiro = ({ world }: Emulator): Scene =>
  miroScene(
    world.order.map((id) => {
      const thing = world.find(id);
      return { fields: { ...thing }, box: world.rect(thing) };
    }),
  );

/** The page of an emulated FigJam, back to front. */
export const sceneOfFigJam = (host: FigJam): Scene => {
  const below = (id: string): readonly string[] => [id, ...host.record(id).children.flatMap(below)];
  const page = host.records().find((r) => r.type === "PAGE");
  return figjamScene(
    (page?.children ?? []).flatMap(below).map((id) => ({ rec: host.record(id), box: host.boxOf(id) })),
  );
};

const inMiro = (): { readonly session: Session; readonly scene: () => Scene } => {
  const emulator = miroEmulator({ switches: { ...oneWay, capture: "shown" }, latency: 0 });
  const settings = () => ({ getItem: () => null, setItem: () => undefined });
  const board = miroBoard(emulator.page().miro.board, { settings });
  return { session: makeSession(board, { newId: () => "m1" }), scene: () => sceneOfMiro(emulator) };
};

const inFigJam = async (): Promise<{ readonly session: Session; readonly scene: () => Scene }> => {
  const host = makeFigJam({ relaunchCommands: ["check", "read"], command: "read" });
  host.figma.showUI("<p>panel</p>", {});
  serve(host.figma, {
    post: (message) => host.figma.ui.postMessage(message),
    on: (heard) => {
      host.figma.ui.onmessage = (message: unknown) => heard(message);
    },
  });
  host.panel.load();
  const board = await figjamBoard(host.panel.post, host.panel.on);
  return { session: makeSession(board, { newId: () => "m1" }), scene: () => sceneOfFigJam(host) };
};

export interface Pictured {
  /** `figjam-journey-map-en` */
  readonly name: string;
  readonly host: Scene["host"];
  readonly template: string;
  readonly language: string;
  readonly scene: Scene;
}

/** The boards of one template in both hosts, as they stand after an insert with starters. */
const both = async (template: string, params: Readonly<Record<string, unknown>>): Promise<readonly Scene[]> =>
  Promise.all(
    [inMiro(), inFigJam()].map(async (opening) => {
      const { session, scene } = await opening;
      const plan = await session.plan(template, params);
      if (!plan.ok) throw new Error(plan.problems.map((p) => p.message).join(" "));
      await session.insert(plan.value);
      return scene();
    }),
  );

/** Every template in both hosts, in these languages; `more`: other parameters. */
export const picturedBoards = async (
  languages: readonly string[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<readonly Pictured[]> => {
  const all: Pictured[] = [];
  for (const { id } of templates)
    for (const language of languages)
      for (const scene of await both(id, { language, seeds: 1, ...more }))
        all.push({ name: `${scene.host}-${id}-${language}`, host: scene.host, template: id, language, scene });
  return all;
};
