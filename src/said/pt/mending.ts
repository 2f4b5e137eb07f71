// Portuguese: where something is added or renamed.
import type { mending as english } from "../english/mending.js";
import type { SaidOf } from "../said.js";

export const mending: SaidOf<typeof english> = {
  "The state was {value}, expected “current” or “future”.": "O estado era {value}, esperado: “current” ou “future”.",
  "The map has no title to write the state under.": "O mapa não tem um título sob o qual escrever o estado.",
  "Under the map’s title.": "Abaixo do título do mapa.",
  "In the facts beside the map’s title.": "Nos dados ao lado do título do mapa.",
  "There is no room for the facts above the map.": "Não há espaço para os dados acima do mapa.",
  "Above the map, where its facts stand.": "Acima do mapa, onde estão seus dados.",
  "The map is not on the board any more.": "O mapa não está mais no quadro.",
  "Below the last lane, {lane}.": "Abaixo da última linha, {lane}.",
  "Between {a} and {b}, where there is room for it.": "Entre {a} e {b}, onde há espaço.",
  "Above {lane}, where there is room for it.": "Acima de {lane}, onde há espaço.",
  "There is no room for it below the last lane: {what}. Make room, or move the map.":
    "Não há espaço abaixo da última linha: {what}. Abra espaço ou mova o mapa.",
  "Below the stages.": "Abaixo das etapas.",
  "There is no room for it {where}, so it goes below the last lane, {lane}.":
    "Não há espaço {where}, por isso vai abaixo da última linha, {lane}.",
  "The lane it belongs below is not on the board any more.":
    "A linha abaixo da qual ela deve ficar não está mais no quadro.",
  "There is no room for the line {where}: notes lie on the border. Move them a little apart first.":
    "Não há espaço para a divisória {where}: há notas em cima do limite. Primeiro afaste-as um pouco.",
  "Not all of these lines were drawn by Lanewise: swap the words on them by hand.":
    "Nem todas estas divisórias foram desenhadas pelo Lanewise: troque à mão as palavras nelas.",
  "A line is drawn twice: take one of them away first.":
    "Uma divisória está desenhada duas vezes: primeiro retire uma delas.",
  "Every line stays where it lies; the words on them change.":
    "Cada divisória fica onde está; mudam as palavras nelas.",
  "Its lane or its stage is not on the board any more.": "Sua linha ou sua etapa não está mais no quadro.",
  "There is no room left {where}. Make some, then try again.":
    "Não há mais espaço {where}. Abra espaço e tente de novo.",
  "In {lane} at {stage}.": "Em {lane} · {stage}.",
  "Between {a} and {b}.": "Entre {a} e {b}.",
  "Below {lane}.": "Abaixo de {lane}.",
  "Above {lane}.": "Acima de {lane}.",
  "Nothing on the board says the name of this lane: write it there by hand.":
    "Nada no quadro diz o nome desta linha: escreva-o lá à mão.",
  "Nothing on the board says the name of this stage: write it there by hand.":
    "Nada no quadro diz o nome desta etapa: escreva-o lá à mão.",
  "A lane needs a name.": "Uma linha precisa de um nome.",
  "A stage needs a name.": "Uma etapa precisa de um nome.",
  "{title} is written in a {what}, where only people write.":
    "{title} está em um item do tipo {what}, em que só pessoas escrevem.",
  "The label says {text}, not {title}: write on it by hand.": "O rótulo diz {text}, não {title}: mude-o à mão.",
  "On the label of the lane {title}.": "No rótulo da linha {title}.",
  "On the label of the stage {title}.": "No rótulo da etapa {title}.",
  "This map runs from right to left and cannot grow to the left. Add the stage by hand.":
    "Este mapa vai da direita para a esquerda e não pode crescer para a esquerda. Adicione a etapa à mão.",
  "In front of the first stage stand the lanes’ labels, and nothing of yours is moved. Make room there and add the stage by hand.":
    "Antes da primeira etapa estão os rótulos das linhas, e nada seu é movido. Abra espaço ali e adicione a etapa à mão.",
  "There is no room for it at the end of the map: {what}. Make room, or move the map.":
    "Não há espaço no fim do mapa: {what}. Abra espaço ou mova o mapa.",
  "At the end, after {stage}.": "No fim, depois de {stage}.",
  "At the beginning.": "No começo.",
};
