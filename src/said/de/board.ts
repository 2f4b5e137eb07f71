// German: what boards and the session say.
import type { board as english } from "../english/board.js";
import type { SaidOf } from "../said.js";

export const board: SaidOf<typeof english> = {
  "The map keeps its new size, because something else stands in it by now.":
    "Die Karte behält ihre neue Größe, weil inzwischen etwas anderes darin steht.",
  "The frame keeps its new size, because something else stands in it by now.":
    "Der Frame behält seine neue Größe, weil inzwischen etwas anderes darin steht.",
  "This board has no room for more dismissed findings: the oldest one is open again.":
    "Dieses Board hat keinen Platz für weitere abgelegte Befunde: Der älteste ist wieder offen.",
  "This board has no room for more dismissed findings: the oldest {n} are open again.":
    "Dieses Board hat keinen Platz für weitere abgelegte Befunde: Die ältesten {n} sind wieder offen.",
  "This board has no room for more corrections: the oldest one was let go.":
    "Dieses Board hat keinen Platz für weitere Korrekturen: Die älteste ist entfallen.",
  "This board has no room for more corrections: the oldest {n} were let go.":
    "Dieses Board hat keinen Platz für weitere Korrekturen: Die ältesten {n} sind entfallen.",
  "The frame the map was meant for is not on the board any more.":
    "Der Frame, für den die Karte gedacht war, ist nicht mehr auf dem Board.",
  "{frame} is {size}, and with this map it has to be {needed}.":
    "{frame} misst {size} und müsste mit dieser Karte {needed} messen.",
  "{frame} is {size}, and with this map it has to be {needed}. It cannot grow, because {what} would come to lie under it.":
    "{frame} misst {size} und müsste mit dieser Karte {needed} messen. Der Frame kann nicht wachsen, weil dann {what} darunter läge.",
  "A part of Lanewise did not arrive. Check the connection and try again; if that does not help, close Lanewise and open it again.":
    "Ein Teil von Lanewise ist nicht angekommen. Verbindung prüfen und noch einmal versuchen; hilft das nicht, Lanewise schließen und wieder öffnen.",
  "What the lane means could not be kept ({cause}): say it again when you correct the reading.":
    "Was die Bahn bedeutet, ließ sich nicht aufbewahren ({cause}): beim Korrigieren der Lesung noch einmal angeben.",
  "There is no fix for this.": "Dafür gibt es keine Abhilfe.",
  "What was drawn may not be read yet, as the corrections of this board could not be kept ({cause}): point it out.":
    "Was gezeichnet wurde, lässt sich vielleicht noch nicht lesen, weil die Korrekturen dieses Boards nicht aufbewahrt werden konnten ({cause}): darauf zeigen.",
  "What was selected is gone, so the map stands in free room.":
    "Was ausgewählt war, ist fort, darum steht die Karte an einer freien Stelle.",
  "{map} is a map itself, so the new one stands beside it.":
    "{map} ist selbst eine Karte, darum steht die neue daneben.",
  "The map was placed where you let go of it, over {what}. Undo takes it away again.":
    "Die Karte wurde dort abgelegt, wo sie losgelassen wurde, über {what}. Rückgängig nimmt sie wieder weg.",
  "somebody has reworded the text meanwhile, so it was left as it is: read the board again":
    "jemand hat den Text inzwischen geändert, darum blieb er, wie er ist: das Board noch einmal lesen",
  "the board could not be changed: {cause}": "das Board ließ sich nicht ändern: {cause}",
  "stopped by you; nothing was changed": "auf Wunsch angehalten; nichts wurde geändert",
  "nothing on the board could carry it": "nichts auf dem Board könnte es tragen",
  "the board could not be read": "das Board ließ sich nicht lesen",
  "the items could not be shown": "die Elemente ließen sich nicht zeigen",
  "it was not kept": "es wurde nicht aufbewahrt",
  "{name} was not kept": "{name} wurde nicht aufbewahrt",
  "stopped by you after {done} of {total} items; what was placed is taken away":
    "auf Wunsch nach {done} von {total} Elementen angehalten; was schon da war, wird weggenommen",
  "stopped after {done} of {total} items: {cause}": "nach {done} von {total} Elementen angehalten: {cause}",
  "stopped after {done} of {total} items": "nach {done} von {total} Elementen angehalten",
  "{n} characters are too many to keep; expected at most {most}":
    "{n} Zeichen sind zu viele zum Aufbewahren; erwartet werden höchstens {most}",
  "expected the font Inter, which FigJam's own notes use, but it cannot be loaded":
    "erwartet wird die Schrift Inter, die FigJams eigene Notizen verwenden, aber sie lässt sich nicht laden",
  "the panel asks for its part {name}, which main.js does not hold: are both files of the same version?":
    "gefragt ist der Teil {name}, den main.js nicht enthält: Sind beide Dateien von derselben Version?",
  "too many changes in one minute": "zu viele Änderungen in einer Minute",
  "this board is view-only for you": "dieses Board lässt sich nur ansehen",
  "the text to be changed is no longer on the board":
    "der Text, der geändert werden soll, ist nicht mehr auf dem Board",
  "{n} items stand on their frame, but Miro would not put them into it.":
    "{n} Elemente stehen auf ihrem Frame, aber Miro wollte sie nicht hineinlegen.",
  "stopped by you; {n} of {all} items could not be taken away":
    "auf Wunsch angehalten; {n} von {all} Elementen ließen sich nicht wegnehmen",
  "stopped by you after {done} of {total} items; not all could be put back as it was":
    "auf Wunsch nach {done} von {total} Elementen angehalten; nicht alles ließ sich wieder so herstellen, wie es war",
  "One item stayed where it was: Miro lets nobody move it from here. It may be locked.":
    "Ein Element blieb, wo es war: Miro lässt es von hier aus nicht verschieben. Vielleicht ist es gesperrt.",
  "{n} items stayed where they were: Miro lets nobody move them from here. They may be locked.":
    "{n} Elemente blieben, wo sie waren: Miro lässt sie von hier aus nicht verschieben. Vielleicht sind sie gesperrt.",
  "the board could not show it": "das Board konnte es nicht zeigen",
  "the board does not say where you are": "das Board sagt nicht, welcher Ausschnitt zu sehen ist",
  "what was noted could not be read": "was notiert war, ließ sich nicht lesen",
  "a part of Lanewise did not arrive": "ein Teil von Lanewise ist nicht angekommen",
  "too many changes in one hour": "zu viele Änderungen in einer Stunde",
  "stopped while Miro took no more": "angehalten, während Miro nichts mehr annahm",
  "no answer within {n} seconds": "keine Antwort innerhalb von {n} Sekunden",
  "it could not be kept with the board": "es ließ sich nicht beim Board aufbewahren",
  "Miro has no room left for Lanewise’s notes on this board":
    "Miro hat auf diesem Board keinen Platz mehr für die Vermerke von Lanewise",
  "Miro gave {~what}": "Miro meldet {~what}",
  "this insert was finished or taken away meanwhile": "dieses Einfügen wurde inzwischen beendet oder weggenommen",
  "the frame is no longer on this board": "der Frame ist nicht mehr auf diesem Board",
  "people keep putting things into the frame that is to be taken away":
    "in den Frame, der wegsoll, legen andere weiter etwas hinein",
  "Miro had little room left for Lanewise’s notes on this board; they were kept short.":
    "Miro hatte auf diesem Board wenig Platz für die Vermerke von Lanewise; sie wurden kurz gehalten.",
  "Lanewise could not note which items are its own ({cause}). The map stands, and will be read by its labels.":
    "Lanewise konnte nicht vermerken, welche Elemente die eigenen sind ({cause}). Die Karte steht und wird an ihren Beschriftungen gelesen.",
  "what stands of an interrupted insert could not be told":
    "was von einem unterbrochenen Einfügen steht, ließ sich nicht sagen",
  "more of it stands than a moment ago, so it goes on in another window of yours":
    "es steht mehr davon als eben noch, also geht es in einem anderen Fenster weiter",
  "the frame of this map is no longer on the board": "der Frame dieser Karte ist nicht mehr auf dem Board",
  "One item was left out, which would lie over what stands there.":
    "Ein Element wurde ausgelassen, das über anderem gelegen hätte.",
  "{n} items were left out, which would lie over what stands there.":
    "{n} Elemente wurden ausgelassen, die über anderem gelegen hätten.",
  "it could not be noted": "es ließ sich nicht vermerken",
  "stopped after {done} of {total} items: {cause}; {n} not placed":
    "nach {done} von {total} Elementen angehalten: {cause}; {n} nicht gesetzt",
  "files of this kind can only be read; expected an .excalidraw board to write to":
    "Dateien dieser Art lassen sich nur lesen; zum Schreiben wird ein .excalidraw-Board erwartet",
  "files of this kind can only be read; expected an .excalidraw board to keep anything with":
    "Dateien dieser Art lassen sich nur lesen; zum Aufbewahren wird ein .excalidraw-Board erwartet",
};
