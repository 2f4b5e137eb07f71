// What can be dragged out of the panel onto the board: a drawing that stands for a map. Browsers drag it where the board is in the same
// page or takes what comes from another; Miro's own script does where its class says so. Everybody else has the button.
import type { ComponentChildren } from "preact";
import type { PanelState } from "./known.js";
import { useTexts } from "./parts.js";

/** What a drag of ours carries: the name of the map, and nothing of it. */
export const dragType = "application/x-lanewise";

interface DragOutProps {
  readonly panel: PanelState;
  /** What `PanelState.dropped` is told. */
  readonly name: string;
  readonly canWrite: boolean;
  readonly class?: string;
  /** A press that is no drag. */
  readonly onPress?: () => void;
  readonly children: ComponentChildren;
}

export const DragOut = ({ panel, name, canWrite, class: more = "", onPress, children }: DragOutProps) => {
  const texts = useTexts();
  const { board } = panel.inner.session;
  const isMiro = board.host === "miro";
  if (!board.drops || !canWrite)
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a larger target for the button beside it
      <div class={more} onClick={onPress}>
        {children}
      </div>
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the button beside it does the same by keyboard
    <div
      class={`${more} drag-out ${isMiro ? "miro-draggable" : ""}`}
      data-drag={name}
      draggable={!isMiro}
      title={texts.dragOut}
      onClick={onPress}
      onDragStart={(event) => {
        event.dataTransfer?.setData(dragType, name);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = "copy";
      }}
    >
      {children}
    </div>
  );
};
