// Portuguese: what is refused: what somebody filled in, a file somebody brought, an insert nobody knows.
import type { refusing as english } from "../english/refusing.js";
import type { SaidOf } from "../said.js";

export const refusing: SaidOf<typeof english> = {
  "{~file}, line {n}: {problem}": "{~file}, linha {n}: {problem}",
  "{~file}: holds nothing, expected a first line with columns such as {~columns}":
    "{~file}: não contém nada; esperada uma primeira linha com colunas como {~columns}",
  "no column {names}, found {found}": "falta a coluna {names}; encontrado: {found}",
  "no columns {names}, found {found}": "faltam as colunas {names}; encontrado: {found}",
  nothing: "nada",
  "column {column} stands twice": "a coluna {column} aparece duas vezes",
  "column {column} is not known and was left out.": "a coluna {column} não é conhecida e foi deixada de fora.",
  "{n} cells, expected {columns}": "{n:f} células; esperadas: {columns}",
  "a quotation mark opens a cell and none closes it": "uma aspa abre uma célula e nenhuma a fecha",
  "something follows a closing quotation mark": "há algo depois de uma aspa de fechamento",
  "{what} is {now} here, expected {before} as before": "{what} aqui é {now}; esperado {before}, como antes",
  "the kind of the map": "o tipo do mapa",
  "the role of lane {lane}": "o papel da linha {lane}",
  "the group of stage {stage}": "o grupo da etapa {stage}",
  "unknown kind {kind}, {expected}": "tipo desconhecido {kind}; {expected}",
  "unknown role {role}, {expected}": "papel desconhecido {role}; {expected}",
  "unknown stage {stage}, {expected}": "etapa desconhecida {stage}; {expected}",
  "expected {known}": "esperado: {known}",
  "expected {near} or one of {n} others": "esperado: {near} ou um de {n} outros",
  "score {cell}, expected {range}": "score é {cell}; esperado: {range}",
  "votes {cell}, expected {range}": "votes é {cell}; esperado: {range}",
  "confidence {cell}, expected {range}": "confidence é {cell}; esperado: {range}",
  "a number from {least}": "um número a partir de {least}",
  "a number from {least} to {most}": "um número de {least} a {most}",
  "holds nothing, expected a heading with the map’s title, such as “# First home”":
    "não contém nada; esperado um cabeçalho com o título do mapa, como “# Primeira casa”",
  "expected a heading with the map’s title, such as “# First home”, found {line}":
    "esperado um cabeçalho com o título do mapa, como “# Primeira casa”; encontrado: {line}",
  "expected a list item, found {line}": "esperado um item de lista; encontrado: {line}",
  "expected a fact, a table row or a link, found {line}":
    "esperado um dado, uma linha de tabela ou uma ligação; encontrado: {line}",
  "expected the line under the stages, such as “| --- | --- |”": "esperada a linha sob as etapas, como “| --- | --- |”",
  "expected a fact such as “Persona: first-time buyer”, found {line}":
    "esperado um dado como “Persona: compradora de primeira viagem”; encontrado: {line}",
  "expected a link such as “- `a` → `b`: why”, found {line}":
    "esperada uma ligação como “- `a` → `b`: por quê”; encontrado: {line}",
  "no note has the mark {mark}": "nenhuma nota tem a marca {mark}",
  "a stage has no marks; only the last column may be `no stage`":
    "uma etapa não tem marcas; só a última coluna pode ser `no stage`",
  "{n} cells beside the lane, expected {columns}, one a stage":
    "{n:f} células ao lado da linha; esperadas: {columns}, uma por etapa",
  "notes cannot stand on a line, found {found}": "não pode haver notas sobre um traço; encontrado: {found}",
  "two notes have the mark {mark}": "duas notas têm a marca {mark}",
  "score {mark} is off the scale, expected −2 to +2": "a pontuação {mark} está fora da escala; esperado: de −2 a +2",
  "{mark}, expected a number of votes": "{mark}; esperado um número de votos",
  "{mark}, expected a number from 1 to 10": "{mark}; esperado um número de 1 a 10",
  "unknown mark {mark}, {expected} with a value, a score such as “+2”, “starter” or “empty”":
    "marca desconhecida {mark}; {expected} com um valor, uma pontuação como “+2”, “starter” ou “empty”",
  "{mark}, expected numbers of stages from 1 to {most}": "{mark}; esperados números de etapas de 1 a {most}",
  "unknown fact {fact}, {expected}": "dado desconhecido {fact}; {expected}",
  "unknown state {state}, expected “current” or “future”":
    "estado desconhecido {state}; esperado: “current” ou “future”",
  "{~file}: is no JSON ({~cause})": "{~file}: não é JSON ({~cause})",
  "{~file}: holds no format, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file}: não diz o seu formato; esperado: “lanewise.reading/1” ou “lanewise.map/1”",
  "{~file}: holds format {format}, expected “lanewise.reading/1” or “lanewise.map/1”":
    "{~file}: tem o formato {format}; esperado: “lanewise.reading/1” ou “lanewise.map/1”",
  "{~file}: is empty, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: está vazio; esperado: um mapa ou uma leitura salva (.json), uma planilha (.csv) ou uma tabela em Markdown (.md)",
  "{~file}: is JSON that Lanewise did not save, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: é JSON que o Lanewise não salvou; esperado: um mapa ou uma leitura salva (.json), uma planilha (.csv) ou uma tabela em Markdown (.md)",
  "{~file}: is not JSON, or breaks off, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: não é JSON ou está cortado; esperado: um mapa ou uma leitura salva (.json), uma planilha (.csv) ou uma tabela em Markdown (.md)",
  "{~file}: is nothing Lanewise wrote, expected a saved map or reading (.json), a spreadsheet (.csv) or a Markdown table (.md)":
    "{~file}: não veio do Lanewise; esperado: um mapa ou uma leitura salva (.json), uma planilha (.csv) ou uma tabela em Markdown (.md)",
  "{key} was {value}, expected text of at most {most} characters.":
    "{key}: {value} é longo demais, no máximo {most} caracteres.",
  title: "título",
  "A map needs at least one stage.": "Um mapa precisa de pelo menos uma etapa.",
  "A map needs at least one lane.": "Um mapa precisa de pelo menos uma linha.",
  "stages was a list of {given}, expected at most {most}.": "São {given} etapas, e pode haver no máximo {most}.",
  "lanes was a list of {given}, expected at most {most}.": "São {given} linhas, e pode haver no máximo {most}.",
  "stages: {title} is too long, expected text of at most {most} characters.":
    "O nome da etapa {title} é longo demais: no máximo {most} caracteres.",
  "lanes: {title} is too long, expected text of at most {most} characters.":
    "O nome da linha {title} é longo demais: no máximo {most} caracteres.",
  "stages: {entry} has no title, expected “Title” or “Phase/Title”.":
    "A etapa {entry} não tem título; esperado: “Título” ou “Fase/Título”.",
  "lanes: {entry} has no title, expected “role”, “role:Title” or “+Title”.":
    "A linha {entry} não tem título; esperado: “papel”, “papel:Título” ou “+Título”.",
  "Two stages are called {title}: give one another name.": "Duas etapas se chamam {title}: dê outro nome a uma delas.",
  "Two lanes are called {title}: give one another name.": "Duas linhas se chamam {title}: dê outro nome a uma delas.",
  "this insert is not known here": "esta inserção não é conhecida aqui",
};
