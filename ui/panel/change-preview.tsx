// What a change will do to the board, and that nothing else changes; or why it cannot be done there.
import { useLayoutEffect, useRef } from "preact/hooks";
import { closeChange, makeChange, nameBefore } from "./change-work.js";
import { colorOf } from "./colors.js";
import type { MapEdit, ServiceMap } from "./core.js";
import type { PlaceProps } from "./insert-parts.js";
import type { State } from "./known.js";
import { Button } from "./parts.js";
import { useChangeTexts } from "./texts-change.js";
import { useLaterTexts } from "./texts-later.js";

type PreviewProps = Pick<PlaceProps, "state" | "panel"> & {
  readonly map: ServiceMap;
  readonly changing: NonNullable<State["changing"]>;
};

export const ChangePreview = ({ state, panel, map, changing }: PreviewProps) => {
  const texts = useLaterTexts();
  const change = useChangeTexts();
  const box = useRef<HTMLDivElement>(null);
  const { edit, preview } = changing;
  const isRename = "rename" in edit;
  useLayoutEffect(() => {
    box.current?.querySelector<HTMLElement>("button")?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const close = () => {
    const card = box.current?.closest(".change");
    closeChange(panel);
    // The button that asked comes back with the next drawing.
    requestAnimationFrame(() => card?.querySelector<HTMLElement>('[data-part="look"]')?.focus());
  };
  return (
    <div class="change-look" ref={box}>
      <p class="muted small">{preview.possible ? (isRename ? change.willWrite : texts.willAdd) : texts.cannotFix}</p>
      {preview.possible && <Thing map={map} edit={edit} />}
      <p class="small">{preview.where}</p>
      {preview.possible && <p class="muted small">{isRename ? change.allElseStays : texts.notesStay}</p>}
      <div class="row wrap">
        {preview.possible && (
          <Button small kind="primary" busy={state.busy?.work === "fix"} onPress={() => void makeChange(panel)}>
            {isRename ? change.renameIt : texts.addIt}
          </Button>
        )}
        <Button small onPress={close}>
          {texts.notNow}
        </Button>
      </div>
    </div>
  );
};

const Thing = ({ map, edit }: { map: ServiceMap; edit: MapEdit }) => {
  const { added } = useLaterTexts();
  const { fromTo } = useChangeTexts();
  if ("rename" in edit) return <div class="change-thing">{fromTo(nameBefore(map, edit), edit.title)}</div>;
  if ("set" in edit || edit.add === "note") return null;
  if (edit.add === "lane")
    return (
      <div class="change-thing lane" style={{ background: colorOf([edit.role]) }}>
        {added.lane(edit.title)}
      </div>
    );
  return <div class="change-thing dark">{edit.add === "stage" ? added.stage(edit.title) : added.line(edit.title)}</div>;
};
