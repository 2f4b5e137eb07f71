// Spanish: what we write on boards. What people write there is in heard/es.ts.
import { starters, type Words } from "./words.js";

export const es: Words = {
  language: "es",
  name: "Español",
  roles: {
    actions: {
      title: "Acciones",
      prompt: "¿Qué hacen?",
      starters: starters("Primero, …", "Luego, …", "También tengo que …"),
    },
    goals: { title: "Objetivos", prompt: "¿Qué quieren al final?", starters: starters("Quiero …") },
    needs: {
      title: "Necesidades",
      prompt: "¿Qué necesitan ahora mismo?",
      starters: starters("Necesito … para …", "Tiene que …"),
    },
    thoughts: {
      title: "Pensamientos",
      prompt: "¿Qué les pasa por la cabeza?",
      starters: starters("Me pregunto si …", "Pensaba que …"),
    },
    questions: {
      title: "Preguntas",
      prompt: "¿Qué preguntan?",
      starters: starters("¿Cómo puedo …?", "¿Por qué …?"),
    },
    decisions: {
      title: "Decisiones",
      prompt: "¿Qué deciden?",
      starters: starters("Elijo … en vez de …", "Decido …"),
    },
    emotions: {
      title: "Emociones",
      prompt: "¿Cómo se sienten y por qué? Más arriba es mejor.",
      starters: starters("Me siento … porque …", "Ahora estoy …"),
    },
    quotes: { title: "Citas", prompt: "¿Qué dijeron, palabra por palabra?", starters: starters("«…»") },
    touchpoints: {
      title: "Puntos de contacto",
      prompt: "¿Dónde nos encontramos?",
      starters: starters("En … (página, teléfono, mostrador)", "Junto a …"),
    },
    channels: { title: "Canales", prompt: "¿Por qué medio?", starters: starters("Por …") },
    "pain-points": {
      title: "Puntos de dolor",
      prompt: "¿Qué molesta, cuesta o frena?",
      starters: starters("Me molesta que …", "Lo dejé cuando …"),
    },
    gains: {
      title: "Beneficios",
      prompt: "¿Qué les alegra?",
      starters: starters("Me encanta que …", "Me ayudó que …"),
    },
    "moments-of-truth": {
      title: "Momentos de verdad",
      prompt: "¿Dónde se gana o se pierde?",
      starters: starters("Si esto falla, …", "Se gana cuando …"),
    },
    "physical-evidence": {
      title: "Evidencia física",
      prompt: "¿Qué pueden ver o conservar?",
      starters: starters("Una carta, pantalla, recibo …", "Un letrero …"),
    },
    frontstage: {
      title: "Frontstage",
      prompt: "¿Qué hace el personal a la vista?",
      starters: starters("Saludamos, mostramos, preguntamos …", "Nuestro equipo …"),
    },
    "frontstage-technology": {
      title: "Tecnología frontstage",
      prompt: "¿Qué sistemas tocan?",
      starters: starters("En la pantalla, …"),
    },
    backstage: {
      title: "Bastidores",
      prompt: "¿Qué hace el personal fuera de la vista?",
      starters: starters("Entre bastidores, …", "Antes de que lo noten, …"),
    },
    "backstage-technology": {
      title: "Sistemas internos",
      prompt: "¿Qué sistemas usa el personal?",
      starters: starters("Nuestro sistema …"),
    },
    "support-processes": {
      title: "Procesos de soporte",
      prompt: "¿Qué hacen otros por el personal?",
      starters: starters("… nos da …", "… mantiene … en marcha"),
    },
    policies: { title: "Políticas", prompt: "¿Qué normas se aplican?", starters: starters("Debemos …") },
    opportunities: {
      title: "Oportunidades",
      prompt: "¿Qué podría mejorar?",
      starters: starters("¿Y si …?", "¿Cómo podríamos …?"),
    },
    metrics: { title: "Métricas", prompt: "¿Cómo se mide?", starters: starters("Contamos …") },
    owners: { title: "Responsables", prompt: "¿Quién responde de ello?", starters: starters("… responde de esto") },
    time: { title: "Tiempo", prompt: "¿Cuánto tarda?", starters: starters("Tarda … minutos") },
    "failure-points": { title: "Puntos de fallo", prompt: "¿Dónde falla?", starters: starters("Falla cuando …") },
    exceptions: {
      title: "Excepciones",
      prompt: "¿Qué casos van por otro camino?",
      starters: starters("Se atasca cuando …"),
    },
    recovery: {
      title: "Recuperación",
      prompt: "¿Qué se hace cuando ha fallado?",
      starters: starters("Entonces lo compensamos con …"),
    },
    importance: {
      title: "Importancia",
      prompt: "¿Cuánto importa, 1–10?",
      starters: starters("… de 10, porque …"),
    },
    satisfaction: {
      title: "Satisfacción",
      prompt: "¿Cómo de satisfechos están, 1–10?",
      starters: starters("… de 10, ya que …"),
    },
    strengths: { title: "Fortalezas", prompt: "¿Qué funciona bien?", starters: starters("Funciona bien que …") },
    weaknesses: { title: "Debilidades", prompt: "¿Qué no funciona?", starters: starters("No funciona que …") },
    research: { title: "Investigación", prompt: "¿Cómo lo sabemos?", starters: starters("Lo sabemos por …") },
    stakeholders: {
      title: "Partes interesadas",
      prompt: "¿Quién más participa?",
      starters: starters("… participa"),
    },
    storyboard: { title: "Storyboard", prompt: "¿Qué aspecto tiene?", starters: [] },
    stages: { title: "Etapas", prompt: "¿Por qué pasos se pasa?", starters: [] },
  },
  prompts: {
    "first-draft": {
      actions: "¿Qué pasa, en una tarjeta cada cosa?",
      needs: "¿Qué necesitan? ¿Con qué certeza, 1–10?",
      emotions: "¿Cómo es y por qué? Más arriba es mejor.",
    },
    atlassian: {
      "pain-points": "¿Qué molesta: un detalle, un rodeo o un abandono?",
    },
    hotjar: {
      weaknesses: "¿Qué no permiten nuestros sistemas?",
      opportunities: "¿Qué podría mejorar, y quién se encarga?",
    },
    "outside-in": {
      thoughts: "¿Qué piensan? ¿Qué otra cosa podrían hacer?",
      touchpoints: "¿Con quién hablan, dónde nos encontramos?",
      backstage: "¿A qué paso de arriba sirve?",
    },
  },
  lines: {
    interaction: { title: "Línea de interacción" },
    visibility: { title: "Línea de visibilidad" },
    "internal-interaction": { title: "Línea de interacción interna" },
  },
  header: {
    persona: { label: "Persona", ask: "¿de quién se trata?" },
    scenario: { label: "Escenario", ask: "¿qué pasa, cuándo y dónde?" },
    goal: { label: "Objetivo", ask: "¿qué quieren haber logrado?" },
    scope: { label: "Alcance", ask: "¿desde qué momento hasta cuál?" },
    expectations: { label: "Expectativas", ask: "¿qué esperan?" },
    objective: { label: "Propósito", ask: "¿para qué es este mapa?" },
    state: { label: "Estado", ask: "¿actual o futuro?" },
    timescale: { label: "Periodo", ask: "¿cuánto dura todo?" },
    owner: { label: "Responsable", ask: "¿quién cuida este mapa?" },
    version: { label: "Versión", ask: "¿qué versión es?" },
    reviewedOn: { label: "Revisado el", ask: "¿cuándo se revisó por última vez?" },
  },
  states: { current: { title: "estado actual" }, future: { title: "estado futuro" } },
  kinds: {
    "journey-map": "Mapa de viaje",
    "service-blueprint": "Plano del servicio",
    "first-draft": "Primer borrador",
  },
  untitled: {
    "journey-map": "¿El viaje de quién, para hacer qué?",
    "service-blueprint": "¿Qué servicio, para quién?",
    "first-draft": "¿El viaje de quién, para hacer qué? (SFD)",
  },
  scale: "Arriba +2, en medio 0, abajo −2.",
};
