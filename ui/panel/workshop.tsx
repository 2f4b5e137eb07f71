// The place Workshop until its screen is there. Choosing and running an agenda is workshop-screen.tsx.
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { useTexts } from "./parts.js";
import { workshop } from "./screens.js";

export const WorkshopPlace = (props: PlaceProps) => {
  const texts = useTexts();
  const screen = workshop.there();
  if (screen) return <screen.Workshop {...props} />;
  return (
    <div class="body center">
      <p class="muted row">
        {props.state.busy && <Icon name="busy" />}
        {texts.tabs.workshop}
      </p>
    </div>
  );
};
