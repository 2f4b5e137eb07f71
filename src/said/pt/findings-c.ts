// Portuguese: what rules say and ask, from personas to votes, and the outside-in score.
import type { findingsC as english } from "../english/findings-c.js";
import type { SaidOf } from "../said.js";

export const findingsC: SaidOf<typeof english> = {
  "This map names no persona: write beside its title whose journey it is.":
    "Este mapa não diz a persona: escreva ao lado do título de quem é a jornada.",
  "Add a placeholder for the persona": "Adicionar um espaço para a persona",
  "This map is about {n} personas: give each its own map, or keep the one it is really about.":
    "Este mapa trata de {n:f} personas: dê a cada uma seu próprio mapa, ou fique com aquela de que ele realmente trata.",
  "{N} names stand for the persona.": "{N} nomes estão no lugar da persona.",
  "Do they all go the same way?": "Todos fazem o mesmo caminho?",
  "Does the map still show how it is?": "O mapa ainda mostra como é hoje?",
  "This map does not say when it was last reviewed: write the date beside its title.":
    "Este mapa não diz quando foi revisado pela última vez: escreva a data ao lado do título.",
  "The last review was on {date}, which Lanewise cannot read as a date.":
    "A última revisão foi em {date}, que o Lanewise não consegue ler como data.",
  "The last review was on {date}.": "A última revisão foi em {date}.",
  "The last review was on {date}, one month ago: look through the map again and write the new date on it.":
    "A última revisão foi em {date}, há um mês: revise o mapa de novo e escreva nele a nova data.",
  "The last review was on {date}, {n} months ago: look through the map again and write the new date on it.":
    "A última revisão foi em {date}, há {n} meses: revise o mapa de novo e escreva nele a nova data.",
  "The stages {names} look like one: give them one name, or put them together.":
    "As etapas {names} parecem uma só: dê-lhes um só nome, ou junte-as.",
  "Are they one step?": "São um só passo?",
  "Is each pair one step?": "Cada par é um só passo?",
  "The stages {names} may be one step.": "As etapas {names} talvez sejam um só passo.",
  "The stages {names} may be one step each.": "As etapas {names} talvez sejam, cada par, um só passo.",
  "{names} may be one step in two lanes.": "{names} talvez sejam um só passo em duas linhas.",
  "{names} may be one step each, in two lanes.": "{names} talvez sejam, cada par, um só passo em duas linhas.",
  "This map names no scenario: write beside its title in which situation the journey happens.":
    "Este mapa não diz o cenário: escreva ao lado do título em que situação a jornada acontece.",
  "This map names no scope: write beside its title where the journey starts and where it ends.":
    "Este mapa não diz o escopo: escreva ao lado do título onde a jornada começa e onde termina.",
  "The scope is {scope}, and no start and end can be told from it.":
    "O escopo é {scope}, e dele não se tira nem começo nem fim.",
  "Where does the journey start, and where does it end?": "Onde a jornada começa e onde termina?",
  "No note stands on the customer’s side or on yours.": "Não há notas nem do lado do cliente nem do lado de vocês.",
  "One of {all} notes on either side is the customer’s.": "Uma das {all:f} notas dos dois lados é do cliente.",
  "{N} of {all} notes on either side are the customer’s.": {
    zero: "Nenhuma nota dos dois lados é do cliente, de um total de {all:f}.",
    other: "{N:f} das {all:f} notas dos dois lados são do cliente.",
  },
  "The only note on either side is the customer’s.": "A única nota dos dois lados é do cliente.",
  "All {n} notes on either side are the customer’s.": "As {n:f} notas dos dois lados são todas do cliente.",
  "The only stage says what the customer does, feels or needs.":
    "A única etapa diz o que o cliente faz, sente ou precisa.",
  "All {n} stages say what the customer does, feels or needs.":
    "As {n:f} etapas dizem o que o cliente faz, sente ou precisa.",
  "Nothing tells which lanes say what the customer does, feels or needs.":
    "Nada mostra que linhas dizem o que o cliente faz, sente ou precisa.",
  "One of {all} stages says what the customer does, feels or needs.":
    "Uma das {all:f} etapas diz o que o cliente faz, sente ou precisa.",
  "{N} of {all} stages say what the customer does, feels or needs.": {
    zero: "Nenhuma etapa diz o que o cliente faz, sente ou precisa, de um total de {all:f}.",
    other: "{N:f} das {all:f} etapas dizem o que o cliente faz, sente ou precisa.",
  },
  "The map begins before the first contact and goes on after the outcome.":
    "O mapa começa antes do primeiro contato e continua depois do resultado.",
  "The map begins before the first contact, and stops at the outcome.":
    "O mapa começa antes do primeiro contato e para no resultado.",
  "The map begins before the first contact; where it ends, its stages do not say.":
    "O mapa começa antes do primeiro contato; onde termina, as etapas não dizem.",
  "The map begins with a contact, and goes on after the outcome.":
    "O mapa começa com um contato e continua depois do resultado.",
  "The map begins with a contact and stops at the outcome.": "O mapa começa com um contato e para no resultado.",
  "The map begins with a contact; where it ends, its stages do not say.":
    "O mapa começa com um contato; onde termina, as etapas não dizem.",
  "The map goes on after the outcome; where it begins, its stages do not say.":
    "O mapa continua depois do resultado; onde começa, as etapas não dizem.",
  "The map stops at the outcome; where it begins, its stages do not say.":
    "O mapa para no resultado; onde começa, as etapas não dizem.",
  "The names of the stages do not say where the map begins and ends.":
    "Os nomes das etapas não dizem onde o mapa começa e termina.",
  "No note stands in a lane that speaks for the customer alone.": "Não há notas em linhas que falem só pelo cliente.",
  "One of {all} notes that speak for the customer may be in words of yours.":
    "Das notas que falam pelo cliente ({all:f}), uma talvez use palavras de vocês.",
  "{N} of {all} notes that speak for the customer may be in words of yours.":
    "Das notas que falam pelo cliente ({all:f}), {n:f} talvez usem palavras de vocês.",
  "No words of yours in the lanes that speak for the customer.":
    "Nenhuma palavra de vocês nas linhas que falam pelo cliente.",
  "No moment of truth is marked.": "Nenhum momento da verdade está marcado.",
  "Nothing on the map says what serves its moments of truth.": "Nada no mapa diz o que serve aos momentos da verdade.",
  "Whether something serves the moments of truth is still to be answered.":
    "Falta responder se algo serve aos momentos da verdade.",
  "Frontstage work serves the moment of truth at one of {all} stages.":
    "O trabalho da linha de frente serve ao momento da verdade em uma das {all:f} etapas.",
  "Frontstage work serves the moments of truth at {n} of {all} stages.": {
    zero: "O trabalho da linha de frente não serve aos momentos da verdade em nenhuma etapa, de um total de {all:f}.",
    other: "O trabalho da linha de frente serve aos momentos da verdade em {n:f} das {all:f} etapas.",
  },
  "Frontstage work serves every moment of truth.":
    "O trabalho da linha de frente serve a todos os momentos da verdade.",
  "The mood falls {fall}, and no pain point says why: find out what happens between them.":
    "O ânimo cai {fall}, e nenhum ponto de dor diz por quê: descubra o que acontece entre os dois.",
  "The mood is best at {stages} ({score}), and nothing is built on it: say what makes it so, and where else it could.":
    "O ânimo é melhor em {stages} ({score}), e nada se constrói sobre isso: diga o que o faz subir e onde mais isso poderia acontecer.",
  "The mood turns round once from {from} to {to}.": "O ânimo vira uma vez de {from} a {to}.",
  "The mood turns round {n} times from {from} to {to}: look for what is done well at one step and lost at the next.":
    "O ânimo vira {n:f} vezes de {from} a {to}: procure o que um passo faz bem e o seguinte perde.",
  "The mood is low at {from}: lift it there first.": "O ânimo está baixo em {from}: levante-o primeiro ali.",
  "The mood stays low for {n} stages, from {from} to {to}: lift it there first.":
    "O ânimo fica baixo por {n:f} etapas, de {from} a {to}: levante-o primeiro ali.",
  "A note at {stages} stands in no lane.": "Uma nota em {stages} não está em nenhuma linha.",
  "{N} notes at {stages} stand in no lane.": "{N:f} notas em {stages} não estão em nenhuma linha.",
  "This map has one stage, more than {most}.": "Este mapa tem uma etapa, mais de {most}.",
  "This map has {n} stages, and more than {most} are hard to keep in view: group them into phases, or map a shorter stretch.":
    "Este mapa tem {n:f} etapas, e mais de {most:f} são difíceis de ver de uma vez: agrupe-as em fases, ou mapeie um trecho mais curto.",
  "This map has one phase, more than {most}.": "Este mapa tem uma fase, mais de {most}.",
  "This map has {n} phases, and more than {most} are hard to keep in view: put some together, or map a shorter stretch.":
    "Este mapa tem {n:f} fases, e mais de {most:f} são difíceis de ver de uma vez: junte algumas, ou mapeie um trecho mais curto.",
  "There are notes at {stages}, but nothing shows yet what the customer does.":
    "Há notas em {stages}, mas nada mostra ainda o que o cliente faz.",
  "Nothing shows what the customer does at {stage}.": "Nada mostra o que o cliente faz em {stage}.",
  "Is it what the customer does at {stage}?": "É o que o cliente faz em {stage}?",
  "The organisation is at work at {stages}, but nothing shows yet what the customer thinks, feels or needs.":
    "A organização atua em {stages}, mas nada mostra ainda o que o cliente pensa, sente ou precisa.",
  "The organisation is at work at {stage}, but nothing shows what the customer thinks, feels or needs there.":
    "A organização atua em {stage}, mas nada mostra o que o cliente pensa, sente ou precisa ali.",
  "Does it say what the customer thinks, feels or needs at {stage}?":
    "Isso diz o que o cliente pensa, sente ou precisa em {stage}?",
  "Start with the stages.": "Comece pelas etapas.",
  "Start with what the customer does.": "Comece pelo que o cliente faz.",
  "Start with what you know best.": "Comece pelo que você conhece melhor.",
  "{stages}, {lanes}, no notes yet. {next}": "{stages}, {lanes}, ainda sem notas. {next}",
  "{stages} has no notes yet.": "{stages} ainda não tem notas.",
  "{stages} have no notes yet.": "{stages} ainda não têm notas.",
  "{N} stages are called {title}: give each its own name.":
    "{N:f} etapas se chamam {title}: dê a cada uma seu próprio nome.",
  "{titles} reads like a department or a step of the organisation.":
    "{titles} parece um departamento ou um passo da organização.",
  "{titles} read like departments or steps of the organisation.":
    "{titles} parecem departamentos ou passos da organização.",
  "What does the customer call it?": "Como o cliente chama isso?",
  "What does the customer call them?": "Como o cliente chama essas etapas?",
  "No arrow leads on {places}: draw how the journey goes on there.":
    "Nenhuma seta segue {places}: desenhe como a jornada continua ali.",
  "This map does not say whether it shows today or the future: write “current state” or “future state” under its title.":
    "Este mapa não diz se mostra o hoje ou o futuro: escreva “estado atual” ou “estado futuro” abaixo do título.",
  "{rules} is silenced {where} without a reason: write “because …” behind it.":
    "{rules} está silenciada sem motivo {where}: escreva depois “porque …”.",
  "{rules} are silenced {where} without a reason: write “because …” behind it.":
    "{rules} estão silenciadas sem motivo {where}: escreva depois “porque …”.",
  "“lanewise:off” names no check {where}.": "“lanewise:off” {where} não cita nenhuma verificação.",
  "{name} is silenced {where}, but no check has that name.":
    "{name} está silenciada {where}, mas nenhuma verificação tem esse nome.",
  "{name} is silenced {where}, but no check has that name: the nearest is {near}.":
    "{name} está silenciada {where}, mas nenhuma verificação tem esse nome: a mais próxima é {near}.",
  "{name} is silenced {where}, but {finding} speaks of other places as well, and stays.":
    "{name} está silenciada {where}, mas {finding} fala também de outros lugares e fica.",
  "{name} is silenced {where}, and has nothing to say there.":
    "{name} está silenciada {where}, e não tem nada a dizer ali.",
  "A step at {stages} says no time: say how long it takes.":
    "Um passo em {stages} não diz o tempo: diga quanto ele leva.",
  "{N} steps at {stages} say no time: say how long they take.":
    "{N} passos em {stages} não dizem o tempo: diga quanto eles levam.",
  "Is it a time?": "É um tempo?",
  "Is any of them a time?": "Alguma delas é um tempo?",
  "Nothing on this map says how long the journey takes: write it beside the title.":
    "Nada neste mapa diz quanto tempo leva a jornada: escreva ao lado do título.",
  "The touchpoint at {stages} has nothing that the customer does there: say what they do, or take it away.":
    "No ponto de contato de {stages}, o cliente não faz nada: diga o que ele faz ali, ou retire-o.",
  "{N} touchpoints at {stages} have nothing that the customer does there: say what they do, or take them away.":
    "Em {n} pontos de contato de {stages}, o cliente não faz nada: diga o que ele faz ali, ou retire-os.",
  "No arrow leads from an action to the touchpoint {text}, as it does to most others.":
    "Nenhuma seta leva de uma ação ao ponto de contato {text}, como leva à maioria dos outros.",
  "No arrow leads from an action to {n} touchpoints, as it does to most others.":
    "Nenhuma seta leva de uma ação a {n} pontos de contato, como leva à maioria dos outros.",
  "Is it what the customer does there?": "É o que o cliente faz ali?",
  "Is any of them what the customer does there?": "Alguma delas é o que o cliente faz ali?",
  "A touchpoint at {stages} has no channel: say by which means people meet there.":
    "Um ponto de contato em {stages} não tem canal: diga por que meio as pessoas se encontram ali.",
  "{N} touchpoints at {stages} have no channel: say by which means people meet there.":
    "{N} pontos de contato em {stages} não têm canal: diga por que meio as pessoas se encontram ali.",
  "Is it a channel?": "É um canal?",
  "Is any of them a channel?": "Alguma delas é um canal?",
  "The touchpoint at {stages} has no frontstage work: say who or what answers there.":
    "O ponto de contato em {stages} não tem trabalho da linha de frente: diga quem ou o que responde ali.",
  "{N} touchpoints at {stages} have no frontstage work: say who or what answers there.":
    "{N} pontos de contato em {stages} não têm trabalho da linha de frente: diga quem ou o que responde ali.",
  "Votes at {stages} go from {low} to {high}: talk about what each has seen, and write it down.":
    "Os votos em {stages} vão de {low} a {high}: conversem sobre o que cada um viu e anotem.",
  "Votes lie far apart at {stages}: talk about what each has seen, and write it down.":
    "Os votos em {stages} divergem muito: conversem sobre o que cada um viu e anotem.",
  "Votes at {stage} go from {low} to {high}, and a note there stands in no lane.":
    "Os votos em {stage} vão de {low} a {high}, e uma nota ali não está em nenhuma linha.",
  "Votes at {stage} go from {low} to {high}, and {n} notes there stand in no lane.":
    "Os votos em {stage} vão de {low} a {high}, e {n:f} notas ali não estão em nenhuma linha.",
  "Does it say why?": "Isso diz por quê?",
  "Does one of them say why?": "Alguma delas diz por quê?",
};
