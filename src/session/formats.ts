// What files take, in and out, as one part that is fetched on its own.
export { bring, type Format, formatOf, formats, type Part, parts } from "../formats/index.js";
