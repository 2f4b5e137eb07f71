// What is said of one text, and what it can be said to be instead: every choice is a whole sentence.

import type { TargetedEvent } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { colorOf } from "./colors.js";
import { type Item, isLaneRole, type LaneRole, laneRoles, type Note, type ServiceMap, words } from "./core.js";
import { Button, Chip, IconButton, useTexts } from "./parts.js";
import { calledIn, meaningOf, type ReadAs, readAsSaid, reasonOf } from "./read-as.js";
import { knownLanguage } from "./speech.js";
import { correctTextsFor } from "./texts-correct.js";
import { told } from "./told.js";
import { isDoubtful } from "./view.js";

export type Said =
  | { readonly is: "lane" | "stage" | "note" | "outside" }
  | { readonly is: "roles"; readonly roles: readonly LaneRole[] }
  | { readonly is: "in"; readonly lane?: string | null; readonly stage?: string | null };

export interface TextCardProps {
  readonly item: Item;
  readonly as: ReadAs | undefined;
  readonly map: ServiceMap | undefined;
  /** Somebody said so, though it lies where no lane and no stage is: then where it belongs is asked. */
  readonly isSaidNote: boolean;
  /** Opened by key: the focus goes into it. */
  readonly takesFocus: boolean;
  readonly onSay: (said: Said) => void;
  readonly onShow: (() => void) | undefined;
  readonly onClose: () => void;
}

const kinds = ["lane", "stage", "note", "outside"] as const;

const kindOf = (as: ReadAs | undefined): (typeof kinds)[number] | undefined =>
  as?.is === "part"
    ? as.as === "lane" || as.as === "stage"
      ? as.as
      : undefined
    : as?.is === "left" || !as
      ? "outside"
      : as.is;

const focusHead = (card: HTMLElement | null): void =>
  card?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });

export const TextCard = ({ item, as, map, isSaidNote, takesFocus, onSay, onShow, onClose }: TextCardProps) => {
  const { language } = useTexts();
  const texts = correctTextsFor(language);
  const card = useRef<HTMLElement>(null);
  const head = useId();
  const kind = isSaidNote ? "note" : kindOf(as);
  const reason = reasonOf(as);
  useLayoutEffect(() => {
    card.current?.scrollIntoView({ block: "nearest" });
    if (takesFocus) focusHead(card.current);
  }, [takesFocus]);
  const confirm = (note: Note) => {
    // The button goes with the doubt: the focus stays in the card.
    focusHead(card.current);
    onSay({ is: "in", lane: note.lane, stage: note.stage });
  };
  return (
    <section class="mini-card" ref={card} aria-labelledby={head}>
      <div class="mini-card-h">
        <h2 id={head} tabIndex={-1} dir="auto">
          {texts.quoted(calledIn(as, item.text, 120))}
        </h2>
        {onShow && <IconButton icon="locate" label={texts.show} onPress={onShow} />}
        <IconButton icon="close" label={texts.closeText} onPress={onClose} />
      </div>
      <p class="read-as">
        {as?.is === "lane" && <Chip color={colorOf(as.lane.roles)} />}
        <span>
          {texts.readAs(readAsSaid(as, texts, language))} {reason && <small>{told({ language }, reason)}</small>}
        </span>
      </p>
      {as?.is === "note" && as.note.lane && as.note.stage && isDoubtful(as.note) && (
        <p>
          <Button small kind="primary" onPress={() => confirm(as.note)}>
            {texts.right}
          </Button>
        </p>
      )}
      <fieldset class="kinds">
        <legend class="sr">{texts.whatIsIt}</legend>
        {kinds.map((k) => (
          <button
            key={k}
            type="button"
            class={`btn small ${k === kind ? "on" : ""}`}
            aria-pressed={k === kind}
            onClick={() => k !== kind && onSay({ is: k })}
          >
            <span>{texts.thisIs[k]}</span>
          </button>
        ))}
      </fieldset>
      {as?.is === "lane" && <Meaning roles={as.lane.roles} onPick={(roles) => onSay({ is: "roles", roles })} />}
      {kind === "note" && map && <Place note={as?.is === "note" ? as.note : undefined} map={map} onSay={onSay} />}
    </section>
  );
};

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onPick: (value: string) => void;
}

const Select = ({ label, value, options, onPick }: SelectProps) => {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event: TargetedEvent<HTMLSelectElement>) => onPick(event.currentTarget.value)}
      >
        {options.map(([v, text]) => (
          <option key={v} value={v}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

const between = " ";

const Meaning = ({ roles, onPick }: { roles: readonly LaneRole[]; onPick: (roles: readonly LaneRole[]) => void }) => {
  const { language } = useTexts();
  const texts = correctTextsFor(language);
  const known = words[knownLanguage(language)].roles;
  const now = roles.join(between);
  const single = laneRoles.filter((role) => role !== "stages").map((role) => [role, known[role].title] as const);
  const options = [
    ["", texts.noMeaning] as const,
    ...(roles.length > 1 ? [[now, meaningOf(roles, texts, language)] as const] : []),
    ...[...single].sort(([, a], [, b]) => a.localeCompare(b, language)),
  ];
  return (
    <Select
      label={texts.meaning}
      value={now}
      options={options}
      onPick={(value) => onPick(value.split(between).filter(isLaneRole))}
    />
  );
};

const Place = ({ note, map, onSay }: { note: Note | undefined; map: ServiceMap; onSay: (said: Said) => void }) => {
  const texts = correctTextsFor(useTexts().language);
  return (
    <div class="two">
      <Select
        label={texts.laneOf}
        value={note?.lane ?? ""}
        options={[...map.lanes.map((l) => [l.id, l.title] as const), ["", texts.noLane] as const]}
        onPick={(lane) => onSay({ is: "in", lane: lane || null })}
      />
      <Select
        label={texts.stageOf}
        value={note?.stage ?? ""}
        options={[...map.stages.map((s) => [s.id, s.title] as const), ["", texts.noStage] as const]}
        onPick={(stage) => onSay({ is: "in", stage: stage || null })}
      />
    </div>
  );
};
