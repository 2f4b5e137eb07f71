// What people paste into notes, at its worst for reports.
export const nasty: readonly string[] = [
  "says “yes”, \"no\" and 'maybe'",
  "a < b && b > c ]]> <![CDATA[x]]> <!-- c -->",
  "100% sure: yes, no",
  "one\r\ntwo\nthree\u2028four",
  "::error file=x::not mine",
  "##[add-path]/bin",
  "👩‍💼 calls 🏳️‍🌈",
  "שלום עולם \u202Eabc\u202C \u2066d\u2069",
  "bell\u0007 esc\u001b[2J nul\u0000 del\u007F nel\u0085",
  "half \uD83D pair \uDE00 none \uFFFE\uFFFF",
  "{0} and {{1}} and }",
  "[a link](https://example.org) and [b](1)",
  "\\ back ` tick $HOME",
];
