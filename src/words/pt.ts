// Portuguese: what we write on boards. What people write there is in heard/pt.ts.
import { starters, type Words } from "./words.js";

export const pt: Words = {
  language: "pt",
  name: "Português",
  roles: {
    actions: {
      title: "Ações",
      prompt: "O que fazem?",
      starters: starters("Primeiro, …", "Depois, …", "Também tenho de …"),
    },
    goals: { title: "Objetivos", prompt: "O que querem no fim?", starters: starters("Quero …") },
    needs: {
      title: "Necessidades",
      prompt: "De que precisam agora?",
      starters: starters("Preciso de … para …", "Tem de …"),
    },
    thoughts: {
      title: "Pensamentos",
      prompt: "O que lhes passa pela cabeça?",
      starters: starters("Será que …?", "Pensei que …"),
    },
    questions: {
      title: "Perguntas",
      prompt: "O que perguntam?",
      starters: starters("Como posso …?", "Por que …?"),
    },
    decisions: {
      title: "Decisões",
      prompt: "O que decidem?",
      starters: starters("Escolho … em vez de …", "Decido …"),
    },
    emotions: {
      title: "Emoções",
      prompt: "Como se sentem, e por quê? Mais alto é melhor.",
      starters: starters("Sinto-me … porque …", "Agora estou …"),
    },
    quotes: { title: "Falas", prompt: "O que disseram, palavra por palavra?", starters: starters("“…”") },
    touchpoints: {
      title: "Pontos de contato",
      prompt: "Onde nos encontramos?",
      starters: starters("Em … (página, telefone, balcão)", "Junto a …"),
    },
    channels: { title: "Canais", prompt: "Por que meio?", starters: starters("Por …") },
    "pain-points": {
      title: "Pontos de dor",
      prompt: "O que incomoda, custa ou trava?",
      starters: starters("Incomoda-me que …", "Desisti quando …"),
    },
    gains: {
      title: "Ganhos",
      prompt: "O que lhes agrada?",
      starters: starters("Adoro que …", "Ajudou que …"),
    },
    "moments-of-truth": {
      title: "Momentos da verdade",
      prompt: "Onde se ganha ou se perde?",
      starters: starters("Se isto falhar, …", "Está ganho quando …"),
    },
    "physical-evidence": {
      title: "Evidências físicas",
      prompt: "O que podem ver ou guardar?",
      starters: starters("Uma carta, tela, recibo …", "Uma placa …"),
    },
    frontstage: {
      title: "Linha de frente",
      prompt: "O que a equipe faz à vista?",
      starters: starters("Cumprimentamos, mostramos, perguntamos …", "A nossa equipe …"),
    },
    "frontstage-technology": {
      title: "Tecnologia de frente",
      prompt: "Em que sistemas tocam?",
      starters: starters("Na tela, …"),
    },
    backstage: {
      title: "Bastidores",
      prompt: "O que a equipe faz fora da vista?",
      starters: starters("Nos bastidores, …", "Antes que percebam, …"),
    },
    "backstage-technology": {
      title: "Sistemas internos",
      prompt: "Que sistemas a equipe usa?",
      starters: starters("O nosso sistema …"),
    },
    "support-processes": {
      title: "Processos de apoio",
      prompt: "O que outros fazem pela equipe?",
      starters: starters("… nos dá …", "… mantém … funcionando"),
    },
    policies: { title: "Políticas", prompt: "Que regras se aplicam?", starters: starters("Devemos …") },
    opportunities: {
      title: "Oportunidades",
      prompt: "O que poderia ser melhor?",
      starters: starters("E se nós …?", "Como poderíamos …?"),
    },
    metrics: { title: "Métricas", prompt: "Como se mede?", starters: starters("Contamos …") },
    owners: { title: "Responsáveis", prompt: "Quem responde por isso?", starters: starters("… responde por isto") },
    time: { title: "Tempo", prompt: "Quanto tempo leva?", starters: starters("Leva … minutos") },
    "failure-points": { title: "Pontos de falha", prompt: "Onde falha?", starters: starters("Falha quando …") },
    exceptions: {
      title: "Exceções",
      prompt: "Que casos seguem outro caminho?",
      starters: starters("Fica parado quando …"),
    },
    recovery: {
      title: "Recuperação",
      prompt: "O que se faz quando falhou?",
      starters: starters("Então compensamos com …"),
    },
    importance: {
      title: "Importância",
      prompt: "Quanto importa, 1–10?",
      starters: starters("… de 10, porque …"),
    },
    satisfaction: {
      title: "Satisfação",
      prompt: "Quão satisfeitos estão, 1–10?",
      starters: starters("… de 10, pois …"),
    },
    strengths: { title: "Pontos fortes", prompt: "O que funciona bem?", starters: starters("Funciona bem que …") },
    weaknesses: { title: "Pontos fracos", prompt: "O que não funciona?", starters: starters("Não funciona que …") },
    research: { title: "Pesquisa", prompt: "Como sabemos?", starters: starters("Sabemos isto por …") },
    stakeholders: {
      title: "Partes interessadas",
      prompt: "Quem mais está envolvido?",
      starters: starters("… está envolvido"),
    },
    storyboard: { title: "Storyboard", prompt: "Que aspecto tem?", starters: [] },
    stages: { title: "Etapas", prompt: "Por que passos se passa?", starters: [] },
  },
  prompts: {
    "first-draft": {
      actions: "O que acontece, um cartão para cada coisa?",
      needs: "De que precisam? Com que certeza, 1–10?",
      emotions: "Como é, e por quê? Mais alto é melhor.",
    },
    atlassian: {
      "pain-points": "O que incomoda: um detalhe, um desvio ou a desistência?",
    },
    hotjar: {
      weaknesses: "O que nossos sistemas não permitem?",
      opportunities: "O que poderia ser melhor, e quem assume?",
    },
    "outside-in": {
      thoughts: "O que pensam? O que mais poderiam fazer?",
      touchpoints: "Com quem falam, onde nos encontramos?",
      backstage: "A que passo acima isso serve?",
    },
  },
  lines: {
    interaction: { title: "Linha de interação" },
    visibility: { title: "Linha de visibilidade" },
    "internal-interaction": { title: "Linha de interação interna" },
  },
  header: {
    persona: { label: "Persona", ask: "de quem se trata?" },
    scenario: { label: "Cenário", ask: "o que acontece, quando e onde?" },
    goal: { label: "Objetivo", ask: "o que querem ter alcançado?" },
    scope: { label: "Escopo", ask: "de que momento até qual?" },
    expectations: { label: "Expectativas", ask: "o que esperam?" },
    objective: { label: "Propósito", ask: "para que serve este mapa?" },
    state: { label: "Estado", ask: "atual ou futuro?" },
    timescale: { label: "Período", ask: "quanto tempo dura tudo?" },
    owner: { label: "Responsável", ask: "quem cuida deste mapa?" },
    version: { label: "Versão", ask: "que versão é esta?" },
    reviewedOn: { label: "Revisado em", ask: "quando foi revisado pela última vez?" },
  },
  states: { current: { title: "estado atual" }, future: { title: "estado futuro" } },
  kinds: {
    "journey-map": "Mapa da jornada",
    "service-blueprint": "Blueprint de serviço",
    "first-draft": "Primeiro rascunho",
  },
  untitled: {
    "journey-map": "A jornada de quem, para fazer o quê?",
    "service-blueprint": "Que serviço, para quem?",
    "first-draft": "A jornada de quem, para fazer o quê? (SFD)",
  },
  scale: "No alto +2, no meio 0, embaixo −2.",
};
