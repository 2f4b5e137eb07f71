// The emulated Miro keeps its rules of geometry and frames; the number in a title is the rule’s.
import { describe, expect, it } from "vitest";
import { later } from "./miro-emulator/gate.js";
import { captures, oneWay, otherWay, values } from "./miro-emulator.js";
import { now, start, turned, white } from "./miro-rules.js";

describe("geometry", () => {
  it("Miro rule 5 · places are centres, on the board from 0, 0", async () => {
    const { emulator, board } = start();
    const root = { x: 0, y: 0, origin: "center", relativeTo: "canvas_center", parentId: null };
    for (const made of [board.createStickyNote({}), board.createShape({}), board.createText({})])
      expect(await made).toMatchObject(root);
    const shape = await board.createShape({ x: 100, y: 200, width: 40, height: 60 });
    expect(emulator.world.rect(emulator.world.find(shape.id))).toEqual({ x: 80, y: 170, w: 40, h: 60 });
  });

  it("Miro rule 6 · a sticky takes width or height, never both, and keeps its ratio", async () => {
    const { board } = start();
    expect(await board.createStickyNote({})).toMatchObject({
      width: 199,
      height: 228,
      shape: "square",
      style: { fillColor: "light_yellow", textAlign: "center", textAlignVertical: "middle" },
    });
    expect(await board.createStickyNote({ shape: "rectangle" })).toMatchObject({ width: 350, height: 228 });
    expect((await board.createStickyNote({ shape: "rectangle", width: 1900 })).height).toBeCloseTo(1237.714, 3);
    expect((await board.createStickyNote({ height: 456 })).width).toBeCloseTo(398, 6);
    await expect(board.createStickyNote({ width: 100, height: 100 })).rejects.toThrow("you cannot set both");
    const sticky = await board.createStickyNote({});
    sticky.width = 398;
    await sticky.sync();
    expect(sticky.height).toBeCloseTo(456, 6);
  });

  it("Miro rule 6 · a shape starts 100 by 100, and its size can be written", async () => {
    const { board } = start();
    const shape = await board.createShape({});
    expect(shape).toMatchObject({ width: 100, height: 100, style: { fillColor: "transparent", fontSize: 14 } });
    Object.assign(shape, { width: 300, height: 50 });
    await shape.sync();
    expect(await now(board, shape)).toMatchObject({ width: 300, height: 50 });
    await expect(board.createShape({ width: 0 })).rejects.toThrow("size must be positive");
  });

  it.each(values.lineHeight)(
    "Miro rule 6 · a text knows its own height by its lines, at %d a line",
    async (lineHeight) => {
      const { board } = turned({ lineHeight });
      const text = await board.createText({ content: "one<br>two", width: 300, style: { fontSize: 20 } });
      expect(text.height).toBeCloseTo(40 * lineHeight, 6);
      text.width = 60;
      text.content = "word ".repeat(12);
      await text.sync();
      expect(text.height).toBeGreaterThan(40 * lineHeight);
      await expect(board.createText({ height: 10 })).rejects.toThrow('unexpected property "height"');
      const narrow = { content: "x", width: 33.9, style: { fontSize: 20 } };
      await expect(board.createText(narrow)).rejects.toThrow("width must be at least 34");
    },
  );

  it("Miro rule 6 · a text that gets higher grows from its top or its centre", async () => {
    for (const textGrowsFrom of values.textGrowsFrom) {
      const { board } = turned({ textGrowsFrom });
      const text = await board.createText({ content: "one", width: 300, y: 100 });
      const top = text.y - text.height / 2;
      text.content = "one<br>two<br>three";
      await text.sync();
      expect(textGrowsFrom === "top" ? text.y - text.height / 2 : text.y).toBeCloseTo(
        textGrowsFrom === "top" ? top : 100,
        6,
      );
    }
  });

  it("Miro rule 6 · a frame is at least 100 by 100", async () => {
    const { board } = start();
    await expect(board.createFrame({ width: 99, height: 100, ...white })).rejects.toThrow("at least 100");
    const frame = await board.createFrame(white);
    expect(frame).toMatchObject({ width: 100, height: 100, childrenIds: [] });
    frame.height = 50;
    await expect(frame.sync()).rejects.toThrow("at least 100");
  });

  const around = { x: 500, y: 500, width: 1000, height: 1000, ...white };

  it.each(values.addUpdates)(
    "Miro rule 7 · an item added to a frame stays where it is and is measured from the frame’s corner; who knows: %s",
    async (addUpdates) => {
      const { emulator, board } = turned({ addUpdates });
      const frame = await board.createFrame({ ...around, x: 600 });
      const item = await board.createShape({ x: 300, y: 200 });
      const answer = await frame.add(item);
      const within = { x: 200, y: 200, parentId: frame.id, relativeTo: "parent_top_left" };
      expect(await now(board, item)).toMatchObject(within);
      expect((await now(board, frame)).childrenIds).toEqual([item.id]);
      expect(emulator.world.rect(emulator.world.find(item.id))).toEqual({ x: 250, y: 150, w: 100, h: 100 });
      expect(item.parentId).toBe(addUpdates === "handle" ? frame.id : null);
      expect(answer).toMatchObject({ parentId: addUpdates === "neither" ? null : frame.id });
      await frame.remove(item);
      expect(await now(board, item)).toMatchObject({ x: 300, y: 200, parentId: null, relativeTo: "canvas_center" });
    },
  );

  it("Miro rule 7 · what does not lie inside is refused, and so is what is there already, where the switch says so", async () => {
    for (const addTwice of values.addTwice) {
      const { board } = turned({ addTwice });
      const frame = await board.createFrame(around);
      await expect(frame.add(await board.createShape({ x: 0, y: 0 }))).rejects.toThrow("not inside the frame");
      const item = await board.createShape({ x: 300, y: 300 });
      await frame.add(item);
      const again = frame.add(item);
      if (addTwice === "fine") await again;
      else await expect(again).rejects.toThrow("in this frame already");
      await expect(frame.add(frame)).rejects.toThrow("frames do not nest");
    }
  });

  it("Miro rule 7 · a group goes in with all its members, and stays a group or not", async () => {
    for (const groupInFrame of values.groupInFrame) {
      const { board } = turned({ groupInFrame });
      const frame = await board.createFrame(around);
      const members = [await board.createShape({ x: 200, y: 200 }), await board.createShape({ x: 700, y: 700 })];
      const group = await board.group({ items: members });
      await frame.add(group);
      for (const one of await board.get({ id: members.map((m) => m.id) }))
        expect(one).toMatchObject({
          parentId: frame.id,
          ...(groupInFrame === "stays" && { groupId: group.id }),
        });
      expect(await board.get({ type: "group" })).toHaveLength(groupInFrame === "stays" ? 1 : 0);
    }
  });

  it("Miro rule 8 · a frame does not shrink past its children, in Miro’s own words, and nothing of the sync is done", async () => {
    const { board } = start();
    const frame = await board.createFrame(around);
    const child = await board.createShape({ x: 900, y: 900 });
    await frame.add(child);
    Object.assign(frame, { width: 500, x: 250, title: "smaller" });
    await expect(frame.sync()).rejects.toThrow(
      `Cannot resize the frame (${frame.id}) to the specified size, because one or more children would exist outside the parent frame.`,
    );
    expect(await now(board, frame)).toMatchObject({ width: 1000, x: 500, title: "Frame" });
  });

  it("Miro rule 8 · children go with the frame’s top left corner; growing right and down leaves them", async () => {
    const { emulator, board } = start();
    const frame = await board.createFrame(around);
    const child = await board.createShape({ x: 100, y: 200 });
    await frame.add(child);
    const rect = () => emulator.world.rect(emulator.world.find(child.id));
    Object.assign(frame, { y: 600, height: 1200 });
    await frame.sync();
    expect(rect()).toMatchObject({ x: 50, y: 150 });
    frame.x += 1000;
    await frame.sync();
    expect(rect()).toMatchObject({ x: 1050, y: 150 });
    expect(await now(board, child)).toMatchObject({ x: 100, y: 200 });
  });

  it("Miro rule 9 · a child does not leave its frame by sync, or does, as the switch says", async () => {
    for (const childOutside of values.childOutside) {
      const { board } = turned({ childOutside });
      const frame = await board.createFrame(around);
      const child = await board.createShape({ x: 900, y: 900 });
      await frame.add(child);
      child.x = 2000;
      if (childOutside === "rejects") await expect(child.sync()).rejects.toThrow("outside of parent boundaries");
      else await child.sync();
      expect((await now(board, child)).x).toBe(childOutside === "rejects" ? 900 : 2000);
      expect((await now(board, child)).parentId).toBe(frame.id);
    }
  });

  it.each(captures)(
    "Miro rule 10 · an item made over a frame falls into it, or not, and says so, or not ($name)",
    async ({ switches }) => {
      const { emulator, board } = start({ switches });
      const { capture } = switches;
      const frame = await board.createFrame({ x: 0, y: 0, width: 1000, height: 1000, ...white });
      const made = await board.createShape({ x: 10, y: 10 });
      const parent = () => emulator.world.find(made.id).parentId;
      expect(made.parentId).toBe(capture === "shown" || capture === "shifted" ? frame.id : null);
      expect(parent()).toBe(capture === "no" || capture === "late" ? null : frame.id);
      const rect = emulator.world.rect(emulator.world.find(made.id));
      expect(rect).toEqual({ x: capture === "shifted" ? 20 : -40, y: capture === "shifted" ? 0 : -40, w: 100, h: 100 });
      await later(10);
      expect(parent()).toBe(capture === "no" ? null : frame.id);
    },
  );

  it("Miro rule 10 · what lies half over a frame is not caught", async () => {
    for (const switches of [oneWay, otherWay]) {
      const { emulator, board } = start({ switches });
      await board.createFrame({ x: 0, y: 0, width: 1000, height: 1000, ...white });
      const made = await board.createShape({ x: 490, y: 0 });
      expect(emulator.world.find(made.id).parentId).toBeNull();
    }
  });
});
