// What Miro's documents leave open, asked of a real board. Paste all of it into the browser's console on a board you may edit, with
// Lanewise's panel open and its frame chosen in the console (“top ▾” → panel.html). It draws about thirty items far away from
// everything, takes them away again, costs about 8,000 credits, and prints a table. docs/hosts.md says what each line means.
(async () => {
  const { board } = miro;
  const [X, Y] = [200_000, 200_000];
  const made = [];
  const found = {};
  const keep = (item) => {
    made.push(item);
    return item;
  };
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const now = (item) => board.getById(item.id);
  /** What the call answers, or what it throws. */
  const tried = async (run) => {
    try {
      return { answer: await run() };
    } catch (thrown) {
      return { error: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  };
  const stands = async (item) => !(await tried(() => now(item))).error;
  const ask = async (name, run) => {
    const { answer, error } = await tried(run);
    found[name] = error === undefined ? answer : `not answered: ${error}`;
  };
  const frame = async (n, more = { style: { fillColor: "#ffffff" } }) =>
    keep(await board.createFrame({ x: X, y: Y + n * 3000, width: 1000, height: 800, title: `Probe ${n}`, ...more }));
  const shape = async (n, dx = 100, dy = 50) =>
    keep(await board.createShape({ x: X + dx, y: Y + n * 3000 + dy, width: 100, height: 100, content: "probe" }));

  await ask("capture", async () => {
    await frame(0);
    const mine = await shape(0);
    const at = ({ x, y }) => Math.abs(x - 600) < 1 && Math.abs(y - 450) < 1;
    const soon = await now(mine);
    if (mine.parentId !== null) return at(soon) ? "shown" : "shifted";
    if (soon.parentId !== null) return at(soon) ? "silent" : "shifted";
    await wait(2000);
    return (await now(mine)).parentId === null ? "no" : "late";
  });

  await ask("addUpdates", async () => {
    const mine = await shape(1);
    const around = await frame(1);
    const answer = await around.add(mine);
    if (mine.parentId === around.id) return "handle";
    return answer?.parentId === around.id ? "answer" : "neither";
  });

  await ask("addTwice", async () => {
    const mine = await shape(2);
    const around = await frame(2);
    await around.add(mine);
    const again = await now(mine);
    return (await tried(() => around.add(again))).error === undefined ? "fine" : "rejects";
  });

  await ask("childOutside", async () => {
    const mine = await shape(3);
    const around = await frame(3);
    await around.add(mine);
    const child = await now(mine);
    child.x = 1400;
    return (await tried(() => child.sync())).error === undefined ? "allowed" : "rejects";
  });

  await ask("frameRemoval", async () => {
    const mine = await shape(4);
    const around = await frame(4);
    await around.add(mine);
    await board.remove(around);
    return (await stands(mine)) ? "leaves children" : "takes children";
  });

  await ask("groupRemoval", async () => {
    const members = [await shape(5), await shape(5, 300)];
    const group = await board.group({ items: members });
    await board.remove(group);
    return (await stands(members[0])) ? "leaves members" : "takes members";
  });

  await ask("groupInFrame", async () => {
    const members = [await shape(6), await shape(6, 300)];
    const group = keep(await board.group({ items: members }));
    const around = await frame(6);
    const { error } = await tried(() => around.add(group));
    if (error !== undefined) return `refused: ${error}`;
    return (await now(members[0])).groupId ? "stays" : "splits";
  });

  await ask("groupMembers", async () => {
    const members = [await shape(14), await shape(14, 300)];
    keep(await board.group({ items: members }));
    const [one, other] = [await now(members[0]), await now(members[1])];
    one.x += 50;
    await one.sync();
    return Math.abs((await now(other)).x - other.x) < 1 ? "move alone" : "take the group along";
  });

  await ask("frameWithoutFill", async () =>
    (await tried(() => frame(7, {}))).error === undefined ? "fine" : "rejects",
  );

  const size = 40;
  const words = await tried(async () =>
    keep(await board.createText({ x: X, y: Y + 24_000, width: 600, content: "probe", style: { fontSize: size } })),
  );
  await ask("lineHeight", async () => Math.round((words.answer.height / size) * 100) / 100);
  await ask("textGrowsFrom", async () => {
    const text = await now(words.answer);
    const [y, top] = [text.y, text.y - text.height / 2];
    text.content = "probe ".repeat(60);
    await text.sync();
    const after = await now(text);
    if (Math.abs(after.y - after.height / 2 - top) < 1) return "top";
    return Math.abs(after.y - y) < 1 ? "centre" : `${y}, ${top} → ${after.y}, ${after.height}`;
  });

  const content = "<p>a = b<br>“c” &amp; <b>d</b></p><h1>e</h1>";
  const note = await tried(async () => keep(await board.createStickyNote({ x: X, y: Y + 27_000, content })));
  await ask("breaks", async () => (/<br/.test((await now(note.answer)).content) ? "br" : "p"));
  await ask("unknownTags", async () => (/h1/.test((await now(note.answer)).content) ? "shown" : "dropped"));
  await ask("content comes back as", async () => (await now(note.answer)).content);
  await ask("longContent", async () => {
    const mine = await shape(9);
    mine.content = "x".repeat(7000);
    const { error } = await tried(() => mine.sync());
    return error === undefined ? "fine" : "rejects";
  });

  await ask("connectorWithoutEnd", async () => {
    const [one, two] = [await shape(10), await shape(10, 600)];
    const line = keep(await board.createConnector({ start: { item: one.id }, end: { item: two.id } }));
    await board.remove(two);
    await wait(500);
    return (await stands(line)) ? "detached" : "removed";
  });
  await ask("freeEnds", async () => {
    const ends = { start: { position: { x: X, y: Y } }, end: { position: { x: X + 500, y: Y } } };
    const { answer, error } = await tried(() => board.createConnector(ends));
    if (answer) keep(answer);
    return error === undefined ? "allowed" : "rejects";
  });

  const title = "lanewise probe";
  const tag = await tried(async () => keep(await board.createTag({ title })));
  await ask("getListsTags", async () => (await board.get()).some(({ type }) => type === "tag"));
  await ask("getListsGroups", async () => {
    keep(await board.group({ items: [await shape(13), await shape(13, 300)] }));
    return (await board.get()).some(({ type }) => type === "group");
  });
  await ask("getTagsBy", async () => {
    const mine = keep(await board.createStickyNote({ x: X, y: Y + 30_000, content: "probe", tagIds: [tag.answer.id] }));
    const by = async (key) => ((await tried(() => board.get({ tags: [key] }))).answer ?? []).some((i) => i.id === mine.id);
    return [(await by(title)) && "title", (await by(tag.answer.id)) && "id"].filter(Boolean).join(" and ") || "neither";
  });

  await ask("offWorks", async () => {
    let heard = 0;
    const hear = () => {
      heard += 1;
    };
    await board.ui.on("items:create", hear);
    await board.ui.off("items:create", hear);
    await shape(11);
    await wait(1000);
    return heard === 0;
  });

  await ask("layer of a shape, and of a frame made over it", async () => {
    const mine = await shape(12);
    const over = await frame(12);
    return `${await mine.getLayerIndex()}, ${await over.getLayerIndex()}`;
  });
  // Its left edge is 20 right of a square that ends at 50: free if x and y are a corner, taken if they are the centre.
  await ask("emptySpaceFrom", async () => {
    const [x, y] = [X, Y + 40_000];
    keep(await board.createShape({ x, y, width: 100, height: 100, content: "probe" }));
    const spot = await board.findEmptySpace({ x: x + 70, y, width: 100, height: 100 });
    return Math.abs(spot.x - x - 70) < 1 && Math.abs(spot.y - y) < 1 ? "corner" : "centre";
  });

  for (const item of made.reverse()) await tried(() => board.remove(item));
  console.table(found);
  return found;
})();
