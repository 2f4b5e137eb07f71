// Sheets that come with their screen are taken as text; the others are bundled and hold nothing to import.
declare module "*.css" {
  const text: string;
  export default text;
}
