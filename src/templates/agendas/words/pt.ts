// Portuguese words of every agenda. One list, in the order of the steps, kept whole for translators.
import type { AllAgendaWords } from "./all.js";

export const pt: AllAgendaWords = {
  "first-draft": {
    sessions: { draft: "O rascunho" },
    steps: {
      stages: {
        title: "Quem e quando",
        say: "Desenhamos o caminho de uma pessoa por uma situação. Em que momento a encontramos, e como chamamos o tempo de antes e o de depois?",
        task: "Escrever a persona ao lado do título. Mudar os nomes Antes, Durante e Depois se houver palavras melhores.",
        materials: ["O mapa no quadro, com todos dentro"],
      },
      activities: {
        title: "Dispor as atividades",
        say: "Comecem pelo meio, pelo momento do contato. Depois para trás e depois para a frente: o que aconteceu logo antes e o que vem logo em seguida?",
        task: "Um cartão para o contato, depois de três a cinco para trás e de três a cinco para a frente. Pelo menos um fica na última etapa.",
      },
      needs: {
        title: "Anotar as necessidades",
        say: "Para cada cartão: do que esta pessoa precisa naquele momento? Ponham um número: 1 é palpite, 10 vem de uma pilha de entrevistas.",
        task: "Uma necessidade sob cada atividade, com a certeza de 1 a 10. Nenhuma também é resposta: o momento é neutro.",
      },
      experience: {
        title: "Desenhar a experiência",
        say: "Como é para ela, momento a momento? Ponham a nota no alto onde vai bem e embaixo onde não vai.",
        task: "Uma nota por momento, entre +2 e −2. Onde nada é preciso, ela fica na linha do meio.",
      },
      reasons: {
        title: "Dizer por quê",
        say: "Olhem só a nota mais alta e a mais baixa. Por que é tão bom ali e tão ruim aqui?",
        task: "Escrever o motivo em cada alto e cada baixo. “(SFD)” fica no título: é um rascunho e pode estar errado.",
      },
    },
  },
  "service-blueprint": {
    sessions: { session: "A sessão" },
    steps: {
      scope: {
        title: "Recortar um pedaço",
        say: "Não a vida inteira de um cliente: um serviço, um caso, de um passo a outro. Onde começamos e onde paramos?",
        task: "Escrever persona, cenário e escopo ao lado do título. Mudar os nomes das etapas conforme o caso.",
        materials: ["Alguém de cada equipe envolvida"],
      },
      customer: {
        title: "O que o cliente faz",
        say: "Só o cliente, passo a passo. Se há um mapa da jornada, as ações dele são esta linha.",
        task: "Uma nota por passo com as palavras do cliente. Nada ainda sobre nós.",
      },
      evidence: {
        title: "O que ele vê e guarda",
        say: "Em cada passo: o que ele pode ver, segurar ou guardar? Uma carta, uma tela, uma placa, um cheiro.",
        task: "Algo para cada passo do cliente, ou a resposta de que não há nada.",
      },
      frontstage: {
        title: "O que acontece à vista",
        say: "Cruzamos a linha de interação: quem faz o quê, com o cliente olhando?",
        task: "A equipe à vista do cliente, sob o passo correspondente. Máquinas contam se o cliente as toca.",
      },
      backstage: {
        title: "O que acontece fora da vista",
        say: "Cruzamos a linha de visibilidade: o que precisa acontecer para isso sem que o cliente veja?",
        task: "Cada nota visível tem uma invisível que a sustenta. O que nada sustenta é um achado.",
      },
      support: {
        title: "O que sustenta",
        say: "Cruzamos a linha de interação interna: em que outras equipes, parceiros e sistemas isso se apoia?",
        task: "Nomes de sistemas e equipes, sob o trabalho que sustentam.",
      },
      walk: {
        title: "Percorrer de cima a baixo",
        say: "Um caso, coluna por coluna: aguenta? Onde se espera, onde quebra, quem percebe?",
        task: "Alguém lê as colunas em voz alta, os outros marcam onde demora e onde falha.",
        vote: "Dois pontos por pessoa: por onde começaríamos?",
      },
    },
  },
  "journey-map": {
    sessions: { session: "A sessão" },
    steps: {
      welcome: {
        title: "Boas-vindas, e de quem é a jornada",
        say: "Seguimos uma pessoa numa situação: é dia útil, é verão, ela está só? Tudo o que escrevemos é do lado dela.",
        task: "Combinar persona, cenário e objetivo ao lado do título. Formar grupos de três a cinco, cada um com sua parte do mapa.",
        materials: ["Um mapa, ou um por grupo", "O que se sabe da pesquisa"],
      },
      steps: {
        title: "Etapas e passos",
        say: "O que ela faz, da primeira necessidade ao balanço? Comecem onde a necessidade surge, muito antes de nos encontrar.",
        task: "Uma nota por passo na sua etapa. Depois rever: passos do mesmo tamanho, nenhum esquecido.",
      },
      needs: {
        title: "Necessidades e pontos de contato",
        say: "Em cada passo: do que ela precisa naquele momento e onde nos encontra?",
        task: "Uma necessidade e um ponto de contato sob cada passo que os tenha.",
      },
      perspectives: {
        title: "Pensamentos e dores",
        say: "O que passa pela cabeça dela, com as palavras dela? E o que incomoda, custa ou trava?",
        task: "Pensamentos entre aspas, pontos de dor sob o passo em que são sentidos.",
      },
      vote: {
        title: "Votar nas emoções",
        say: "Como é cada passo para ela, de menos dois a mais dois? Cada um vota sozinho, sem olhar para os outros.",
        task: "Pôr as notas na linha das emoções, na sua altura. Sem tirar a média ainda: onde se afastam muito, conversa-se.",
        vote: "Todos, em cada passo: de −2 a +2.",
      },
      merge: {
        title: "Conversar e juntar",
        say: "Onde discordamos mais, e o que vocês viram que eu não vi?",
        task: "Falar dos passos com maior distância. Os mapas dos grupos viram um; o que difere fica como nota.",
      },
      inside: {
        title: "O que há por trás",
        say: "Agora nós: o que acontece fora da vista no pior e no melhor momento?",
        task: "Notas de bastidores sob os dois ou três passos que importam, não mais.",
      },
      "follow-up": {
        title: "Oportunidades, e quem segue",
        say: "O que poderia ser melhor em cada ponto baixo, e quem dá o próximo passo?",
        task: "Uma oportunidade com um nome sob cada dor que se queira trabalhar. Dizer o dia em que o mapa será visto de novo.",
        vote: "Três pontos por pessoa, nas oportunidades.",
      },
    },
  },
  "team-play": {
    sessions: { play: "A dinâmica" },
    steps: {
      scope: {
        title: "Escolher um de cada",
        say: "Uma persona, um cenário, um objetivo. O que não cabe nestes três é para outro mapa.",
        task: "Combinar persona, cenário e objetivo e escrevê-los ao lado do título. Poucos ramos: se tudo se bifurca, o escopo é grande demais.",
        materials: ["O que vocês sabem da persona: entrevistas, chamados, números"],
      },
      stage: {
        title: "Preparar a cena",
        say: "Esta é a pessoa que seguimos e o que ela quer. Nas próximas horas falamos como ela, e ainda não resolvemos nada.",
        task: "Ler os três dados em voz alta. Mostrar as linhas e para que é cada cor.",
      },
      "back-story": {
        title: "Contar o que veio antes",
        say: "Antes de começar: o que já dói, o que ela exige, e qual seria um bom resultado?",
        task: "Na primeira etapa, escrever o que dói hoje e o que é exigido. Afinar o objetivo ao lado do título se for preciso.",
      },
      experience: {
        title: "O que faz, pergunta e decide",
        say: "Passo a passo, com as palavras dela: o que faz, o que se pergunta, o que decide e por que canal?",
        task: "Primeiro ações, da esquerda para a direita; depois pergunta, decisão, canal e pensamento onde houver. Sete passos onde três bastariam é um achado, não um erro.",
      },
      pains: {
        title: "Achar onde dói",
        say: "Percorram de novo e procurem atrito. Quanto pesa: um detalhe, algo que se contorna, ou o ponto em que se desiste?",
        task: "Um ponto de dor sob o seu passo, com a gravidade. Onde está o contato, não onde está a causa.",
      },
      line: {
        title: "Desenhar a curva emocional",
        say: "Agora só emoções. Onde estão no alto, onde embaixo e onde vira?",
        task: "Uma nota por passo entre +2 e −2. Primeiro cada um por si, depois uma curva juntos.",
        vote: "Cada um põe a sua nota; a curva passa pelo meio.",
      },
      analyse: {
        title: "Ler a curva",
        say: "Onde ela vai em serra, onde cai, onde fica embaixo e onde está realmente bom?",
        task: "Uma oportunidade sob cada queda e cada vale, e uma que aproveite o melhor pico. Depois dizer quem cuida de qual.",
      },
    },
  },
  "outside-in": {
    sessions: { audit: "O olhar de fora" },
    steps: {
      process: {
        title: "Pôr o processo de lado",
        say: "Nosso processo nós conhecemos. Por duas horas olhamos a mesma coisa de fora, com um cliente, e o processo fica abaixo da linha.",
        task: "Escrever persona e cenário ao lado do título. Pendurar o mapa do processo onde todos vejam; ninguém escreve nele.",
        materials: ["O mapa do processo, como ele é"],
      },
      unseen: {
        title: "O que nunca vemos",
        say: "Muito antes de nos escrever: o que deu início, onde procurou, a quem perguntou? E muito depois: quando isso vale algo para ele?",
        task: "Preencher primeiro as etapas antes do primeiro contato e as depois da compra. São as que nosso processo não conhece.",
      },
      actions: {
        title: "O que ele faz conosco",
        say: "Agora o meio: o que o cliente faz, com as palavras dele? Não o que fazemos com o caso dele.",
        task: "Uma nota por passo. Se uma palavra é de um departamento, de um formulário ou de um sistema, achar a do cliente.",
      },
      thoughts: {
        title: "O que ele pensa",
        say: "Em cada passo: o que ele pensa, e o que mais poderia fazer?",
        task: "Um pensamento sob cada passo, como ele o diria. Esperar também é um passo: o que ele pensa enquanto nada acontece?",
      },
      arc: {
        title: "O arco das emoções",
        say: "Não satisfeito ou insatisfeito: como sobe e desce, da primeira preocupação ao benefício?",
        task: "Uma nota em cada passo entre +2 e −2. Dizer por quê nas viradas.",
        vote: "Todos, em cada passo: de −2 a +2.",
      },
      meeting: {
        title: "Onde nos encontramos e onde dói",
        say: "Com quem ele fala, onde nos encontramos, e o que dói ali?",
        task: "Um ponto de contato em cada encontro; um ponto de dor sob o passo em que é sentido.",
      },
      truth: {
        title: "Momentos da verdade",
        say: "Em quais dois ou três pontos se decide se ele fica, se conta a outros ou se vai embora?",
        task: "Marcar dois ou três, não mais. Em cada um: quem está ali para ele naquele momento?",
        vote: "Dois pontos por pessoa.",
      },
      behind: {
        title: "O que há por trás",
        say: "Só agora o processo: qual dos passos dele serve a qual passo acima?",
        task: "Trazer o que serve a um passo. O que não serve a nenhum fica no mapa antigo, com um ponto de interrogação.",
      },
      gaps: {
        title: "Fechar as lacunas",
        say: "Onde nosso processo tem passos e as linhas do cliente não têm nada? O que ele pensa ali, com quem fala, qual é a alternativa dele?",
        task: "Uma oportunidade sob cada ponto baixo e cada lacuna. Deixar o Lanewise verificar o mapa: o que passou despercebido?",
      },
    },
  },
  "two-and-a-half-days": {
    sessions: {
      prepare: "Preparar",
      ready: "Deixar pronto",
      workshop: "A oficina",
      after: "Passar a limpo",
      close: "Entregar",
    },
    steps: {
      scope: {
        title: "Nomear objetivo e escopo",
        say: "Em uma frase: o que queremos descobrir, e onde esta jornada começa e termina?",
        task: "Escrever objetivo e escopo ao lado do título. Nomear o primeiro e o último passo, quatro ou cinco ao todo.",
      },
      gather: {
        title: "Reunir o que se sabe",
        say: "Reunimos o que clientes disseram e fizeram, não o que achamos disso.",
        task: "Entrevistas, pesquisas, gravações, casos de suporte, números das páginas. Perguntar diretamente a alguns clientes.",
        materials: ["Acesso a pesquisa, casos de suporte e números"],
      },
      patterns: {
        title: "Procurar o que se repete",
        say: "O que volta sempre, e em que passo?",
        task: "Pôr o que se repete como nota sob o seu passo: o que as pessoas fazem e o que atrapalha. A fonte vai junto.",
      },
      persona: {
        title: "Escolher quem seguimos",
        say: "Um tipo de cliente: aquele de que trata este objetivo.",
        task: "Escrever um nome e uma linha ao lado do título, a partir do que foi reunido.",
      },
      board: {
        title: "Preparar o quadro",
        say: "Os passos estão lá antes de as pessoas chegarem, para que o tempo vá para o que há neles.",
        task: "Quatro ou cinco passos de nome curto, uma ação em cada um como exemplo, espaço para notas.",
        materials: ["O mapa no quadro", "Um canto para o mapa de empatia"],
      },
      invite: {
        title: "Convidar de quatro a seis pessoas",
        say: "Gente que encontra clientes, e gente que pode mudar algo.",
        task: "Suporte, vendas, produto, design, engenharia: uma de cada. Enviar objetivo, escopo e persona com o convite.",
      },
      introduction: {
        title: "Apresentar objetivo e persona",
        say: "É esta pessoa que seguimos, daqui até ali, e isto queremos saber no fim. Olhamos só do lado do cliente.",
        task: "Ler objetivo, escopo e persona em voz alta. Mostrar uma nota de exemplo em cada linha.",
        materials: ["Uma cor de notas por linha"],
      },
      empathy: {
        title: "Pôr-se no lugar dela",
        say: "O que esta pessoa vê, ouve, pensa e sente ao começar? Escrevam com as palavras dela, não com as nossas.",
        task: "Dez minutos cada um sozinho, depois lê-se. O que ela se pergunta vai para a linha das perguntas.",
      },
      rows: {
        title: "Preencher as primeiras linhas",
        say: "Em cada passo: o que o cliente faz e o que pergunta? Escrevam sem falar, depois olhamos tudo.",
        task: "Primeiro ações, depois perguntas, cada um sozinho. O que diz o mesmo fica um sobre o outro.",
      },
      discuss: {
        title: "Preencher as outras juntos",
        say: "Passo a passo: o que alegra, o que dói, que limites dos nossos sistemas estão por trás, e o que poderia ser melhor?",
        task: "Falar de um passo por vez, as quatro linhas. Ideias são anotadas, não discutidas.",
      },
      "wrap-up": {
        title: "Escolher o que segue",
        say: "Quais três oportunidades mudariam mais? Digam quem dá o próximo passo em cada uma, e até quando.",
        task: "Marcar três oportunidades e escrever um nome em cada uma.",
        vote: "Três pontos por pessoa, nas oportunidades.",
      },
      clean: {
        title: "Passar a limpo",
        say: "O mapa de hoje precisa ser entendido por quem não esteve aqui.",
        task: "Juntar o que diz o mesmo, terminar as frases, deixar citações como citações. Mover o que está na linha errada.",
      },
      check: {
        title: "Procurar lacunas",
        say: "Que passo está magro, e que dor não tem resposta?",
        task: "Deixar o Lanewise verificar o mapa; depois fechar as lacunas ou escrever por que estão bem assim.",
      },
      validate: {
        title: "Conferir com clientes",
        say: "Foi assim para você? O que falta, o que está errado?",
        task: "Mostrar a dois ou três clientes, ou a quem fala com eles todo dia. Corrigir o que corrigirem.",
      },
      owners: {
        title: "Um nome a cada próximo passo",
        say: "Uma ideia sem nome sumiu na semana que vem.",
        task: "Cada oportunidade que segue tem alguém e uma data; as outras ficam guardadas.",
      },
      share: {
        title: "Mostrar a quem decide",
        say: "Uma página: quem seguimos, os três piores momentos e o que vamos fazer.",
        task: "Levar o mapa como imagem e como tabela, enviá-lo com os três próximos passos e dizer o dia em que será visto de novo.",
      },
    },
  },
};
