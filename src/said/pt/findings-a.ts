// Portuguese: what rules say and ask, from evidence to lanes.
import type { findingsA as english } from "../english/findings-a.js";
import type { SaidOf } from "../said.js";

export const findingsA: SaidOf<typeof english> = {
  "A step at {stages} has no physical evidence: say what the customer sees, holds or keeps.":
    "Um passo em {stages} não tem evidências físicas: diga o que o cliente vê, segura ou guarda.",
  "{N} steps at {stages} have no physical evidence: say what the customer sees, holds or keeps.":
    "{N} passos em {stages} não têm evidências físicas: diga o que o cliente vê, segura ou guarda.",
  "Is it physical evidence?": "É uma evidência física?",
  "Is any of them physical evidence?": "Alguma delas é uma evidência física?",
  "The need {text} has no number for how sure you are: write one from 1 to 10 on it.":
    "A necessidade {text} não diz o grau de certeza: escreva nela um número de 1 a 10.",
  "{N} needs have no number for how sure you are: write one from 1 to 10 on each.":
    "{N:f} necessidades não dizem o grau de certeza: escreva em cada uma um número de 1 a 10.",
  "The need {text} is a guess so far: mark it as one, or ask customers.":
    "A necessidade {text} é só um palpite por enquanto: marque-a como palpite ou pergunte a clientes.",
  "{N} needs are guesses so far: mark them as guesses, or ask customers.":
    "{N:f} necessidades são só palpites por enquanto: marque-as como palpites ou pergunte a clientes.",
  "Backstage work at {stages} rests on nothing: say which team, partner or system it needs.":
    "O trabalho nos bastidores em {stages} não se apoia em nada: diga de que equipe, parceiro ou sistema precisa.",
  "{N} pieces of backstage work at {stages} rest on nothing: say which teams, partners or systems they need.":
    "{N:f} tarefas de bastidores em {stages} não se apoiam em nada: diga de que equipes, parceiros ou sistemas precisam.",
  "Is it support for the backstage work?": "É o apoio ao trabalho nos bastidores?",
  "Is any of them support for the backstage work?": "Alguma delas é o apoio ao trabalho nos bastidores?",
  "The backstage work at {stages} serves no step of the customer: draw an arrow to the one it is for, or add it.":
    "O trabalho nos bastidores em {stages} não serve a nenhum passo do cliente: ligue-o com uma seta ao passo a que serve, ou adicione o passo.",
  "{N} pieces of backstage work at {stages} serve no step of the customer: draw arrows to those they are for, or add them.":
    "{N:f} tarefas de bastidores em {stages} não servem a nenhum passo do cliente: ligue-as com setas aos passos a que servem, ou adicione os passos.",
  "Is it the step they serve?": "É o passo a que isso serve?",
  "Is any of them the step they serve?": "Alguma delas é o passo a que isso serve?",
  "This blueprint covers a whole life with the organisation, {ends}: draw one of its parts, and leave the rest to a journey map.":
    "Este blueprint cobre uma vida inteira com a organização, {ends}: desenhe um trecho dela e deixe o resto para um mapa da jornada.",
  "The title speaks of a whole life with the organisation.": "O título fala de uma vida inteira com a organização.",
  "Which part of it is the blueprint about?": "De que trecho dela trata o blueprint?",
  "The channel changes {places}, and a note there stands in no lane.":
    "O canal muda {places}, e uma nota ali não está em nenhuma linha.",
  "The channel changes {places}, and {n} notes there stand in no lane.":
    "O canal muda {places}, e {n:f} notas ali não estão em nenhuma linha.",
  "Does it take the customer across?": "Isso leva o cliente de um canal ao outro?",
  "Does one of them take the customer across?": "Alguma delas leva o cliente de um canal ao outro?",
  "The channel changes {places}, and nothing takes the customer across: say how they get from one to the other.":
    "O canal muda {places}, e nada leva o cliente de um ao outro: diga como ele passa.",
  "The check {rule} stopped before it was done: {cause}. The fault is Lanewise’s, not the map’s.":
    "A verificação {rule} parou antes de terminar: {cause}. A falha é do Lanewise, não do mapa.",
  "A need or pain point at {stages} has no research beside it: add where you know it from, or mark it as an assumption.":
    "Uma necessidade ou um ponto de dor em {stages} não tem pesquisa ao lado: anote de onde se sabe isso, ou marque como suposição.",
  "{N} needs and pain points at {stages} have no research beside them: add where you know them from, or mark them as assumptions.":
    "{N:f} necessidades ou pontos de dor em {stages} não têm pesquisa ao lado: anote de onde se sabe isso, ou marque como suposições.",
  "Is it research?": "Isso é pesquisa?",
  "Is any of them research?": "Alguma delas é pesquisa?",
  "{text} stands in {lanes}.": "{text} está em {lanes}.",
  "{text} and others stand in {lanes}.": "{text} e outras notas estão em {lanes}.",
  "Is it the customer who does it, or staff?": "Quem faz isso, o cliente ou a equipe?",
  "Is it the customer who does these {n} things, or staff?": "Quem faz estas {n:f} coisas, o cliente ou a equipe?",
  "{words} stands in a lane that speaks for the customer.": "{words} aparece em uma linha que fala pelo cliente.",
  "{words} stand in lanes that speak for the customer.": "{words} aparecem em linhas que falam pelo cliente.",
  "Is it the customer’s own word, or yours?": "A palavra é do cliente ou de vocês?",
  "Are they the customer’s own words, or yours?": "As palavras são do cliente ou de vocês?",
  "{lane} holds one.": "{lane} tem um.",
  "{lane} holds {n}: keep the {most} that would make you say no.":
    "{lane} tem {n}: fique com os {most} que fariam você dizer não.",
  "{lane} may hold {n}, but some may not belong there.": "{lane} parece ter {n}, mas talvez nem todos sejam dali.",
  "Which of them are design criteria?": "Quais deles são critérios de design?",
  "{stage} has {steps}, a usual stage of this map {usual}: split it, or look closer at the others.":
    "{stage} tem {steps}; uma etapa comum deste mapa tem {usual}: divida-a, ou olhe as outras mais de perto.",
  "{stages} have many times the steps of the other stages: split them, or look closer at the others.":
    "{stages} têm muito mais passos que as outras etapas: divida-as, ou olhe as outras mais de perto.",
  "{text} is not on the scale from −2 to +2: write it as one of its numbers.":
    "{text} não está na escala de −2 a +2: troque por um número dela.",
  "{N} feelings are not on the scale from −2 to +2: write them as its numbers.":
    "{N:f} emoções não estão na escala de −2 a +2: troque por números dela.",
  "Only {text} goes beyond the scale from −2 to +2, so that all other feelings look small beside it.":
    "Só {text} passa da escala de −2 a +2, e ao lado dela todas as outras emoções parecem pequenas.",
  "Only {n} of the feelings go beyond the scale from −2 to +2, so that all others look small beside them.":
    "Só {n:f} das emoções passam da escala de −2 a +2, e ao lado delas todas as outras parecem pequenas.",
  "{text} counts on another scale than the other feelings: write all of them from −2 to +2.":
    "{text} usa outra escala que as demais emoções: escreva todas de −2 a +2.",
  "{N} feelings count on another scale than the others: write all of them from −2 to +2.":
    "{N:f} emoções usam outra escala que as demais: escreva todas de −2 a +2.",
  "Some of the numbers on feelings count around 0, and one does not.":
    "Parte dos números das emoções conta em torno de 0, e um não.",
  "Some of the numbers on feelings count around 0, and {n} do not.":
    "Parte dos números das emoções conta em torno de 0, e {n} não.",
  "From which number to which do they count?": "De que número a que número eles contam?",
  "One of the notes in {lane} has no score: write a number or an emoji on it, or move it up or down the scale.":
    "Uma das notas em {lane} não tem pontuação: escreva nela um número ou um emoji, ou mova-a na escala, para cima ou para baixo.",
  "{N} notes in {lane} have no score: write a number or an emoji on them, or move them up or down the scale.":
    "{N:f} notas em {lane} não têm pontuação: escreva nelas números ou emojis, ou mova-as na escala, para cima ou para baixo.",
  "A note in {lane} has no score.": "Uma nota em {lane} não tem pontuação.",
  "{N} notes in {lane} have no score.": "{N:f} notas em {lane} não têm pontuação.",
  "Is it a feeling?": "É uma emoção?",
  "Which of them are feelings?": "Quais delas são emoções?",
  "The feelings are all about {score}, at {stages} from {from} to {to}: ask where the way was easier, and where it was harder.":
    "As emoções ficam todas perto de {score}, em {stages}, de {from} a {to}: pergunte onde o caminho foi mais fácil e onde foi mais difícil.",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and one has no score yet.":
    "As emoções ficam todas perto de {score}, em {stages}, de {from} a {to}, e uma ainda não tem pontuação.",
  "The feelings are all about {score}, at {stages} from {from} to {to}, and {n} have no score yet.":
    "As emoções ficam todas perto de {score}, em {stages}, de {from} a {to}, e {n:f} ainda não têm pontuação.",
  "How high or low is that one?": "Que altura ela tem na escala?",
  "How high or low are those?": "Que altura elas têm na escala?",
  "Nothing is written at {name} yet.": "Ainda não há nada escrito em {name}.",
  "Add the stage {title}": "Adicionar a etapa {title}",
  "Nobody owns the exception {text}: write who answers for it.":
    "Ninguém responde pela exceção {text}: escreva quem cuida dela.",
  "Nobody owns {n} exceptions: write on each who answers for it.":
    "Ninguém responde por {n:f} exceções: escreva em cada uma quem cuida dela.",
  "A placeholder stands for the owner of {text}.": "O responsável por {text} ainda é um espaço a preencher.",
  "Placeholders stand for the owners of {n} exceptions.":
    "Os responsáveis por {n:f} exceções ainda são espaços a preencher.",
  "{text} may be an exception, and nobody owns it.": "{text} talvez seja uma exceção, e ninguém responde por ela.",
  "{N} notes may be exceptions, and nobody owns them.":
    "{N:f} notas talvez sejam exceções, e ninguém responde por elas.",
  "Who answers for it?": "Quem responde por isso?",
  "Who answers for them?": "Quem responde em cada caso?",
  "A failure at {stages} has no recovery: say what is done when it happens.":
    "Uma falha em {stages} não tem recuperação: diga o que se faz quando ela acontece.",
  "{N} failures at {stages} have no recovery: say what is done when they happen.":
    "{N:f} falhas em {stages} não têm recuperação: diga o que se faz quando elas acontecem.",
  "Does it make good what breaks there?": "Isso resolve o que falha ali?",
  "Does any of them make good what breaks there?": "Alguma delas resolve o que falha ali?",
  "Nothing shows yet what happens backstage behind the work at {stages}.":
    "Nada mostra ainda o que acontece nos bastidores por trás do trabalho em {stages}.",
  "A frontstage note at {stage} has no backstage work behind it.":
    "Uma nota da linha de frente em {stage} não tem trabalho de bastidores por trás.",
  "{N} frontstage notes at {stage} have no backstage work behind them.":
    "{N:f} notas da linha de frente em {stage} não têm trabalho de bastidores por trás.",
  "Is it the backstage work at {stage}?": "É o trabalho de bastidores em {stage}?",
  "This map names no goal: write beside its title what the customer wants to have reached.":
    "Este mapa não diz o objetivo: escreva ao lado do título o que o cliente quer ter alcançado.",
  "The hand-off at {text} has no owner: name who answers for it until it has arrived.":
    "O repasse em {text} não tem responsável: diga quem responde por ele até chegar.",
  "{N} hand-offs have no owner: name on each who answers for it until it has arrived.":
    "{N} repasses não têm responsável: diga em cada um quem responde por ele até chegar.",
  "A placeholder stands for the owner of the hand-off at {text}.":
    "O responsável pelo repasse em {text} ainda é um espaço a preencher.",
  "Placeholders stand for the owners of {n} hand-offs.":
    "Os responsáveis por {n} repasses ainda são espaços a preencher.",
  "The hand-off at {text} names no owner, and nothing else on this map does.":
    "O repasse em {text} não diz o responsável, e nada mais neste mapa diz.",
  "{N} hand-offs name no owner, and nothing else on this map does.":
    "{N} repasses não dizem o responsável, e nada mais neste mapa diz.",
  "{stages} matters ({importance} of 10) far more than it satisfies ({satisfaction}): look for what would close the gap.":
    "{stages} importa ({importance} de 10) muito mais do que satisfaz ({satisfaction}): procure o que encurtaria essa distância.",
  "{stages} matter far more than they satisfy: look for what would close the gaps.":
    "{stages} importam muito mais do que satisfazem: procure o que encurtaria essas distâncias.",
  "What is said of satisfaction at {stage} is no number, and it matters there ({importance} of 10).":
    "O que se diz da satisfação em {stage} não é um número, e ali ela importa ({importance} de 10).",
  "How satisfied are they, from 1 to 10?": "Qual é a satisfação, de 1 a 10?",
  "The map ends at {stage}, when the deal is just done: add a stage for what comes of it.":
    "O mapa termina em {stage}, com o negócio recém-fechado: adicione uma etapa para o que vem depois.",
  "The map ends at {stage}, while staff are still at work.":
    "O mapa termina em {stage}, com a equipe ainda trabalhando.",
  "What happens once the customer has what it was for?": "O que acontece quando o cliente já tem o que veio buscar?",
  "A placeholder stands for the owner.": "O responsável ainda é um espaço a preencher.",
  "Who looks after this map?": "Quem cuida deste mapa?",
  "Nobody is named who looks after this journey: write beside the title who does.":
    "Não se diz quem cuida desta jornada: escreva o nome ao lado do título.",
  "Add a placeholder for the owner": "Adicionar um espaço para o responsável",
  "The map starts at {stage}, when the two have met already: add a stage for what happens before.":
    "O mapa começa em {stage}, quando os dois já se encontraram: adicione uma etapa para o que acontece antes.",
  "The map starts at {stage}, and staff are at work there already.":
    "O mapa começa em {stage}, e a equipe já está trabalhando ali.",
  "What happens before the customer first meets you?": "O que acontece antes do primeiro contato com vocês?",
  "{lanes} has no notes yet: fill it, or take the lane away.":
    "{lanes} ainda não tem notas: preencha ou retire a linha.",
  "{lanes} have no notes yet: fill them, or take the lanes away.":
    "{lanes} ainda não têm notas: preencha ou retire as linhas.",
  "One lane has no label, so no check looks into it.":
    "Uma linha não tem rótulo, por isso nenhuma verificação olha para ela.",
  "{N} lanes have no label, so no check looks into them.":
    "{N:f} linhas não têm rótulo, por isso nenhuma verificação olha para elas.",
  "What is it about?": "De que ela trata?",
  "What is each of them about?": "De que trata cada uma?",
  "The lane {name} can mean {lanes}, and is checked as both.":
    "A linha {name} pode ser {lanes}, e é verificada como ambas.",
  "Which of them is it: {lanes}?": "Qual delas é: {lanes}?",
  "The lane {name} has a title Lanewise does not know, so no check looks into it.":
    "A linha {name} tem um título que o Lanewise não conhece, por isso nenhuma verificação olha para ela.",
  "Did you mean {near}?": "Você quis dizer {near}?",
  "What is this lane about?": "De que trata esta linha?",
  "Add the lane {title}": "Adicionar a linha {title}",
};
