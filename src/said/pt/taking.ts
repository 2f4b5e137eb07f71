// Portuguese: what a format could not hold.
import type { taking as english } from "../english/taking.js";
import type { SaidOf } from "../said.js";

export const taking: SaidOf<typeof english> = {
  "The grid holds titles, texts and scores. To read it again, take the spreadsheet.":
    "A grade guarda títulos, textos e pontuações. Para ler de novo, exporte a planilha.",
  "Not in the spreadsheet: {things}.": "Não está na planilha: {things}.",
  "Not in the table: {things}.": "Não está na tabela: {things}.",
  "One of the maps has no title: written as {name}.": "Um dos mapas não tem título: escrito como {name}.",
  "One of the stages has no title: written as {name}.": "Uma das etapas não tem título: escrita como {name}.",
  "One of the lanes has no title: written as {name}.": "Uma das linhas não tem título: escrita como {name}.",
  "Two maps are called {title}: one is written as {name}.":
    "Dois mapas se chamam {title}: um está escrito como {name}.",
  "Two stages are called {title}: one is written as {name}.":
    "Duas etapas se chamam {title}: uma está escrita como {name}.",
  "Two lanes are called {title}: one is written as {name}.":
    "Duas linhas se chamam {title}: uma está escrita como {name}.",
  "No note says what somebody does, so the diagram is empty.":
    "Nenhuma nota diz o que alguém faz, por isso o diagrama está vazio.",
  "1 note outside {lane} is not in the diagram.": "1 nota fora de {lane} não está no diagrama.",
  "{n} notes outside {lane} are not in the diagram.": "{n:f} notas fora de {lane} não estão no diagrama.",
  "1 note outside {lane} is not in the diagram; the {emotions} among them give the scores.":
    "1 nota fora de {lane} não está no diagrama; as pontuações vêm dali: {emotions}.",
  "{n} notes outside {lane} are not in the diagram; the {emotions} among them give the scores.":
    "{n:f} notas fora de {lane} não estão no diagrama; as pontuações vêm dali: {emotions}.",
  "One task without a score is drawn at 3, the middle.": "Uma tarefa sem pontuação está desenhada em 3, o meio.",
  "{n} tasks without a score are drawn at 3, the middle.": "{n:f} tarefas sem pontuação estão desenhadas em 3, o meio.",
  "Without a task, and so not drawn: {stages}.": "Sem tarefa, e por isso não desenhado: {stages}.",
  "Phases above the stages are not drawn.": "As fases acima das etapas não são desenhadas.",
  "Lines and connectors are not drawn.": "Divisórias e conectores não são desenhados.",
  "There is no map to draw.": "Não há mapa para desenhar.",
  "A diagram holds one map; not in it: {maps}.": "Um diagrama guarda um só mapa; ficou de fora: {maps}.",
  "1 leftover is not in the diagram.": "1 sobra não está no diagrama.",
  "{n} leftovers are not in the diagram.": "{n:f} sobras não estão no diagrama.",
  "1 leftover is not in the picture.": "1 sobra não está na imagem.",
  "{n} leftovers are not in the picture.": "{n:f} sobras não estão na imagem.",
  "1 untouched starter is not drawn.": "1 início de frase intocado não está desenhado.",
  "{n} untouched starters are not drawn.": "{n} inícios de frase intocados não estão desenhados.",
  "1 connector between notes is not drawn.": "1 conector entre notas não está desenhado.",
  "{n} connectors between notes are not drawn.": "{n} conectores entre notas não estão desenhados.",
  "1 emotion": "1 emoção",
  "{n} emotions": "{n:f} emoções",
  persona: "persona",
  scenario: "cenário",
  goal: "objetivo",
  scope: "escopo",
  expectations: "expectativas",
  objective: "propósito",
  timescale: "período",
  owner: "responsável",
  version: "versão",
  state: "estado",
  "date of review": "data da revisão",
  lines: "divisórias",
  connectors: "conectores",
  certainty: "certeza",
  importance: "importância",
  satisfaction: "satisfação",
  starters: "inícios de frase",
  authors: "autores",
  colours: "cores",
  "links to the board": "ligações com o quadro",
};
