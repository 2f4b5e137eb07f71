// What the gallery, the set-up and a saved map have in common, and what every place is given.
import { useEffect, useRef } from "preact/hooks";
import type { PanelState, State } from "./known.js";
import { Alert, Button, Footer, IconButton, useTexts } from "./parts.js";
import { told } from "./told.js";

export interface PlaceProps {
  readonly state: State;
  readonly panel: PanelState;
  readonly canWrite: boolean;
  readonly canSelect: boolean;
  readonly canReveal: boolean;
}

export const ViewOnly = () => {
  const texts = useTexts();
  return (
    <Alert kind="warning" title={texts.viewOnly}>
      <p>{texts.viewOnlyWhat}</p>
    </Alert>
  );
};

export const Back = ({ title, onBack }: { title: string; onBack: () => void }) => {
  const texts = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="back">
      <IconButton icon="left" label={texts.back} onPress={onBack} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </div>
  );
};

export const InsertBar = ({ state, canWrite, onInsert }: { state: State; canWrite: boolean; onInsert: () => void }) => {
  const texts = useTexts();
  const { plan, problems, trouble } = state;
  const isComing = !plan && !problems.length && !trouble;
  const said = !canWrite
    ? texts.viewOnly
    : problems[0]
      ? told(texts, problems[0].message)
      : plan
        ? texts.estimate(plan.drafts.length, plan.seconds)
        : "";
  return (
    <Footer said={said}>
      <Button
        kind="primary"
        busy={isComing}
        off={!canWrite || !plan || problems.length > 0}
        onPress={() => canWrite && onInsert()}
      >
        {texts.insertMap}
      </Button>
    </Footer>
  );
};
