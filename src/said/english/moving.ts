// Where something goes that makes the rest of a map move, and why it cannot be done there.
// As they are written where they are said, with what is put into them in braces.

export const moving = [
  "Where its stages and lanes lie on the board cannot be said.",
  "How high a note hangs in this lane says how good or bad it was: a taller lane would say something else.",
  "{title} gets one note wider.",
  "{title} gets one row of notes taller.",
  "At the beginning, before {stage}.",
  "Above the first lane, {lane}.",
  "The map lies askew on the board: turn it upright first.",
  "The stage it goes by is not on the map any more.",
  "The lane it goes by is not on the map any more.",
  "The lanes of this map are told by colour and lie nowhere, so no room can be made for one.",
  "Where {title} lies on the board cannot be said.",
  "Where the stages beside it lie on the board cannot be said.",
  "Where the lanes beside it lie on the board cannot be said.",
  "The map is a table there: add a column to it by hand.",
  "The map is a table there: add a row to it by hand.",
  "The map is drawn on a picture, which cannot be cut open: notes would no longer lie where they lie on it.",
  "There is no room for it: the map would grow to the right, and {what}. Make room there, or move the map.",
  "There is no room for it: the map would grow downwards, and {what}. Make room there, or move the map.",
  "Room is made for one thing at a time, and nothing else with it.",
] as const;
