// Why a finding is fine here: asked once, kept with the board. Or the sentence that silences it, to be written on the board by hand.
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { askWhy, dismissFinding } from "./check-work.js";
import { copyText } from "./copy.js";
import { type Finding, laneOf, type ServiceMap, stageOf } from "./core.js";
import type { PanelState, State } from "./known.js";
import { Button, Field, Link, useEscape } from "./parts.js";
import { type LaterTexts, useLaterTexts } from "./texts-later.js";

interface DismissProps {
  readonly state: State;
  readonly panel: PanelState;
  readonly map: ServiceMap;
  readonly finding: Finding;
  readonly canWrite: boolean;
}

/** The smallest place where a note silences the whole finding, which may speak of several stages or lanes. */
const whereToPaste = (map: ServiceMap, { lanes, stages, notes }: Finding, texts: LaterTexts): string => {
  const only = <Id extends string>(ids: readonly (Id | null)[]): Id | null => {
    const [first, ...others] = new Set(ids);
    return first !== undefined && others.length === 0 ? first : null;
  };
  const isPlaced = lanes.length + stages.length > 0;
  const named = isPlaced ? [] : map.notes.filter((n) => notes.includes(n.id));
  const lane = laneOf(map, only(isPlaced ? lanes : named.map((n) => n.lane)))?.title;
  const stage = stageOf(map, only(isPlaced ? stages : named.map((n) => n.stage)))?.title;
  if (lane && stage) return texts.check.intoCell(lane, stage);
  if (stage) return texts.check.besideStage(stage);
  return lane ? texts.check.besideLane(lane) : texts.check.besideTitle;
};

export const DismissBox = ({ state, panel, map, finding, canWrite }: DismissProps) => {
  const texts = useLaterTexts();
  const { check } = texts;
  const [why, setWhy] = useState("");
  const [isMissing, setMissing] = useState(false);
  const close = () => askWhy(panel, undefined);
  const box = useEscape<HTMLDivElement>(close);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>("textarea")?.focus(), [box]);
  const dismiss = () => {
    if (why.trim()) return void dismissFinding(panel, finding, why);
    setMissing(true);
    box.current?.querySelector<HTMLElement>("textarea")?.focus();
  };
  const signs = panel.inner.session.board.who !== undefined;
  return (
    <div class="fix" ref={box}>
      <Field
        label={check.whyFine}
        hint={canWrite ? (signs ? check.keptWithName : check.keptWith) : check.keptHere}
        error={isMissing && !why.trim() ? check.whyMissing : undefined}
        lines={2}
        value={why}
        onChange={setWhy}
      />
      <div class="row wrap">
        <Button small kind="primary" busy={state.busy?.work === "dismiss"} onPress={dismiss}>
          {check.dismissIt}
        </Button>
        <Button small onPress={close}>
          {texts.notNow}
        </Button>
      </div>
      <Silence panel={panel} rule={finding.rule} why={why} where={whereToPaste(map, finding, texts)} />
    </div>
  );
};

interface SilenceProps {
  readonly panel: PanelState;
  readonly rule: string;
  readonly why: string;
  readonly where: string;
}

const Silence = ({ panel, rule, why, where }: SilenceProps) => {
  const { check } = useLaterTexts();
  const [said, setSaid] = useState<string>();
  const [text, setText] = useState<string>();
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (text === undefined) return;
    area.current?.focus();
    area.current?.select();
  }, [text]);
  const silence = async () => {
    const sentence = `lanewise:off ${rule} because ${why.trim() || "…"}`;
    const isCopied = await copyText(sentence);
    const told = isCopied ? check.silenceCopied(where) : check.silenceYourself(where);
    setText(isCopied ? undefined : sentence);
    setSaid(told);
    panel.say(told);
  };
  return (
    <>
      <Link icon="copy" onPress={() => void silence()}>
        {check.silence}
      </Link>
      {said && <p class="small">{said}</p>}
      {text !== undefined && <textarea class="by-hand" ref={area} readOnly rows={2} value={text} aria-label={said} />}
    </>
  );
};
