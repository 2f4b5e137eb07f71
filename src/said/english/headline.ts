// The sentence a report opens with, and what is said of a map that was made larger.
// As they are written where they are said, with what is put into them in braces.

export const headline = [
  "No map to check.",
  "No gaps. One weak spot to look at.",
  "No gaps. {n} weak spots to look at.",
  "No gaps, no weak spots. One hint.",
  "No gaps, no weak spots. {n} hints.",
  "Nothing missing that Lanewise can see.",
  "One gap to close, {place}.",
  "One gap to close: {finding}",
  "{n} gaps to close, first {place}.",
  "{n} gaps to close, first: {finding}",
  "Lanewise could not read the map any more after it.",
  "Lanewise would then read these stages: {stages}.",
  "Lanewise would then read these lanes: {lanes}.",
  "Lanewise would then not know what {lane} means.",
  "Lanewise would then read a line between other lanes.",
  "Lanewise would then read other scores from how high the notes hang in {lane}.",
  "Lanewise would then read {text} in another place: move it well into its cell first.",
  "Lanewise would then read {text} and one other note in another place: move them well into their cells first.",
  "Lanewise would then read {text} and {n} other notes in another place: move them well into their cells first.",
  "Nothing was taken back, because {what} lies in the new room by now. Move it out of there first.",
  "Nothing was taken back, because {what} and {n} more lie in the new room by now. Move them out of there first.",
] as const;
