// Portuguese: of the rules, the first half: what each asks for, why it matters, what it needs.
import type { checksA as english } from "../english/checks-a.js";
import type { SaidOf } from "../said.js";

export const checksA: SaidOf<typeof english> = {
  "Where the customer acts, the map says what there is to see, hold or keep.":
    "Onde o cliente age, o mapa diz o que há para ver, segurar ou guardar.",
  "Evidence is all that people can judge a service by before it is done, and all they keep of it after.":
    "Antes, só pelas evidências dá para julgar um serviço; depois, são tudo o que fica dele.",
  "Needs lanes for actions and for physical evidence, and evidence at most of the steps.":
    "Precisa de linhas de ações e de evidências físicas, com evidências na maioria dos passos.",
  "A need says how sure people are of it, and a guess says that it is one.":
    "Cada necessidade diz quanta certeza há, e um palpite diz que é palpite.",
  "A guess that looks like a fact is built upon before anybody has asked a customer.":
    "Um palpite com cara de fato vira base de decisões antes que alguém pergunte a um cliente.",
  "Needs a lane for needs where at least one says how sure people are, from 1 to 10.":
    "Precisa de uma linha de necessidades em que pelo menos uma diga o grau de certeza, de 1 a 10.",
  "Backstage work has the support it rests on.": "O trabalho nos bastidores tem o apoio de que depende.",
  "Who does the work out of view waits for others too, and the customer waits for both.":
    "Quem trabalha fora da vista também espera por outros, e o cliente espera por todos.",
  "Needs lanes for backstage and support, and support at most stages with backstage work.":
    "Precisa de linhas de bastidores e de apoio, com apoio na maioria das etapas que têm trabalho nos bastidores.",
  "Backstage work serves a step that the customer takes.": "O trabalho nos bastidores serve a um passo do cliente.",
  "Work that no step needs is work nobody would miss, or the trace of a step nobody has mapped.":
    "Trabalho que nenhum passo pede não faria falta a ninguém, ou é sinal de um passo que ninguém mapeou.",
  "Needs backstage work, and at another stage something on the customer’s side or in view.":
    "Precisa de trabalho nos bastidores e, em outra etapa, de algo do lado do cliente ou à vista dele.",
  "A blueprint shows one part of the journey, not the whole life with a company.":
    "Um blueprint mostra um trecho da jornada, não a vida inteira com uma empresa.",
  "Backstage and support of a whole life fit on no wall; what fits is too coarse to build from.":
    "Bastidores e apoio de uma vida inteira não cabem em parede nenhuma; o que cabe é vago demais para construir a partir dali.",
  "Needs two stages with names.": "Precisa de duas etapas com nome.",
  "Where the channel changes, something takes the customer across.":
    "Onde o canal muda, algo leva o cliente de um ao outro.",
  "Between two channels people start anew: they look for the number, and tell their story again.":
    "Entre dois canais as pessoas recomeçam do zero: procuram o número e contam tudo outra vez.",
  "Needs channels that change from stage to stage, and arrows or long notes over most of the changes.":
    "Precisa de canais que mudem de etapa para etapa, com setas ou notas longas sobre a maioria das mudanças.",
  "Needs and pain points rest on something people said, did or measured.":
    "Necessidades e pontos de dor se apoiam em algo que as pessoas disseram ou fizeram, ou que foi medido.",
  "What nobody has seen or heard is an opinion, however many agree with it.":
    "O que ninguém viu nem ouviu é opinião, por mais gente que concorde.",
  "Needs a lane for research or quotes with a note in it, and a need or a pain point.":
    "Precisa de uma linha de pesquisa ou de falas com uma nota, e de uma necessidade ou um ponto de dor.",
  "The rows for what the customer does hold what the customer does.":
    "As linhas do que o cliente faz mostram o que o cliente faz.",
  "Staff in the customer’s rows hide what the customer does while they work, which is mostly waiting.":
    "A equipe nas linhas do cliente esconde o que ele faz enquanto ela trabalha: quase sempre, esperar.",
  "Needs a note in a lane for the customer’s actions or decisions alone.":
    "Precisa de uma nota em uma linha só de ações ou decisões do cliente.",
  "Lanes that speak for the customer are in the customer’s own words.":
    "As linhas que falam pelo cliente usam as palavras do cliente.",
  "Who writes “hand-off” where she says “I wait” maps the organisation again.":
    "Quem escreve “repasse” onde o cliente diz “fico esperando” mapeia de novo a organização.",
  "Needs a note in a lane that speaks for the customer alone.":
    "Precisa de uma nota em uma linha que fale só pelo cliente.",
  "There are at most four design criteria.": "Há no máximo quatro critérios de design.",
  "Criteria are for saying no; whoever has ten of them says yes to everything.":
    "Critérios servem para dizer não; quem tem dez diz sim a tudo.",
  "Needs a lane for design criteria with a note in it.": "Precisa de uma linha de critérios de design com uma nota.",
  "The stages are drawn about equally closely.": "As etapas têm mais ou menos o mesmo nível de detalhe.",
  "A stage with many more steps than the others is several stages, or the only one the group knows well.":
    "Uma etapa com muito mais passos que as outras é, na verdade, várias, ou a única que o grupo conhece bem.",
  "Needs three stages with something the customer does, and no stage with notes where nothing is done.":
    "Precisa de três etapas em que o cliente faz algo, e de nenhuma etapa com notas em que nada se faz.",
  "All numbers on feelings count on one scale, from −2 to +2.":
    "Todos os números das emoções usam uma só escala, de −2 a +2.",
  "An eight out of ten among minus ones bends the curve where nothing happened.":
    "Um oito de dez entre vários menos um entorta a curva onde nada aconteceu.",
  "Needs a note with a number in a lane for emotions.": "Precisa de uma nota com número em uma linha de emoções.",
  "Every feeling has a place on the scale from −2 to +2.": "Cada emoção tem um lugar na escala de −2 a +2.",
  "Only feelings with a height make a curve, and only a curve shows where to look first.":
    "Só emoções com altura formam uma curva, e só a curva mostra para onde olhar primeiro.",
  "Needs a lane for emotions with a note in it.": "Precisa de uma linha de emoções com uma nota.",
  "What the customer feels rises and falls along the way.": "O que o cliente sente sobe e desce ao longo do caminho.",
  "Nobody feels the same from the first step to the last; a flat line was filled in, not found out.":
    "Ninguém sente o mesmo do primeiro ao último passo; uma linha plana foi preenchida, não descoberta.",
  "Needs feelings with a score at four stages, and at most of those that have notes.":
    "Precisa de emoções com pontuação em quatro etapas, e na maioria das que têm notas.",
  "Every exception has somebody who answers for it.": "Cada exceção tem alguém que responde por ela.",
  "A stuck case belongs to everybody, so it stays stuck.": "Um caso parado é de todos, e por isso continua parado.",
  "Needs a note in a lane for exceptions.": "Precisa de uma nota em uma linha de exceções.",
  "Where it can break, the map says what is done then, or what could be.":
    "Onde algo pode falhar, o mapa diz o que se faz então, ou o que se poderia fazer.",
  "People forgive a failure that is made good, and remember one that is not.":
    "As pessoas perdoam uma falha bem resolvida e lembram da que ninguém resolveu.",
  "Needs a note in a lane for failure points or exceptions, and a lane for recovery.":
    "Precisa de uma nota em uma linha de pontos de falha ou de exceções, e de uma linha de recuperação.",
  "A stage with frontstage work has backstage work behind it.":
    "Uma etapa com trabalho da linha de frente tem trabalho nos bastidores por trás.",
  "What happens in view holds only as long as somebody does the work out of view.":
    "O que acontece à vista só se sustenta enquanto alguém trabalha fora dela.",
  "Needs a frontstage lane and a backstage lane, and a note in the frontstage.":
    "Precisa de uma linha de frente e de uma linha de bastidores, e de uma nota na linha de frente.",
  "The map says what the customer wants to reach.": "O mapa diz aonde o cliente quer chegar.",
  "Without a goal no step can be called a detour.": "Sem objetivo, nenhum passo pode ser chamado de desvio.",
  "Needs a note: a map just inserted is not asked for it.":
    "Precisa de uma nota: de um mapa recém-inserido não se pede isso.",
  "Work that changes hands has an owner until it has arrived.":
    "O trabalho que muda de mãos tem um responsável até chegar.",
  "Between two teams each believes that the other has it.": "Entre duas equipes, cada uma acha que está com a outra.",
  "Needs an arrow between two lanes of the organisation, or a note out of view that speaks of a hand-off.":
    "Precisa de uma seta entre duas linhas da organização, ou de uma nota fora da vista que fale de um repasse.",
  "What matters a great deal satisfies, or there is an idea for it.":
    "O que importa muito satisfaz, ou há uma ideia para isso.",
  "The gap between how much something counts and how well it is done says where to begin.":
    "A distância entre quanto algo importa e quanto satisfaz diz por onde começar.",
  "Needs numbers for importance and satisfaction at a stage.":
    "Precisa de números de importância e de satisfação em uma etapa.",
  "The journey goes on after the deal is done.": "A jornada continua depois do negócio fechado.",
  "Whether it was worth it shows in use, and so does whether people come back.":
    "Se valeu a pena, só se vê no uso; se as pessoas voltam, também.",
  "Needs a last stage whose name says when it is, or where staff are at work.":
    "Precisa de uma última etapa cujo nome diga quando ela é, ou em que a equipe esteja trabalhando.",
  "Somebody looks after the journey as a whole.": "Alguém cuida da jornada como um todo.",
  "A map without an owner goes to a shared drive and is never opened again.":
    "Um mapa sem responsável vai parar em uma pasta e ninguém o abre mais.",
  "The journey starts before the customer first meets the organisation.":
    "A jornada começa antes do primeiro contato com a organização.",
  "What people hope for and fear is settled before they sign up, order or arrive.":
    "O que as pessoas esperam e temem se decide antes de se inscreverem, pedirem ou chegarem.",
  "Needs a first stage whose name says when it is, or where staff are at work already.":
    "Precisa de uma primeira etapa cujo nome diga quando ela é, ou em que a equipe já esteja trabalhando.",
  "Every lane has at least one note.": "Cada linha tem pelo menos uma nota.",
  "A row that stays empty is a question the group did not ask, or a row the map does not need.":
    "Uma linha que fica vazia é uma pergunta que o grupo não fez, ou uma linha de que o mapa não precisa.",
  "Needs notes in at least half of the lanes and most of the stages: a map half filled is half way, not wrong.":
    "Precisa de notas em pelo menos metade das linhas e na maioria das etapas: um mapa pela metade está a caminho, não errado.",
  "Every lane has a title that says what it is about.": "Cada linha tem um título que diz do que ela trata.",
  "A lane nobody can place is kept and shown, but no check can look into it.":
    "Uma linha que ninguém sabe situar fica no mapa e aparece, mas nenhuma verificação consegue olhar para ela.",
  "Needs at least one lane.": "Precisa de pelo menos uma linha.",
  "The map has the lanes its method asks for.": "O mapa tem as linhas que o método pede.",
  "A missing row is a question nobody asked; the map looks complete without it.":
    "Uma linha que falta é uma pergunta que ninguém fez; sem ela, o mapa parece completo.",
  "Needs at least one lane the profile asks for.": "Precisa de pelo menos uma linha que os critérios pedem.",
  "No two lanes have the same title.": "Duas linhas nunca têm o mesmo título.",
  "With two rows of one name, half of the notes end up in each and neither tells the whole story.":
    "Com duas linhas de mesmo nome, metade das notas cai em cada uma, e nenhuma conta a história toda.",
  "Needs at least two lanes.": "Precisa de pelo menos duas linhas.",
  "The lines run in their order: interaction, visibility, internal interaction.":
    "As divisórias seguem a ordem: interação, visibilidade, interação interna.",
  "With two lines in each other’s place the blueprint says of every step between them that it is seen where it is not.":
    "Com duas divisórias trocadas, o blueprint diz que todo passo entre elas é visto onde não é.",
  "Needs two of the three lines drawn.": "Precisa de duas das três divisórias desenhadas.",
  "Every boundary between customer, frontstage, backstage and support that the map crosses has its line.":
    "Cada fronteira entre cliente, linha de frente, bastidores e apoio que o mapa cruza tem sua divisória.",
  "The lines say who sees what and who meets whom; without them a blueprint is a table.":
    "As divisórias dizem quem vê o quê e quem encontra quem; sem elas, um blueprint é uma tabela.",
  "Needs lanes on two sides of a line.": "Precisa de linhas dos dois lados de uma divisória.",
  "Where the mood is low, there is an opportunity.": "Onde o ânimo está baixo, há uma oportunidade.",
  "The low points of the curve are where a change is felt most.":
    "Nos pontos baixos da curva é onde mais se sente uma mudança.",
  "Needs a lane for opportunities, and a stage where feelings have a low score.":
    "Precisa de uma linha de oportunidades e de uma etapa em que as emoções tenham pontuação baixa.",
  "The map marks the moments that decide what people remember.":
    "O mapa marca os momentos que decidem o que as pessoas vão lembrar.",
  "Where every moment weighs the same, money and care go where they are not noticed.":
    "Onde todo momento pesa igual, dinheiro e cuidado vão para onde ninguém nota.",
  "Needs a lane for moments of truth, and notes at most stages in most lanes.":
    "Precisa de uma linha de momentos da verdade, e de notas na maioria das etapas na maioria das linhas.",
  "A moment of truth has a measure that tells how it went.":
    "Um momento da verdade tem uma métrica que diz como ele foi.",
  "What decides whether people come back is the one thing not to guess at.":
    "O que decide se as pessoas voltam é a última coisa a deixar no palpite.",
  "Needs a moment of truth, and a lane for metrics with a note in it.":
    "Precisa de um momento da verdade e de uma linha de métricas com uma nota.",
  "A moment of truth has frontstage work beneath it.":
    "Um momento da verdade tem trabalho da linha de frente abaixo dele.",
  "The moments people remember are kept or lost by who is there, and by what they do.":
    "Os momentos que ficam na memória se ganham ou se perdem por quem está ali e pelo que faz.",
  "Needs a moment of truth, and frontstage work at half of the stages that have notes or at another moment of truth.":
    "Precisa de um momento da verdade, e de trabalho da linha de frente em metade das etapas com notas ou em outro momento da verdade.",
  "A stage with a need has a measure that tells whether it is met.":
    "Uma etapa com uma necessidade tem uma métrica que diz se ela é atendida.",
  "A need without a measure is met when somebody says so.":
    "Uma necessidade sem métrica está atendida quando alguém diz que está.",
  "Needs a lane for metrics with a note in it, and a need.":
    "Precisa de uma linha de métricas com uma nota, e de uma necessidade.",
  "Where the customer acts and feels strongly, a need says why.":
    "Onde o cliente age e sente algo forte, uma necessidade diz por quê.",
  "A strong feeling is the trace of a need; without the need one can only treat the symptom.":
    "Uma emoção forte é sinal de uma necessidade; sem ela, só se trata o sintoma.",
};
