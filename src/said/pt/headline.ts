// Portuguese: the sentence a report opens with, and what a map would be after it was made larger.
import type { headline as english } from "../english/headline.js";
import type { SaidOf } from "../said.js";

export const headline: SaidOf<typeof english> = {
  "No map to check.": "Nenhum mapa para verificar.",
  "No gaps. One weak spot to look at.": "Nenhuma lacuna. Um ponto fraco a rever.",
  "No gaps. {n} weak spots to look at.": "Nenhuma lacuna. {n} pontos fracos a rever.",
  "No gaps, no weak spots. One hint.": "Nenhuma lacuna, nenhum ponto fraco. Uma dica.",
  "No gaps, no weak spots. {n} hints.": "Nenhuma lacuna, nenhum ponto fraco. {n:f} dicas.",
  "Nothing missing that Lanewise can see.": "Não falta nada que o Lanewise consiga ver.",
  "One gap to close, {place}.": "Uma lacuna a fechar, {place}.",
  "One gap to close: {finding}": "Uma lacuna a fechar: {finding}",
  "{n} gaps to close, first {place}.": "{n:f} lacunas a fechar, a primeira {place}.",
  "{n} gaps to close, first: {finding}": "{n:f} lacunas a fechar, a primeira: {finding}",
  "Lanewise could not read the map any more after it.": "Depois disso, o Lanewise não conseguiria mais ler o mapa.",
  "Lanewise would then read these stages: {stages}.": "O Lanewise leria então estas etapas: {stages}.",
  "Lanewise would then read these lanes: {lanes}.": "O Lanewise leria então estas linhas: {lanes}.",
  "Lanewise would then not know what {lane} means.": "O Lanewise não saberia mais o que significa {lane}.",
  "Lanewise would then read a line between other lanes.": "O Lanewise leria então uma divisória entre outras linhas.",
  "Lanewise would then read other scores from how high the notes hang in {lane}.":
    "O Lanewise leria então outras pontuações na altura das notas em {lane}.",
  "Lanewise would then read {text} in another place: move it well into its cell first.":
    "O Lanewise leria então {text} em outro lugar: primeiro ponha a nota bem dentro da sua célula.",
  "Lanewise would then read {text} and one other note in another place: move them well into their cells first.":
    "O Lanewise leria então {text} e mais uma nota em outro lugar: primeiro ponha-as bem dentro das suas células.",
  "Lanewise would then read {text} and {n} other notes in another place: move them well into their cells first.":
    "O Lanewise leria então {text} e mais {n:f} notas em outro lugar: primeiro ponha-as bem dentro das suas células.",
  "Nothing was taken back, because {what} lies in the new room by now. Move it out of there first.":
    "Nada foi desfeito, porque {what} já está no espaço novo. Primeiro tire isso dali.",
  "Nothing was taken back, because {what} and {n} more lie in the new room by now. Move them out of there first.":
    "Nada foi desfeito, porque {what} e mais {n} já estão no espaço novo. Primeiro tire isso dali.",
};
