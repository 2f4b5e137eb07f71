// What reading a board takes, as one part that is fetched on its own.
export { read } from "../read/index.js";
