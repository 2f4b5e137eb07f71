// The place Workshop until its screen is there. Choosing and running an agenda is workshop-screen.tsx.
import { useEffect } from "preact/hooks";
import { Icon } from "./icons.js";
import type { PlaceProps } from "./insert-parts.js";
import { useTexts } from "./parts.js";
import { workshop } from "./screens.js";

export const WorkshopPlace = (props: PlaceProps) => {
  const texts = useTexts();
  const { panel } = props;
  useEffect(() => {
    if (!panel.store.get().running) void panel.runWorkshop();
  }, [panel]);
  const screen = workshop.there();
  if (screen) return <screen.Workshop {...props} />;
  return (
    <div class="body center">
      <p class="muted row">
        <Icon name="busy" />
        {texts.tabs.workshop}
      </p>
    </div>
  );
};
