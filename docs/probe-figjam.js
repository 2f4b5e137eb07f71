// What FigJam's documents leave open, asked of a real file. Paste all of it into the console of the Figma desktop app (Plugins →
// Development → Show/Hide console) in an empty FigJam file just opened: the first lines ask which fonts are there before anybody loads
// one. It draws a few nodes, takes them away again, and prints a table. docs/hosts.md says what each line means.
(async () => {
  const made = [];
  const found = {};
  const keep = (node) => {
    made.push(node);
    return node;
  };
  const tried = async (run) => {
    try {
      return { answer: await run() };
    } catch (thrown) {
      return { error: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  };
  const works = async (run) => (await tried(run)).error === undefined;
  const ask = async (name, run) => {
    const { answer, error } = await tried(run);
    found[name] = error === undefined ? answer : `not answered: ${error}`;
  };
  const page = figma.currentPage;
  const namespace = "lanewise_probe";
  const medium = { family: "Inter", style: "Medium" };

  // Before a font is loaded and before there is a panel.
  const sticky = keep(figma.createSticky());
  await ask("fontsPreloaded", () =>
    works(() => {
      sticky.text.characters = "probe";
    }),
  );
  await ask("looseMessages", () => works(() => figma.ui.postMessage({ probe: true })));
  await ask("fontStyleRequired", async () => !(await works(() => figma.loadFontAsync({ family: "Inter" }))));
  await tried(() => figma.loadFontAsync(medium));

  const section = keep(figma.createSection());
  const shape = keep(figma.createShapeWithText());
  const text = keep(figma.createText());
  const code = keep(figma.createCodeBlock());
  await ask("authorsHidden", () => !sticky.authorVisible);
  await ask("stickiesStartWhite", () => Object.values(sticky.fills[0].color).every((part) => part === 1));
  await ask("shapesStartSquare", () => shape.shapeType === "SQUARE");
  await ask("textStartsRegular", () => text.fontName.style === "Regular");
  await ask("sectionsResize", () => "resize" in section);
  await ask("sectionsStartDressed", () => section.strokes.length > 0);
  await ask("sectionsStartLarge", () => section.width > 100);
  await ask("a new section", () => `${section.width} × ${section.height}, ${JSON.stringify(section.fills)}`);
  await ask("hasPages", () => "createPage" in figma);
  await ask("looseReads", () => works(() => sticky.children));
  await ask("pagesTell", () =>
    works(() => {
      const heard = () => undefined;
      page.on("nodechange", heard);
      page.off("nodechange", heard);
    }),
  );
  await ask("looseConnectors", () => {
    const line = keep(figma.createConnector());
    return works(() => {
      line.connectorStart = { endpointNodeId: "999:999999", magnet: "AUTO" };
    });
  });
  await ask("connectorsGoWithEnds", () => {
    const end = keep(figma.createShapeWithText());
    const line = keep(figma.createConnector());
    line.connectorEnd = { endpointNodeId: end.id, magnet: "AUTO" };
    end.remove();
    return line.removed;
  });

  await ask("copiesKeepData", () => {
    sticky.setSharedPluginData(namespace, "probe", "kept");
    return keep(sticky.clone()).getSharedPluginData(namespace, "probe") === "kept";
  });
  section.setSharedPluginData(namespace, "probe", "carried by the export");
  const settings = { format: "JSON_REST_V1" };
  await ask("exportsPages", () => works(() => page.exportAsync(settings)));
  const one = await tried(() => section.exportAsync(settings));
  await ask("exportIsBare", () => !("document" in one.answer));
  await ask("exportCarriesTags", () => JSON.stringify(one.answer).includes("carried by the export"));
  await ask("exportHoldsAllTypes", async () => {
    section.appendChild(code);
    return JSON.stringify(await section.exportAsync(settings)).includes(`"${code.id}"`);
  });

  await ask("height of a sticky with 400 characters at 16", async () => {
    sticky.text.fontSize = 16;
    sticky.text.characters = "lanes and stages ".repeat(24).slice(0, 400);
    return sticky.height;
  });
  await ask("the language of 2018", () => works(() => new Function("return ({ ...{ a: 1 } })")()));

  for (const node of made.reverse()) await tried(() => node.remove());
  console.table(found);
  return found;
})();
