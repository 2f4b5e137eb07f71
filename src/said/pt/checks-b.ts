// Portuguese: of the rules, the second half: what each asks for, why it matters, what it needs.
import type { checksB as english } from "../english/checks-b.js";
import type { SaidOf } from "../said.js";

export const checksB: SaidOf<typeof english> = {
  "Needs lanes for actions, emotions and needs (or goals), and a note with a feeling where something is done.":
    "Precisa de linhas de ações, de emoções e de necessidades (ou objetivos), e de uma nota com uma emoção onde algo se faz.",
  "Every note says something.": "Cada nota diz algo.",
  "An empty note means something to the person who placed it, and to nobody after the workshop.":
    "Uma nota vazia diz algo a quem a colocou, e a mais ninguém depois da oficina.",
  "Needs a note in a lane for words.": "Precisa de uma nota em uma linha de palavras.",
  "A note holds one idea.": "Uma nota traz uma ideia.",
  "Only a note with one idea can be moved, voted on and answered.":
    "Só uma nota com uma única ideia pode ser movida, votada e respondida.",
  "Needs a note in a lane for single ideas.": "Precisa de uma nota em uma linha de ideias soltas.",
  "Notes lie on the side of each line where their lane belongs.":
    "As notas ficam do lado de cada divisória em que sua linha deve estar.",
  "Backstage work above the line of visibility promises the customer something nobody will ever see.":
    "Trabalho de bastidores acima da linha de visibilidade promete ao cliente algo que ninguém jamais verá.",
  "Needs a drawn line with notes on both of its sides, or on the wrong one.":
    "Precisa de uma divisória desenhada com notas dos dois lados, ou do lado errado.",
  "Every note clearly stands in one lane and one stage.": "Cada nota está claramente em uma linha e em uma etapa.",
  "A note between two cells is counted in one of them, and that may be the wrong one.":
    "Uma nota entre duas células conta em uma delas, e pode ser a errada.",
  "Needs a note.": "Precisa de uma nota.",
  "No two notes of a cell say the same.": "Em uma célula, duas notas nunca dizem o mesmo.",
  "Notes that repeat each other make one idea look like many, and votes for it are split.":
    "Notas que se repetem fazem uma ideia parecer muitas, e dividem os votos.",
  "Needs a cell with two notes.": "Precisa de uma célula com duas notas.",
  "Every opportunity has somebody who takes it on.": "Cada oportunidade tem alguém que a assume.",
  "An idea without a name is applauded in the workshop and gone the week after.":
    "Uma ideia sem nome é aplaudida na oficina e some na semana seguinte.",
  "Needs a note in a lane for opportunities, and at least one with an owner.":
    "Precisa de uma nota em uma linha de oportunidades, e de pelo menos uma com responsável.",
  "At most half of a journey map’s notes lie below the line of visibility.":
    "No máximo metade das notas de um mapa da jornada fica abaixo da linha de visibilidade.",
  "A map that speaks mostly of the organisation shows its processes, not what it is like to go through them.":
    "Um mapa que fala sobretudo da organização mostra os processos dela, não como é passar por eles.",
  "Needs a lane for backstage or support, and enough notes to compare.":
    "Precisa de uma linha de bastidores ou de apoio, e de notas suficientes para comparar.",
  "A stage with a pain point says where customer and organisation meet.":
    "Uma etapa com um ponto de dor diz onde cliente e organização se encontram.",
  "A pain that belongs to no touchpoint belongs to nobody who could ease it.":
    "Uma dor sem ponto de contato não é de ninguém que possa aliviá-la.",
  "Needs a pain point, and touchpoints or channels at most of the stages that have notes.":
    "Precisa de um ponto de dor, e de pontos de contato ou canais na maioria das etapas com notas.",
  "A pain point says how much it matters.": "Um ponto de dor diz quanto pesa.",
  "A trifle and a reason to leave look the same on a sticky note.":
    "Um detalhe e um motivo para ir embora parecem iguais em uma nota adesiva.",
  "Needs pain points, most of which say how much they matter.":
    "Precisa de pontos de dor cuja maioria diga quanto pesam.",
  "A stage with a pain point has an opportunity.": "Uma etapa com um ponto de dor tem uma oportunidade.",
  "A pain nobody answers is the first thing to work on, and the easiest to forget.":
    "Uma dor sem resposta é a primeira a tratar e a mais fácil de esquecer.",
  "Needs lanes for pain points and for opportunities, and a pain point at any stage.":
    "Precisa de linhas de pontos de dor e de oportunidades, e de um ponto de dor em alguma etapa.",
  "Every high and every low of the curve says why.": "Cada alto e cada baixo da curva diz por quê.",
  "A peak without its reason cannot be repeated, and a low without it cannot be lifted.":
    "Um pico sem motivo não se repete, e um baixo sem motivo não se levanta.",
  "Needs a note with a high or low score in a lane for emotions.":
    "Precisa de uma nota com pontuação alta ou baixa em uma linha de emoções.",
  "The map says whose journey it is.": "O mapa diz de quem é a jornada.",
  "A map about everybody is about nobody: every note on it can be right for someone.":
    "Um mapa sobre todos não é sobre ninguém: qualquer nota serve para alguém.",
  "Speaks on every map.": "Vale em todo mapa.",
  "A map is about one persona, or two at most.": "Um mapa trata de uma persona, de duas no máximo.",
  "Every further persona makes each note true for fewer of them.":
    "A cada persona a mais, cada nota vale para menos delas.",
  "Needs a persona beside the title.": "Precisa de uma persona ao lado do título.",
  "The map was reviewed within the last months, and says when.": "O mapa foi revisado nos últimos meses e diz quando.",
  "A map nobody has looked at for a year shows a service that is no longer there.":
    "Um mapa que ninguém olha há um ano mostra um serviço que já não existe.",
  "One step has one name.": "Um passo tem um só nome.",
  "Three departments describe one step in three ways, and each believes it is another’s.":
    "Três áreas descrevem um passo de três jeitos, e cada uma acha que é de outra.",
  "Needs at least two stages, or notes in two lanes of the organisation.":
    "Precisa de pelo menos duas etapas, ou de notas em duas linhas da organização.",
  "The map says in which situation the journey happens.": "O mapa diz em que situação a jornada acontece.",
  "The same customer does other things in a hurry, at night or for the tenth time.":
    "O mesmo cliente age de outro jeito com pressa, à noite ou na décima vez.",
  "The map says where the journey starts and where it ends.": "O mapa diz onde a jornada começa e onde termina.",
  "Without a start and an end every workshop maps more than it can finish.":
    "Sem começo nem fim, toda oficina mapeia mais do que consegue terminar.",
  "Where the mood falls steeply, the map says what hurts or what to do about it.":
    "Onde o ânimo despenca, o mapa diz o que dói ou o que fazer.",
  "Between the two stages something breaks a promise that the stage before has made.":
    "Entre as duas etapas, algo quebra uma promessa que a anterior fez.",
  "Needs feelings with a score at two stages.": "Precisa de emoções com pontuação em duas etapas.",
  "On the best moment of the journey something is built.": "Sobre o melhor momento da jornada se constrói algo.",
  "What already delights is cheaper to make more of than what hurts is to mend.":
    "Sai mais barato ampliar o que já encanta do que consertar o que dói.",
  "Needs feelings with a score at three stages, one of them high, and a note in a lane for gains, strengths or moments of truth.":
    "Precisa de emoções com pontuação em três etapas, uma delas alta, e de uma nota em uma linha de ganhos, pontos fortes ou momentos da verdade.",
  "The mood does not swing up and down at every step.": "O ânimo não sobe e desce a cada passo.",
  "A way that pleases and disappoints by turns has steps that do not know of each other.":
    "Um caminho que ora agrada, ora decepciona tem passos que não sabem uns dos outros.",
  "Needs feelings with a score at five stages.": "Precisa de emoções com pontuação em cinco etapas.",
  "Where the mood stays down for several stages, there is an idea to lift it.":
    "Onde o ânimo fica baixo por várias etapas, há uma ideia para levantá-lo.",
  "A long low is what people remember of the whole way; lifting one stage of it lifts the rest.":
    "Um baixo longo é o que se lembra do caminho inteiro; levantar uma etapa dele levanta o resto.",
  "A map has few enough stages, or phases above them, to be read as a whole.":
    "O mapa tem poucas etapas, ou fases acima delas, para ser lido por inteiro.",
  "A first map of four or five stages is finished and used; beyond eight nobody keeps the whole in view.":
    "Um primeiro mapa de quatro ou cinco etapas se termina e se usa; além de oito, ninguém vê mais o todo.",
  "Needs at least one stage.": "Precisa de pelo menos uma etapa.",
  "Every stage with notes says what the customer does there.": "Cada etapa com notas diz o que o cliente faz ali.",
  "Without the customer’s own step, the notes around it describe the organisation and not a journey.":
    "Sem o passo do próprio cliente, as notas ao redor descrevem a organização, não uma jornada.",
  "Needs a lane for what the customer does, and a note at any stage.":
    "Precisa de uma linha do que o cliente faz, e de uma nota em alguma etapa.",
  "A stage with work of the organisation also says what the customer thinks, feels or needs.":
    "Uma etapa com trabalho da organização diz também o que o cliente pensa, sente ou precisa.",
  "Steps of the organisation without the customer’s voice are a process map with a journey’s title.":
    "Passos da organização sem a voz do cliente são um fluxo de processo com título de jornada.",
  "Needs a lane for what the customer thinks, feels or needs, and notes on the work of the organisation.":
    "Precisa de uma linha do que o cliente pensa, sente ou precisa, e de notas sobre o trabalho da organização.",
  "Every stage has at least one note.": "Cada etapa tem pelo menos uma nota.",
  "A stage with nothing under it is either not a stage, or the part of the journey nobody in the room knows.":
    "Uma etapa sem nada abaixo ou não é uma etapa, ou é a parte da jornada que ninguém na sala conhece.",
  "No two stages of a phase have the same title.": "Duas etapas de uma fase nunca têm o mesmo título.",
  "People can only talk about a moment, and only compare two maps, when it has a name of its own.":
    "Só dá para falar de um momento e comparar dois mapas quando ele tem um nome só seu.",
  "Needs at least two stages.": "Precisa de pelo menos duas etapas.",
  "Stages and phases are called what the customer would call them.":
    "Etapas e fases se chamam como o cliente as chamaria.",
  "Columns named after departments sort the journey by who works there, not by what happens to the customer.":
    "Colunas com nome de departamento ordenam a jornada por quem trabalha ali, não pelo que acontece com o cliente.",
  "Where stages are joined by arrows, every stage leads on to the next.":
    "Onde setas ligam as etapas, cada etapa leva à seguinte.",
  "A gap between two stages is where a customer waits and nobody knows it is their turn.":
    "Na lacuna entre duas etapas, um cliente espera e ninguém sabe que é sua vez de agir.",
  "Needs arrows from stage to stage between most of them.":
    "Precisa de setas de etapa para etapa entre a maioria delas.",
  "The map says whether it shows today or the future.": "O mapa diz se mostra o hoje ou o futuro.",
  "Who reads a wish as a fact stops looking for what is wrong.":
    "Quem toma um desejo por fato deixa de procurar o que está errado.",
  "A check that is silenced on the board says why.": "Uma verificação silenciada no quadro diz por quê.",
  "Without the reason nobody can tell later whether it still holds.":
    "Sem o motivo, ninguém sabe depois se ele ainda vale.",
  "Needs “lanewise:off” on the board, and a note.": "Precisa de “lanewise:off” no quadro, e de uma nota.",
  "What is silenced on the board names a check, and silences something.":
    "O que se silencia no quadro cita uma verificação e silencia algo.",
  "A “lanewise:off” that is no longer needed would hide the next finding at its place.":
    "Um “lanewise:off” que já não é preciso esconderia o próximo achado naquele lugar.",
  "Where a blueprint says how long steps take, every step says it.":
    "Onde um blueprint diz quanto duram os passos, todos dizem.",
  "The step without a time is most often the one where people wait.":
    "O passo sem tempo costuma ser aquele em que se espera.",
  "Needs a lane for time, filled at most stages where the customer acts.":
    "Precisa de uma linha de tempo, preenchida na maioria das etapas em que o cliente age.",
  "The map says how long the journey takes.": "O mapa diz quanto tempo leva a jornada.",
  "An hour and a year need other moments, other feelings and other help.":
    "Uma hora e um ano pedem outros momentos, outras emoções e outra ajuda.",
  "At every touchpoint the customer does something.": "Em cada ponto de contato o cliente faz algo.",
  "A touchpoint nobody touches is a channel the organisation is proud of.":
    "Um ponto de contato que ninguém toca é um canal de que a organização se orgulha.",
  "Needs lanes for touchpoints and for what the customer does, with notes in both.":
    "Precisa de linhas de pontos de contato e do que o cliente faz, com notas nas duas.",
  "A touchpoint says by which channel people meet.": "Um ponto de contato diz por que canal as pessoas se encontram.",
  "The same question is another one at a counter, on a phone and on a form.":
    "A mesma pergunta é outra no balcão, no telefone e no formulário.",
  "Needs lanes for touchpoints and for channels, and channels at most of the touchpoints.":
    "Precisa de linhas de pontos de contato e de canais, com canais na maioria dos pontos de contato.",
  "A touchpoint has the frontstage work that makes it one.":
    "Um ponto de contato tem o trabalho da linha de frente que o faz existir.",
  "A touchpoint on a map is a promise; the frontstage says who keeps it.":
    "Um ponto de contato no mapa é uma promessa; a linha de frente diz quem a cumpre.",
  "Needs touchpoints or channels, and frontstage work at most of them.":
    "Precisa de pontos de contato ou canais, com trabalho da linha de frente na maioria deles.",
  "Where votes on a feeling lie far apart, a note says what was made of it.":
    "Onde os votos sobre uma emoção divergem muito, uma nota diz o que se fez disso.",
  "A wide spread means that people have seen two different things; the mean of both is neither.":
    "Votos muito distantes mostram que as pessoas viram duas coisas diferentes; a média não é nenhuma das duas.",
  "Needs three scores or more at one stage.": "Precisa de três pontuações ou mais em uma etapa.",
};
