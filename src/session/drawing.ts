// How a map looks wherever it is drawn, for screens that draw it.
export { type Point, piecesOf, pointsOf } from "../look/curve.js";
