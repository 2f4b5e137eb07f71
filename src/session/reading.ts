// What reading a board takes, as one part that is fetched on its own.
export { correct, see, withAdded } from "./seeing.js";
