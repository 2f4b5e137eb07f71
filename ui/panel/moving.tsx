// What rows of a list do alike: they keep the focus by their key and move with buttons, Alt and arrows, or by dragging.
import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icons.js";
import { IconButton, useTexts } from "./parts.js";

/** Keeps the focus on a row by its key, since moving a row in the page would lose it. */
const useRowFocus = () => {
  const list = useRef<HTMLUListElement>(null);
  const [wanted, want] = useState<{ readonly key: number; readonly part: string }>();
  useLayoutEffect(() => {
    if (!wanted) return;
    list.current?.querySelector<HTMLElement>(`[data-key="${wanted.key}"] ${wanted.part}`)?.focus();
    want(undefined);
  }, [wanted]);
  return { list, want };
};

export interface Movable {
  readonly onMove: (key: number, by: number) => void;
  readonly onSay: (text: string) => void;
}

/** What every row does alike; `part` is the selector of the field that keeps the focus. */
export const useMoving = (rows: readonly { readonly key: number }[], { onMove, onSay }: Movable) => {
  const texts = useTexts();
  const { list, want } = useRowFocus();
  const [dragged, drag] = useState<number>();
  const move = (key: number, by: number, name: string, part: string) => {
    const to = rows.findIndex((r) => r.key === key) + by;
    if (to < 0 || to >= rows.length) return;
    onMove(key, by);
    want({ key, part });
    onSay(texts.moved(name, to + 1, rows.length));
  };
  const keys = (event: TargetedKeyboardEvent<HTMLInputElement>, key: number, name: string): boolean => {
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (!event.altKey || !by) return false;
    event.preventDefault();
    move(key, by, name, "input[type=text]");
    return true;
  };
  /** Rows change places while one is dragged over another. */
  const dragging = (key: number) => ({
    onDragOver: (event: DragEvent) => {
      if (dragged === undefined) return;
      event.preventDefault();
      if (dragged !== key)
        onMove(dragged, rows.findIndex((r) => r.key === key) - rows.findIndex((r) => r.key === dragged));
    },
    onDrop: (event: DragEvent) => event.preventDefault(),
  });
  const handle = (key: number) => (
    <span
      class="handle"
      aria-hidden="true"
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData("text/plain", String(key));
        drag(key);
      }}
      onDragEnd={() => drag(undefined)}
    >
      <Icon name="drag" />
    </span>
  );
  const buttons = (key: number, name: string) => {
    const at = rows.findIndex((r) => r.key === key);
    return (
      <>
        <IconButton
          icon="up"
          class="tiny"
          label={texts.moveUp(name)}
          off={at === 0}
          onPress={() => move(key, -1, name, ".ib:nth-of-type(1)")}
        />
        <IconButton
          icon="down"
          class="tiny"
          label={texts.moveDown(name)}
          off={at === rows.length - 1}
          onPress={() => move(key, 1, name, ".ib:nth-of-type(2)")}
        />
      </>
    );
  };
  return { list, want, keys, handle, buttons, dragging, dragged };
};
