// Portuguese: where something makes room.
import type { moving as english } from "../english/moving.js";
import type { SaidOf } from "../said.js";

export const moving: SaidOf<typeof english> = {
  "Where its stages and lanes lie on the board cannot be said.":
    "Não dá para dizer onde ficam no quadro suas etapas e linhas.",
  "How high a note hangs in this lane says how good or bad it was: a taller lane would say something else.":
    "A altura de uma nota nesta linha diz se foi bom ou ruim: uma linha mais alta diria outra coisa.",
  "{title} gets one note wider.": "{title} fica uma nota mais larga.",
  "{title} gets one row of notes taller.": "{title} ganha mais uma fileira de notas.",
  "At the beginning, before {stage}.": "No começo, antes de {stage}.",
  "Above the first lane, {lane}.": "Acima da primeira linha, {lane}.",
  "The map lies askew on the board: turn it upright first.": "O mapa está inclinado no quadro: primeiro endireite-o.",
  "The stage it goes by is not on the map any more.": "A etapa ao lado da qual ficaria não está mais no mapa.",
  "The lane it goes by is not on the map any more.": "A linha ao lado da qual ficaria não está mais no mapa.",
  "The lanes of this map are told by colour and lie nowhere, so no room can be made for one.":
    "As linhas deste mapa se distinguem pela cor e não têm lugar próprio, por isso não dá para abrir espaço para uma.",
  "Where {title} lies on the board cannot be said.": "Não dá para dizer onde {title} fica no quadro.",
  "Where the stages beside it lie on the board cannot be said.":
    "Não dá para dizer onde ficam no quadro as etapas ao lado.",
  "Where the lanes beside it lie on the board cannot be said.":
    "Não dá para dizer onde ficam no quadro as linhas ao lado.",
  "The map is a table there: add a column to it by hand.": "Ali o mapa é uma tabela: adicione uma coluna à mão.",
  "The map is a table there: add a row to it by hand.": "Ali o mapa é uma tabela: adicione uma linha à mão.",
  "The map is drawn on a picture, which cannot be cut open: notes would no longer lie where they lie on it.":
    "O mapa está desenhado sobre uma imagem, que não dá para cortar: as notas não ficariam mais no lugar certo sobre ela.",
  "There is no room for it: the map would grow to the right, and {what}. Make room there, or move the map.":
    "Não há espaço: o mapa cresceria para a direita, e {what}. Abra espaço ali ou mova o mapa.",
  "There is no room for it: the map would grow downwards, and {what}. Make room there, or move the map.":
    "Não há espaço: o mapa cresceria para baixo, e {what}. Abra espaço ali ou mova o mapa.",
  "Room is made for one thing at a time, and nothing else with it.":
    "Abre-se espaço para uma coisa por vez, e para nada mais junto.",
};
