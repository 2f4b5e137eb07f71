// What every form for a change is given, and where a new stage or lane goes: picked in the picture or from the list, at the end unless
// told otherwise. What is put there is asked by the forms.
import { useState } from "preact/hooks";
import { type Option, Select } from "./change-fields.js";
import { NowPicture } from "./change-picture.js";
import { type Place, placesFor } from "./change-places.js";
import type { MapEdit, Outline, Seen, ServiceMap } from "./core.js";
import { useChangeTexts } from "./texts-change.js";

export interface Asked {
  readonly map: ServiceMap;
  readonly seen: Seen;
  readonly outline: Outline | undefined;
  /** Something is typed or chosen anew: what was looked at is no longer what is asked. */
  readonly onEdit: () => void;
  readonly onLook: (edit: MapEdit) => void;
  /** What lies open already, with its own buttons. */
  readonly open: MapEdit | undefined;
}

export const titleIn = (open: MapEdit | undefined): string | undefined =>
  open && "title" in open ? open.title : undefined;

/** Where it goes, picked in the picture or from the list. */
export const WherePicker = ({ asked, of, places, place, onPick }: WhereProps) => {
  const texts = useChangeTexts();
  const outline = asked.outline;
  return (
    <>
      {outline && (
        <NowPicture seen={asked.seen} outline={outline} of={of} places={places} chosen={place.key} onPick={onPick} />
      )}
      <Select
        label={texts.where}
        value={place.key}
        groups={[{ options: places.map((p): Option => [p.key, p.label]) }]}
        onPick={onPick}
      />
    </>
  );
};

interface WhereProps {
  readonly asked: Asked;
  readonly of: "stage" | "lane";
  readonly places: readonly Place[];
  readonly place: Place;
  readonly onPick: (key: string) => void;
}

export const opened = (open: MapEdit | undefined, what: "stage" | "lane") =>
  open && "insert" in open && open.insert === what ? open : undefined;

/** The place chosen, at the end unless told otherwise. */
export const usePlace = (
  asked: Asked,
  of: "stage" | "lane",
  start: { readonly side: string; readonly of: string } | undefined,
) => {
  const texts = useChangeTexts();
  const places = placesFor(asked.map, of, asked.outline, texts);
  const [key, set] = useState(start && `${start.side} ${start.of}`);
  const place = places.find((p) => p.key === key) ?? places.at(-1);
  const pick = (value: string) => {
    set(value);
    asked.onEdit();
  };
  return { places, place, pick, set };
};
