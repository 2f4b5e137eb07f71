// Whether a note was placed with enough confidence to carry a finding. Doubtful ones are asked about by note-placed alone.
import type { Note } from "../model/index.js";

export const sureFrom = 0.6;
export const isSure = (note: Pick<Note, "confidence">): boolean => note.confidence >= sureFrom;
