// Boards drawn by hand, judged by hand. What is read otherwise, and what was learned from them, is told in docs/accuracy.md.
import { bakery, movers, vaccine } from "./abroad.js";
import { donation, parcel } from "./bands.js";
import { bank, heatPump, telco } from "./blueprints.js";
import { cruise, stadium, tenant } from "./cards.js";
import { inn, noodles } from "./east.js";
import { curve, faces, marks } from "./feelings.js";
import { bicycle, chalet, slides, wall } from "./messy.js";
import { machine, pharmacy } from "./mixed.js";
import { bikes, blank, friday, interviews, signup } from "./odd.js";
import { freight, gym, hotel } from "./offices.js";
import { airport, empathy, loose, moods, sprint, train } from "./others.js";
import { carShare, kitchen, prescription, winery } from "./pages.js";
import { eBike, enrolment, vegBox } from "./remote.js";
import { allotment, museum, shelter } from "./rooms.js";
import type { Scene } from "./scene.js";
import { cityHall, clinic, library, startup } from "./teams.js";

export type { Scene } from "./scene.js";
export const scenes: readonly Scene[] = [
  clinic,
  library,
  startup,
  cityHall,
  train,
  loose,
  airport,
  moods,
  sprint,
  empathy,
  bank,
  telco,
  heatPump,
  museum,
  allotment,
  shelter,
  vegBox,
  enrolment,
  eBike,
  freight,
  hotel,
  gym,
  winery,
  carShare,
  prescription,
  kitchen,
  tenant,
  cruise,
  stadium,
  donation,
  parcel,
  bakery,
  movers,
  vaccine,
  inn,
  noodles,
  machine,
  pharmacy,
  faces,
  marks,
  curve,
  signup,
  friday,
  bikes,
  blank,
  interviews,
  wall,
  slides,
  chalet,
  bicycle,
];
