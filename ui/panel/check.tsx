// The place Check before anything was checked. What a check found is shown by checked.tsx.
import type { PlaceProps } from "./insert-parts.js";
import { currentMap, currentReport } from "./known.js";
import { Button, useTexts } from "./parts.js";
import { EmptyThumb } from "./preview.js";
import { checked } from "./screens.js";

export const Check = (props: PlaceProps) => {
  const map = currentMap(props.state);
  const report = currentReport(props.state);
  const screen = checked.there();
  return map && report && screen ? <screen.Checked {...props} map={map} report={report} /> : <NotYet {...props} />;
};

const NotYet = ({ state, panel, canWrite }: PlaceProps) => {
  const texts = useTexts();
  const noMap = state.seen && !currentMap(state);
  return (
    <div class="body center">
      <div class="empty">
        <EmptyThumb />
        <h1>{texts.checkTitle}</h1>
        <p>{noMap ? texts.checkNoMap : texts.checkNotYet}</p>
        <div class="col">
          <Button kind="primary" busy={state.busy?.work === "read"} onPress={() => void panel.check()}>
            {noMap ? texts.readAgain : texts.readAndCheck}
          </Button>
          {noMap && canWrite && <Button onPress={() => panel.show("insert")}>{texts.insertAMap}</Button>}
        </div>
      </div>
    </div>
  );
};
