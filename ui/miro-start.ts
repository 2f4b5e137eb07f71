// The page Miro keeps open beside a board: it only opens the panel, and remembers nothing.
const { ui, notifications } = miro.board;

const openPanel = async (): Promise<void> => {
  // One panel at a time: another app may be in the way.
  if (await ui.canOpenPanel()) await ui.openPanel({ url: "panel.html" });
  else await notifications.showInfo("Close the other app’s panel, then open Lanewise.");
};

ui.on("icon:click", () => {
  openPanel().catch(async (thrown: unknown) => {
    await notifications.showError(`Lanewise could not open: ${thrown instanceof Error ? thrown.message : thrown}`);
  });
});

export {};
