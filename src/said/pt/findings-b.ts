// Portuguese: what rules say and ask, from lanes to personas.
import type { findingsB as english } from "../english/findings-b.js";
import type { SaidOf } from "../said.js";

export const findingsB: SaidOf<typeof english> = {
  "The lane {name} is missing, and there is no {others} in its place.":
    "Falta a linha {name}, e no lugar dela também não há {others}.",
  "The lane {name} is missing.": "Falta a linha {name}.",
  "No lane is known as {wanted}, but {name} may be it.":
    "Nenhuma linha é reconhecida como {wanted}, mas {name} talvez seja.",
  "No lane is known as {wanted}, but not every row has a label.":
    "Nenhuma linha é reconhecida como {wanted}, mas nem toda linha tem rótulo.",
  "Is {name} the lane {wanted}?": "{name} é a linha {wanted}?",
  "The lanes are all there but not as expected: from top to bottom {lanes}.":
    "As linhas estão todas aí, mas não como se espera: de cima para baixo, {lanes}.",
  "No lane has a title Lanewise knows, so nobody can say which are missing.":
    "Nenhuma linha tem um título que o Lanewise conheça, por isso não dá para dizer quais faltam.",
  "What is each lane about?": "De que trata cada linha?",
  "{N} lanes are called {title}: put them together, or give each its own name.":
    "{N:f} linhas se chamam {title}: junte-as, ou dê a cada uma seu próprio nome.",
  "The lines run {drawn} from top to bottom, but belong in the order {wanted}.":
    "As divisórias estão, de cima para baixo, na ordem {drawn}, mas a certa é {wanted}.",
  "Is this map drawn from the bottom up?": "Este mapa está desenhado de baixo para cima?",
  "Put the lines in their order": "Pôr as divisórias em ordem",
  "The {line} is missing, and the lanes lie too mixed to draw it: put those that it parts on their sides first.":
    "Falta a {line}, e as linhas estão misturadas demais para desenhá-la: primeiro ponha de cada lado as que ela separa.",
  "The {line} is missing {between}.": "Falta a {line} {between}.",
  "Add the line {title}": "Adicionar a divisória {title}",
  "The low point at {stages} has no opportunity under it.":
    "O ponto baixo em {stages} não tem nenhuma oportunidade abaixo.",
  "The low points at {stages} have no opportunity under them.":
    "Os pontos baixos em {stages} não têm nenhuma oportunidade abaixo.",
  "Does it say how to lift the mood there?": "Isso diz como levantar o ânimo ali?",
  "Does one of them say how to lift the mood there?": "Alguma delas diz como levantar o ânimo ali?",
  "Add a note for the opportunity": "Adicionar uma nota para a oportunidade",
  "Add notes for the opportunities": "Adicionar notas para as oportunidades",
  "A placeholder stands for the opportunity at {stages}.": "A oportunidade em {stages} ainda é um espaço a preencher.",
  "Placeholders stand for the opportunities at {stages}.":
    "As oportunidades em {stages} ainda são espaços a preencher.",
  "What would lift the mood there?": "O que levantaria o ânimo ali?",
  "No moment of truth is marked: mark the one or two that people will remember.":
    "Nenhum momento da verdade está marcado: marque um ou dois, os que as pessoas vão lembrar.",
  "No moment of truth is marked, and a note stands in no lane.":
    "Nenhum momento da verdade está marcado, e uma nota não está em nenhuma linha.",
  "No moment of truth is marked, and {n} notes stand in no lane.":
    "Nenhum momento da verdade está marcado, e {n:f} notas não estão em nenhuma linha.",
  "Is it one?": "É um deles?",
  "Is any of them one?": "Alguma delas é um?",
  "The moment of truth at {stages} has no measure: say how you would notice that it went well.":
    "O momento da verdade em {stages} não tem métrica: diga como vocês perceberiam que deu certo.",
  "{N} moments of truth at {stages} have no measure: say how you would notice that they went well.":
    "{N} momentos da verdade em {stages} não têm métrica: diga como vocês perceberiam que deram certo.",
  "Is it a measure?": "É uma métrica?",
  "Is any of them a measure?": "Alguma delas é uma métrica?",
  "No frontstage work serves the moment of truth at {stages}: say who is there, and what they do.":
    "Nenhum trabalho da linha de frente serve ao momento da verdade em {stages}: diga quem está ali e o que faz.",
  "No frontstage work serves {n} moments of truth at {stages}: say who is there, and what they do.":
    "Nenhum trabalho da linha de frente serve a {n} momentos da verdade em {stages}: diga quem está ali e o que faz.",
  "Is it frontstage work?": "É trabalho da linha de frente?",
  "Is any of them frontstage work?": "Alguma delas é trabalho da linha de frente?",
  "The moment of truth at {stages} has a touchpoint and no frontstage work.":
    "O momento da verdade em {stages} tem um ponto de contato, mas nenhum trabalho da linha de frente.",
  "The moments of truth at {stages} have touchpoints and no frontstage work.":
    "Os momentos da verdade em {stages} têm pontos de contato, mas nenhum trabalho da linha de frente.",
  "Does the touchpoint serve it, with nobody there?": "O ponto de contato serve a ele sem ninguém ali?",
  "Do the touchpoints serve them, with nobody there?": "Os pontos de contato servem a eles sem ninguém ali?",
  "A need at {stages} has no measure under it: say how you would notice that it is met.":
    "Uma necessidade em {stages} não tem métrica abaixo: diga como vocês perceberiam que ela é atendida.",
  "{N} needs at {stages} have no measure under them: say how you would notice that they are met.":
    "{N:f} necessidades em {stages} não têm métrica abaixo: diga como vocês perceberiam que elas são atendidas.",
  "A strong feeling at {stage} has no need beside it.": "Uma emoção forte em {stage} não tem uma necessidade ao lado.",
  "{N} strong feelings at {stage} have no need beside them.":
    "{N:f} emoções fortes em {stage} não têm uma necessidade ao lado.",
  "Is it the need behind the strong feeling at {stage}?": "É a necessidade por trás da emoção forte em {stage}?",
  "A feeling at {stages} has no score, and no need beside it.":
    "Uma emoção em {stages} não tem pontuação nem uma necessidade ao lado.",
  "{N} feelings at {stages} have no score, and no need beside them.":
    "{N:f} emoções em {stages} não têm pontuação nem uma necessidade ao lado.",
  "Is it a strong one?": "É uma emoção forte?",
  "Is any of them a strong one?": "Alguma delas é forte?",
  "What is it that nobody knows?": "O que é que ninguém sabe?",
  "A note at {places} says nothing: write on it what is meant, or take it away.":
    "Uma nota não diz nada ({places}): escreva nela o que se quer dizer, ou retire-a.",
  "{N} notes at {places} say nothing: write on them what is meant, or take them away.":
    "{N:f} notas não dizem nada ({places}): escreva nelas o que se quer dizer, ou retire-as.",
  "A note at {places} holds nothing but a question mark.": "Uma nota só tem um ponto de interrogação ({places}).",
  "{N} notes at {places} hold nothing but a question mark.": "{N:f} notas só têm um ponto de interrogação ({places}).",
  "{text} holds several ideas: give each a note of its own.":
    "{text} traz várias ideias: dê a cada uma sua própria nota.",
  "{N} notes hold several ideas each: give every idea a note of its own.":
    "{N:f} notas trazem várias ideias: dê a cada ideia sua própria nota.",
  "{lane} lies {lies} {lines} with its note, but belongs {belongs}.":
    "{lane} está {lies} {lines} com sua nota, mas deveria estar {belongs}.",
  "{lane} lies {lies} {lines} with its {n} notes, but belongs {belongs}.":
    "{lane} está {lies} {lines} com suas {n:f} notas, mas deveria estar {belongs}.",
  "The lines are out of order, so nobody can say which side of them is which.":
    "As divisórias estão fora de ordem, por isso não dá para dizer que lado é qual.",
  "Should they run, from top to bottom, {lines}?": "A ordem deveria ser, de cima para baixo, {lines}?",
  "Where does it belong?": "Onde é o lugar dela?",
  "Where do they belong?": "Onde é o lugar delas?",
  "{text} stands in no lane and no stage.": "{text} não está em nenhuma linha nem etapa.",
  "{N} notes stand in no lane and no stage.": "{N:f} notas não estão em nenhuma linha nem etapa.",
  "{text} stands in no lane.": "{text} não está em nenhuma linha.",
  "{N} notes stand in no lane.": "{N:f} notas não estão em nenhuma linha.",
  "{text} stands in no stage.": "{text} não está em nenhuma etapa.",
  "{N} notes stand in no stage.": "{N:f} notas não estão em nenhuma etapa.",
  "{text} may belong in another place: {why}.": "{text} talvez seja de outro lugar: {why}.",
  "{N} notes may belong in another place than the one they were read in.":
    "{N:f} notas talvez sejam de um lugar diferente daquele em que foram lidas.",
  "{text} stands {times} in {lane} at {stage}: put the notes together.":
    "{text} está {times} em {lane} · {stage}: junte as notas.",
  "{N} ideas stand more than once in their cell: put the notes that say the same together.":
    "{N:f} ideias estão mais de uma vez na sua célula: junte as notas que dizem o mesmo.",
  "Nobody owns the opportunity {text}: write who takes it on.":
    "Ninguém responde pela oportunidade {text}: escreva quem a assume.",
  "Nobody owns {n} opportunities: write on each who takes it on.":
    "Ninguém responde por {n:f} oportunidades: escreva em cada uma quem a assume.",
  "Placeholders stand for the owners of {n} opportunities.":
    "Os responsáveis por {n:f} oportunidades ainda são espaços a preencher.",
  "The opportunity {text} names nobody who takes it on.": "A oportunidade {text} não diz quem a assume.",
  "{N} opportunities name nobody who takes them on.": "{N:f} oportunidades não dizem quem as assume.",
  "Who takes it on?": "Quem a assume?",
  "Who takes them on?": "Quem as assume?",
  "One of {all} notes lies below the line of visibility: add what the customer does, thinks and feels.":
    "Uma das {all:f} notas está abaixo da linha de visibilidade: adicione o que o cliente faz, pensa e sente.",
  "{N} of {all} notes lie below the line of visibility: add what the customer does, thinks and feels.":
    "{N:f} das {all:f} notas estão abaixo da linha de visibilidade: adicione o que o cliente faz, pensa e sente.",
  "Whether most notes lie below the line of visibility depends on {names}.":
    "Depende de {names} se a maioria das notas está abaixo da linha de visibilidade.",
  "Does the customer see what stands there?": "O cliente vê o que está ali?",
  "Add a note for the owner": "Adicionar uma nota para o responsável",
  "Add notes for the owners": "Adicionar notas para os responsáveis",
  "{text} ends in brackets.": "{text} termina entre parênteses.",
  "{N} notes end in brackets.": "{N:f} notas terminam entre parênteses.",
  "Do the words in brackets say who answers for it?": "O que está entre parênteses diz quem responde por isso?",
  "Do the words in brackets say who answers for each?": "O que está entre parênteses diz quem responde em cada caso?",
  "A pain point at {stages} has no touchpoint: say where the customer meets it.":
    "Um ponto de dor em {stages} não tem ponto de contato: diga onde o cliente se depara com ele.",
  "{N} pain points at {stages} have no touchpoint: say where the customer meets them.":
    "{N} pontos de dor em {stages} não têm ponto de contato: diga onde o cliente se depara com eles.",
  "Is it a touchpoint?": "É um ponto de contato?",
  "Is any of them a touchpoint?": "Alguma delas é um ponto de contato?",
  "The pain point {text} does not say how much it matters: write whether it is a trifle, whether people work around it, or give up.":
    "O ponto de dor {text} não diz quanto pesa: escreva se é um detalhe, se as pessoas dão um jeito ou se desistem.",
  "{N} pain points do not say how much they matter: write whether they are trifles, whether people work around them, or give up.":
    "{N} pontos de dor não dizem quanto pesam: escreva se são detalhes, se as pessoas dão um jeito ou se desistem.",
  "{text} may be a pain point, and does not say how much it matters.":
    "{text} talvez seja um ponto de dor, e não diz quanto pesa.",
  "{N} notes may be pain points, and do not say how much they matter.":
    "{N:f} notas talvez sejam pontos de dor, e não dizem quanto pesam.",
  "Is it a pain point?": "É um ponto de dor?",
  "Which of them are pain points?": "Quais delas são pontos de dor?",
  "A pain point at {stages} has no opportunity yet.": "Um ponto de dor em {stages} ainda não tem oportunidade.",
  "{N} pain points at {stages} have no opportunity yet.": "{N} pontos de dor em {stages} ainda não têm oportunidade.",
  "A pain point at {stage} has no opportunity under it.":
    "Um ponto de dor em {stage} não tem nenhuma oportunidade abaixo.",
  "{N} pain points at {stage} have no opportunity under them.":
    "{N} pontos de dor em {stage} não têm nenhuma oportunidade abaixo.",
  "Does it answer a pain point at {stage}?": "Isso responde a um ponto de dor em {stage}?",
  "What could be better there?": "O que poderia ser melhor ali?",
  "A note at {stage} may be a pain point, and there is no opportunity under it.":
    "Uma nota em {stage} talvez seja um ponto de dor, e não há nenhuma oportunidade abaixo.",
  "{N} notes at {stage} may be pain points, and there is no opportunity under them.":
    "{N:f} notas em {stage} talvez sejam pontos de dor, e não há nenhuma oportunidade abaixo.",
  "Nothing near the strong feeling at {stages} says why: write the reason on it.":
    "Nada perto da emoção forte em {stages} diz por quê: escreva nela o motivo.",
  "Nothing near {n} strong feelings at {stages} says why: write the reason on each.":
    "Nada perto de {n:f} emoções fortes em {stages} diz por quê: escreva em cada uma o motivo.",
  "Is it the reason for the strong feeling there?": "É o motivo da emoção forte ali?",
  "Are they reasons for the strong feelings there?": "São os motivos das emoções fortes ali?",
  "A placeholder stands for the persona.": "A persona ainda é um espaço a preencher.",
  "Whose journey is it?": "De quem é a jornada?",
};
