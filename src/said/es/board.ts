// Spanish: what boards and the session say.
import type { board as english } from "../english/board.js";
import type { SaidOf } from "../said.js";

export const board: SaidOf<typeof english> = {
  "The map keeps its new size, because something else stands in it by now.":
    "El mapa conserva su nuevo tamaño, porque ahora hay otra cosa dentro.",
  "The frame keeps its new size, because something else stands in it by now.":
    "El marco conserva su nuevo tamaño, porque ahora hay otra cosa dentro.",
  "This board has no room for more dismissed findings: the oldest one is open again.":
    "En esta pizarra no caben más hallazgos descartados: el más antiguo está abierto de nuevo.",
  "This board has no room for more dismissed findings: the oldest {n} are open again.":
    "En esta pizarra no caben más hallazgos descartados: los {n} más antiguos están abiertos de nuevo.",
  "This board has no room for more corrections: the oldest one was let go.":
    "En esta pizarra no caben más correcciones: se ha olvidado la más antigua.",
  "This board has no room for more corrections: the oldest {n} were let go.":
    "En esta pizarra no caben más correcciones: se han olvidado las {n:f} más antiguas.",
  "The frame the map was meant for is not on the board any more.":
    "El marco para el que era el mapa ya no está en la pizarra.",
  "{frame} is {size}, and with this map it has to be {needed}.":
    "{frame} mide {size}, y con este mapa tiene que medir {needed}.",
  "{frame} is {size}, and with this map it has to be {needed}. It cannot grow, because {what} would come to lie under it.":
    "{frame} mide {size}, y con este mapa tiene que medir {needed}. No puede crecer, porque taparía {what}.",
  "A part of Lanewise did not arrive. Check the connection and try again; if that does not help, close Lanewise and open it again.":
    "Una parte de Lanewise no ha llegado. Comprueba la conexión e inténtalo otra vez; si no ayuda, cierra Lanewise y ábrelo de nuevo.",
  "What the lane means could not be kept ({cause}): say it again when you correct the reading.":
    "No se ha podido guardar qué significa la fila ({cause}): indícalo otra vez al corregir la lectura.",
  "There is no fix for this.": "Esto no tiene arreglo desde aquí.",
  "What was drawn may not be read yet, as the corrections of this board could not be kept ({cause}): point it out.":
    "Puede que lo dibujado aún no se lea, porque no se han podido guardar las correcciones de esta pizarra ({cause}): indica dónde está.",
  "What was selected is gone, so the map stands in free room.":
    "Lo seleccionado ya no está, así que el mapa está en un espacio libre.",
  "{map} is a map itself, so the new one stands beside it.": "{map} ya es un mapa, así que el nuevo está al lado.",
  "The map was placed where you let go of it, over {what}. Undo takes it away again.":
    "El mapa está donde lo soltaste, encima de {what}. Deshacer lo quita.",
  "somebody has reworded the text meanwhile, so it was left as it is: read the board again":
    "alguien ha cambiado el texto mientras tanto, así que se queda como está: lee la pizarra otra vez",
  "the board could not be changed: {cause}": "no se ha podido cambiar la pizarra: {cause}",
  "stopped by you; nothing was changed": "cancelado; no ha cambiado nada",
  "nothing on the board could carry it": "nada en la pizarra podría guardarlo",
  "the board could not be read": "no se ha podido leer la pizarra",
  "the items could not be shown": "no se han podido mostrar los elementos",
  "it was not kept": "no se ha guardado",
  "{name} was not kept": "{name} no se ha guardado",
  "stopped by you after {done} of {total} items; what was placed is taken away":
    "cancelado tras {done} de {total} elementos; lo que ya estaba puesto se quita",
  "stopped after {done} of {total} items: {cause}": "detenido tras {done} de {total} elementos: {cause}",
  "stopped after {done} of {total} items": "detenido tras {done} de {total} elementos",
  "{n} characters are too many to keep; expected at most {most}":
    "{n} caracteres son demasiados para guardarlos; se esperaban {most} como máximo",
  "expected the font Inter, which FigJam's own notes use, but it cannot be loaded":
    "se esperaba la fuente Inter, la de las notas de FigJam, pero no se puede cargar",
  "the panel asks for its part {name}, which main.js does not hold: are both files of the same version?":
    "el panel pide su parte {name}, que no está en main.js: ¿son los dos archivos de la misma versión?",
  "too many changes in one minute": "demasiados cambios en un minuto",
  "this board is view-only for you": "en esta pizarra solo tienes permiso para ver",
  "the text to be changed is no longer on the board": "el texto que había que cambiar ya no está en la pizarra",
  "{n} items stand on their frame, but Miro would not put them into it.":
    "{n} elementos están sobre su marco, pero Miro no los ha metido dentro.",
  "stopped by you; {n} of {all} items could not be taken away":
    "cancelado; {n} de {all} elementos no se han podido quitar",
  "stopped by you after {done} of {total} items; not all could be put back as it was":
    "cancelado tras {done} de {total} elementos; no todo se ha podido dejar como estaba",
  "One item stayed where it was: Miro lets nobody move it from here. It may be locked.":
    "Un elemento se ha quedado donde estaba: Miro no permite moverlo desde aquí. Puede que esté bloqueado.",
  "{n} items stayed where they were: Miro lets nobody move them from here. They may be locked.":
    "{n} elementos se han quedado donde estaban: Miro no permite moverlos desde aquí. Puede que estén bloqueados.",
  "the board could not show it": "la pizarra no ha podido mostrarlo",
  "the board does not say where you are": "la pizarra no dice qué parte estás viendo",
  "what was noted could not be read": "no se ha podido leer lo anotado",
  "a part of Lanewise did not arrive": "una parte de Lanewise no ha llegado",
  "too many changes in one hour": "demasiados cambios en una hora",
  "stopped while Miro took no more": "detenido mientras Miro no admitía nada más",
  "no answer within {n} seconds": "sin respuesta en {n} segundos",
  "it could not be kept with the board": "no se ha podido guardar con la pizarra",
  "Miro has no room left for Lanewise’s notes on this board":
    "Miro no tiene más espacio para los apuntes de Lanewise en esta pizarra",
  "Miro gave {~what}": "Miro ha respondido {~what}",
  "this insert was finished or taken away meanwhile": "esta inserción se ha terminado o quitado mientras tanto",
  "the frame is no longer on this board": "el marco ya no está en esta pizarra",
  "people keep putting things into the frame that is to be taken away":
    "en el marco que hay que quitar siguen poniendo cosas",
  "Miro had little room left for Lanewise’s notes on this board; they were kept short.":
    "A Miro le quedaba poco espacio para los apuntes de Lanewise en esta pizarra; se han abreviado.",
  "Lanewise could not note which items are its own ({cause}). The map stands, and will be read by its labels.":
    "Lanewise no ha podido anotar qué elementos son suyos ({cause}). El mapa está en la pizarra y se leerá por sus rótulos.",
  "what stands of an interrupted insert could not be told":
    "no se ha podido saber qué hay puesto de una inserción interrumpida",
  "more of it stands than a moment ago, so it goes on in another window of yours":
    "hay más puesto que hace un momento, así que sigue en otra ventana tuya",
  "the frame of this map is no longer on the board": "el marco de este mapa ya no está en la pizarra",
  "One item was left out, which would lie over what stands there.":
    "Un elemento no se ha puesto, porque taparía lo que hay ahí.",
  "{n} items were left out, which would lie over what stands there.":
    "{n} elementos no se han puesto, porque taparían lo que hay ahí.",
  "it could not be noted": "no se ha podido anotar",
  "stopped after {done} of {total} items: {cause}; {n} not placed":
    "detenido tras {done} de {total} elementos: {cause}; {n} sin poner",
  "files of this kind can only be read; expected an .excalidraw board to write to":
    "los archivos de este tipo solo se pueden leer; para escribir se espera una pizarra .excalidraw",
  "files of this kind can only be read; expected an .excalidraw board to keep anything with":
    "los archivos de este tipo solo se pueden leer; para guardar algo se espera una pizarra .excalidraw",
};
