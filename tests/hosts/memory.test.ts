// The memory board under the contract of all boards, and what only it promises.
import { describe, expect, it } from "vitest";
import { HostError } from "../../src/board/index.js";
import { memoryBoard } from "../../src/hosts/memory/index.js";
import { boardContract } from "./contract.js";

boardContract(
  "memory",
  () => {
    const board = memoryBoard();
    return {
      board,
      people: {
        ...board.people,
        connect: (from, to) =>
          board.people.add({ kind: "connector", box: { x: 0, y: 0, w: 100, h: 50 }, text: "", from, to }),
      },
      raw: () => Object.fromEntries(board.items().map((i) => [i.id, i])),
      failAfter: board.failAfter,
      revealed: board.revealed,
    };
  },
  { settles: 0 },
);

describe("a board in memory", () => {
  it("starts with the items it is given and never reuses one of their ids", async () => {
    const board = memoryBoard([{ id: "m1", kind: "text", box: { x: 0, y: 0, w: 10, h: 10 }, text: "there" }]);
    const added = board.people.add({ kind: "text", box: { x: 0, y: 0, w: 10, h: 10 }, text: "new" });
    expect(added).not.toBe("m1");
    expect((await board.read({ of: "board" })).items.map((i) => i.text)).toEqual(["there", "new"]);
  });

  it("refuses every change where it is view-only, and says what is missing", async () => {
    const board = memoryBoard([], { can: { write: false } });
    const changes = [{ do: "remove", id: "x" }] as const;
    const error = await board.apply(changes).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ message: "[memory] this board is view-only for you", missing: changes });
  });

  it("leaves the prompt out where heads carry the title alone", async () => {
    const board = memoryBoard([], { can: { leadAndRest: false } });
    const text = { lead: "Needs", rest: "What do they need?", size: 56, color: "#1E1E1E", pad: 0 } as const;
    const draft = {
      key: "a",
      kind: "shape",
      box: { x: 0, y: 0, w: 9, h: 9 },
      text: { ...text, align: "left", vertical: "top" },
    } as const;
    await board.apply([{ do: "add", draft }]);
    expect(board.items().map((i) => i.text)).toEqual(["Needs"]);
  });
});
