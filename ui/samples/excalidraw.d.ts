// Boards come in as the text of their file.
declare module "*.excalidraw" {
  const text: string;
  export default text;
}
