// Portuguese, of Brazil and of Portugal.
import { fact, of, type Spoken } from "./tongue.js";

export const pt: Spoken = {
  name: "Portuguese",
  lanes: {
    actions: of("Ações | Ações do cliente | As ações | Acções | Atividades | O que o cliente faz"),
    goals: of("Objetivos | Metas | Os objetivos"),
    needs: of("Necessidades | Expectativas | Necessidades do usuário"),
    thoughts: of("Pensamentos | O que pensa | Pensando"),
    emotions: of("Emoções | Sentimentos | Humor | Curva emocional | O que sente"),
    quotes: of("Citações | Falas do cliente | Frases"),
    touchpoints: of("Pontos de contato | Pontos de contacto | Ponto de contato | Touchpoints"),
    channels: of("Canais | Canal | Os canais"),
    "pain-points": of("Dores | Pontos de dor | Frustrações | Problemas | Pain points"),
    gains: of("Ganhos | Pontos positivos | Alegrias"),
    opportunities: of("Oportunidades | Ideias | Melhorias | Oportunidades de melhoria"),
    frontstage: of("Linha de frente | Ações visíveis | Frontstage"),
    backstage: of("Bastidores | Backstage | Ações invisíveis"),
    "support-processes": of("Processos de apoio | Processos de suporte"),
    "physical-evidence": of("Evidências físicas | Evidência física"),
    metrics: of("Métricas | Indicadores | KPIs"),
    owners: of("Responsáveis | Responsável | Donos"),
  },
  slips: {
    actions: of("Acoes | Açoes"),
    needs: of("Nescessidades | Necesidades"),
    emotions: of("Emocoes | Emoçoes"),
    touchpoints: of("Pontos de contado | Pontos contato"),
    "pain-points": of("Frustaçoes | Pontos de dôr"),
    opportunities: of("Opurtunidades | Oportunidade"),
  },
  stages: of("Descoberta | Consideração | Compra | Instalação | Uso | Fidelização | Recomendação"),
  prompts: of(
    "O que a cliente faz? | O que acontece aqui? | Como ela se sente? | Onde a encontramos? | Do que ela precisa agora?",
  ),
  notes: of(
    "Espera a carta | Pergunta o preço | Compara duas ofertas à noite | Liga pela terceira vez | Não lê as letras miúdas | Assina no balcão | Esquece a senha | Desiste do formulário | Não acha a entrada | Não sabe a quem perguntar | Manda tudo de novo pelo correio | Não recebe resposta | Baixa o aplicativo | Procura os documentos | Fica feliz com a resposta rápida | Tem medo de errar | Conta para a irmã | O horário é só daqui a seis semanas | Ninguém explicou como | Paga com cartão",
  ),
  shorts: of("E-mail | Telefone | Site | Loja | App | contente | confusa | lento demais | Preço? | Carta | Dona Rita"),
  titles: of(
    "Mapa da jornada do cliente: alugar um apartamento | Jornada do usuário – mudança | Blueprint de serviço: cartão da biblioteca | Jornada v2",
  ),
  facts: {
    persona: fact("Persona: ", "Ana, 31 anos, enfermeira"),
    scenario: fact("Cenário: ", "aluga o primeiro apartamento"),
    owner: fact("Responsável: ", "Tom"),
    goal: fact("Objetivo: ", "as chaves antes de 1º de março"),
    date: fact("Data: ", "14/03/2025"),
  },
  current: "Estado atual",
  future: "Estado futuro",
  lines: ["Linha de interação", "Linha de visibilidade", "Linha de interação interna"],
};
