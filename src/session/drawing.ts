// How a map looks wherever it is drawn, for screens that draw it.
export { bandsOf, type Point, piecesOf, pointsOf } from "../look/curve.js";
