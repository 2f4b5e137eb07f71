// Portuguese: why a text was read as it was, and what was looked for.
import type { reading as english } from "../english/reading.js";
import type { SaidOf } from "../said.js";

export const reading: SaidOf<typeof english> = {
  "is a copy of a label and lies beside the map": "é a cópia de um rótulo e está ao lado do mapa",
  "a person said it is not part of the map": "não faz parte do mapa, como alguém disse",
  "is written on a connector whose ends are not two notes of one map":
    "está escrito em um conector cujas pontas não são duas notas de um mesmo mapa",
  "has no place on the board that could be read": "não tem no quadro um lugar que se possa ler",
  "no map was found around it": "está onde não se encontrou nenhum mapa",
  "lies beside the maps": "está ao lado dos mapas",
  "is a frame inside the map, not a note": "é um frame dentro do mapa, não uma nota",
  "is written on a line that is none of the three": "está escrito em uma linha que não é nenhuma das três",
  "lies beside the table": "está ao lado da tabela",
  "has a colour that the legend does not explain": "tem uma cor que a legenda não explica",
  "stands on the other side of the labels": "está do outro lado dos rótulos",
  "lies on a map without lanes and stages": "está em um mapa sem linhas nem etapas",
  "lies above the first lane": "está acima da primeira linha",
  "lies above the stages": "está acima das etapas",
  "lies left of the first lane": "está à esquerda da primeira linha",
  "lies left of the stages": "está à esquerda das etapas",
  "lies below the last lane": "está abaixo da última linha",
  "lies right of the last lane": "está à direita da última linha",
  "lies between lanes {~a} and {~b}": "está entre as linhas “{~a}” e “{~b}”",
  "lies left of the first stage": "está à esquerda da primeira etapa",
  "lies left of the last stage": "está à esquerda da última etapa",
  "lies right of the first stage": "está à direita da primeira etapa",
  "lies right of the last stage": "está à direita da última etapa",
  "lies above the first stage": "está acima da primeira etapa",
  "lies above the last stage": "está acima da última etapa",
  "lies below the first stage": "está abaixo da primeira etapa",
  "lies below the last stage": "está abaixo da última etapa",
  "lies between stages {~a} and {~b}": "está entre as etapas “{~a}” e “{~b}”",
  "lies beside the map": "está ao lado do mapa",
  "in lane {~lane} {how}": "na linha “{~lane}” {how}",
  "in stage {~stage} {how}": "na etapa “{~stage}” {how}",
  "across stages {~from} to {~to}": "da etapa “{~from}” à etapa “{~to}”",
  "in lane {~lane} {how}, in stage {~stage} {howStage}": "na linha “{~lane}” {how}, na etapa “{~stage}” {howStage}",
  "in lane {~lane} {how}, across stages {~from} to {~to}":
    "na linha “{~lane}” {how}, da etapa “{~from}” à etapa “{~to}”",
  "{where}, {room} notes from the nearest border": "{where}, {room} notas até o limite mais próximo",
  "{where}, another reading of the labels gives another {what}":
    "{where}, mas lendo os rótulos de outro jeito seria outra {what}",
  "{where}, {room} notes from the nearest border, another reading of the labels gives another {what}":
    "{where}, {room} notas até o limite mais próximo, mas lendo os rótulos de outro jeito seria outra {what}",
  "somebody placed it here": "alguém a pôs aqui",
  "somebody placed it in this lane": "alguém a pôs nesta linha",
  "somebody placed it in this stage": "alguém a pôs nesta etapa",
  "somebody placed it in this lane; by its place it is {where}": "alguém a pôs nesta linha; pela posição, está {where}",
  "somebody placed it in this stage; by its place it is {where}":
    "alguém a pôs nesta etapa; pela posição, está {where}",
  "placed by Lanewise": "inserida pelo Lanewise",
  "No lane labels were found, and no white parts the notes into rows: they carry no lane.":
    "Não há rótulos de linhas, e nenhum espaço em branco separa as notas em fileiras: elas ficam sem linha.",
  "No stage labels were found, and the notes do not stand in columns: they carry no stage.":
    "Não há rótulos de etapas, e as notas não estão em colunas: elas ficam sem etapa.",
  "No lane labels were found; {n} were named after the notes that lie in line.":
    "Não há rótulos de linhas; {n:f} receberam o nome das notas alinhadas.",
  "No stage labels were found; {n} were named after the notes that lie in line.":
    "Não há rótulos de etapas; {n:f} receberam o nome das notas alinhadas.",
  "One lane has no label; it was told by its notes and named after its place.":
    "Uma linha não tem rótulo; foi reconhecida pelas notas e nomeada pela posição.",
  "One stage has no label; it was told by its notes and named after its place.":
    "Uma etapa não tem rótulo; foi reconhecida pelas notas e nomeada pela posição.",
  "{n} lanes have no label; it was told by its notes and named after its place.":
    "{n:f} linhas não têm rótulo; foram reconhecidas pelas notas e nomeadas pela posição.",
  "{n} stages have no label; it was told by its notes and named after its place.":
    "{n:f} etapas não têm rótulo; foram reconhecidas pelas notas e nomeadas pela posição.",
  "1 correction kept with this board was followed.": "1 correção guardada com este quadro foi seguida.",
  "{n} corrections kept with this board were followed.": "{n:f} correções guardadas com este quadro foram seguidas.",
  "No text on the board says {label}; that hint was passed over.":
    "Nenhum texto no quadro diz {label}; essa indicação foi deixada de lado.",
  "{label} is no lane of a map; that hint was passed over.":
    "{label} não é uma linha de um mapa; essa indicação foi deixada de lado.",
  "{label} is no stage of a map; that hint was passed over.":
    "{label} não é uma etapa de um mapa; essa indicação foi deixada de lado.",
  "{a} and {b} are no neighbours on a map; that border was passed over.":
    "{a} e {b} não são vizinhas em nenhum mapa; esse limite foi deixado de lado.",
  "The border between {a} and {b} is drawn on the board by Lanewise: move it there; the correction was passed over.":
    "O limite entre {a} e {b} foi desenhado no quadro pelo Lanewise: mova-o lá; a correção foi deixada de lado.",
  "Lanes were read {way}; the other way round would fit nearly as well.":
    "As linhas foram lidas {way}; no outro sentido caberia quase tão bem.",
  "Names of lanes stand in quarters, as on an empathy map, not in a column or a row.":
    "Os nomes de linhas estão em quadrantes, como em um mapa de empatia, não em uma coluna ou fileira.",
  "Words that name lanes stand among notes drawn alike, not in a column or a row of their own.":
    "Palavras que nomeiam linhas estão entre notas de mesmo aspecto, não em uma coluna ou fileira própria.",
  "Words of another kind of board were found, {what}: {words}.":
    "O quadro tem palavras de outro tipo de quadro, {what}: {words}.",
  "Looked for two lane labels, a row of stages, or a title that says what it is; found {lanes}, {stages}, {title}.":
    "Procurados: dois rótulos de linhas, uma fileira de etapas, ou um título que diga o que é; encontrados: {lanes}, {stages}, {title}.",
  "The map has no lanes any more: none of its lane labels and bands is left.":
    "O mapa não tem mais linhas: nenhum de seus rótulos e faixas ficou.",
  "The map has no stages any more: none of its stage heads is left.":
    "O mapa não tem mais etapas: nenhum de seus cabeçalhos de etapa ficou.",
};
