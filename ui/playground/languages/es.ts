// The page around board and panel in Spanish.
import type { MakeTexts } from "../texts.js";

export const es: MakeTexts = (count) => ({
  skip: "Ir al panel",
  whiteboard: "Pizarra",
  boardName: "Nombre de la pizarra",
  untitled: "Pizarra sin nombre",
  kept: "Guardada en este navegador",
  notKept: "No guardada en este navegador: guárdala como archivo",
  notKeptWhat: "Este navegador no guarda nada más de la pizarra. Guárdala como archivo antes de salir.",
  aside: (n) => count(n, { one: "# elemento apartado", other: "# elementos apartados" }),
  asideWhat: (n) =>
    count(n, {
      one: "# elemento de esta pizarra no se puede mostrar aquí. Queda apartado y se guarda sin cambios.",
      other: "# elementos de esta pizarra no se pueden mostrar aquí. Quedan apartados y se guardan sin cambios.",
    }),
  boards: "Pizarras",
  samples: "Ejemplos",
  open: "Abrir",
  boardFile: "Archivo de una pizarra",
  dropHere: "Suelta el archivo para abrirlo",
  save: "Guardar",
  firstSteps: "Primeros pasos",
  themes: { light: "Tema claro", dark: "Tema oscuro" },
  hidePanel: "Ocultar el panel",
  showPanel: "Mostrar el panel",
  panelSize: "Tamaño del panel",
  close: "Cerrar",
  undo: "Deshacer",

  newBoard: "Pizarra nueva",
  newBoardWhat: "Una vacía; lo que has cambiado queda en esta lista.",
  noBoards: "Las pizarras que cambias quedan aquí, en este navegador y en ningún otro sitio.",
  changedNow: "cambiada ahora mismo",
  changed: (when) => `cambiada ${when}`,
  delete: (name) => `Eliminar «${name}»`,
  deleted: (name) => `«${name}» se ha eliminado de este navegador.`,
  backTo: (name) => `Volver a «${name}»`,
  isOpen: (name) => `«${name}» está abierta.`,
  together: "Esta pizarra está abierta también en otra pestaña. Lo que cambies se ve en las dos.",

  placed: (file) => `El mapa de ${file} ya está en la pizarra.`,
  placedMany: (n, file) =>
    count(n, {
      one: `# mapa de ${file} ya está en la pizarra.`,
      other: `# mapas de ${file} ya están en la pizarra.`,
    }),
  drawnAgain: (file, tool) => `${file} es una pizarra de ${tool}, dibujada aquí de nuevo.`,
  anotherTool: "otra herramienta",
  notShown: (n) =>
    count(n, {
      one: "# elemento suyo no se puede mostrar aquí.",
      other: "# elementos suyos no se pueden mostrar aquí.",
    }),
  onlyFirst: (file) => `Solo se ha abierto ${file}: un archivo cada vez.`,

  tooLarge: (file, mb, most) =>
    `${file} es demasiado grande: ${count(mb, { other: "# MB" })}. Se pueden abrir archivos de hasta ${count(most, { other: "# MB" })}.`,
  notRead: (file) => `No se ha podido leer ${file}. Si es una carpeta, suelta sus archivos uno a uno.`,
  isEmpty: (file) => `${file} está vacío.`,
  wrongKind: (file) => `${file} no es un archivo con una pizarra.`,
  picture: (file) => `${file} es una imagen. Suéltala sobre la pizarra para ponerla allí.`,
  breaksOff: (file, line) => `${file} se interrumpe a la mitad, en la línea ${line}.`,
  broken: (file, line, column) => `${file} está dañado: lo que hay en la línea ${line}, columna ${column}, no es JSON.`,
  library: (file) => `${file} es una biblioteca de Excalidraw, una colección de formas para elegir.`,
  noBoard: (file) => `${file} no contiene ninguna pizarra.`,
  noneShown: (file, n) =>
    count(n, {
      one: `${file} está dañado o es de una versión más nueva: su único elemento no se puede leer.`,
      other: `${file} está dañado o es de una versión más nueva: ninguno de sus # elementos se puede leer.`,
    }),
  nothingShown: (file) => `${file} no contiene nada que se pueda mostrar aquí.`,
  notPlaced: (file) => `No se ha podido hacer un mapa con ${file}.`,
  expected: "Se esperaba una pizarra de Excalidraw, Miro o Figma, o un mapa guardado: .excalidraw, .json, .csv o .md.",
  nothingChanged: "No se ha cambiado nada.",

  steps: [
    {
      title: "Pon un mapa en la pizarra",
      text: "Elige una plantilla en el panel e insértala, o abre uno de los ejemplos de arriba.",
    },
    {
      title: "Escribe lo que pasa",
      text: "Copia una nota en otra celda y escribe en ella: una idea por nota. Cualquier recuadro de color cuenta como nota.",
    },
    {
      title: "Lee la pizarra",
      text: "Pulsa Leer en el panel. Cada nota va a su fila y su etapa, y se dice lo que es dudoso.",
    },
    {
      title: "Revísalo y llévatelo",
      text: "Revisar dice qué falta y lo arregla si quieres. En Leer, llévate el mapa como tabla o como imagen.",
    },
  ],
  nth: (at, of) => `Paso ${at} de ${of}`,
  skipSteps: "Omitir",
  stepBefore: "Paso anterior",
  nextStep: "Paso siguiente",

  sample: {
    empty: { title: "Pizarra vacía", text: "Aún no hay nada: inserta un mapa y empieza." },
    barber: {
      title: "Un corte de pelo en la barbería",
      text: "Un primer borrador de treinta minutos, terminado. En inglés.",
    },
    "half-filled-blueprint": {
      title: "Una hipoteca en la sucursal",
      text: "Un plano del servicio que un taller dejó a medias. En inglés.",
    },
    untidy: {
      title: "Una mudanza, dibujada a mano",
      text: "Un mapa de experiencia anterior a Lanewise: notas como rótulos, todo torcido, un aparcamiento. En inglés.",
    },
    "farm-shop": {
      title: "Una caja de la tienda de la granja",
      text: "Un mapa de experiencia en alemán, con una fila aún abierta.",
    },
  },
});
