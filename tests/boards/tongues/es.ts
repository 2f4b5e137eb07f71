// Spanish.
import { fact, of, type Spoken } from "./tongue.js";

export const es: Spoken = {
  name: "Spanish",
  lanes: {
    actions: of("Acciones | Acciones del cliente | Las acciones | Actividades | Qué hace | ¿Qué hace el cliente?"),
    goals: of("Objetivos | Metas | Los objetivos"),
    needs: of("Necesidades | Expectativas | Necesidades del usuario"),
    thoughts: of("Pensamientos | Qué piensa | Piensa"),
    emotions: of("Emociones | Sentimientos | Estado de ánimo | Curva emocional | Qué siente"),
    quotes: of("Citas | Frases del cliente | Verbatims"),
    touchpoints: of("Puntos de contacto | Punto de contacto | Touchpoints | Interacciones"),
    channels: of("Canales | Canal | Los canales"),
    "pain-points": of("Puntos de dolor | Dolores | Frustraciones | Problemas | Pain points | Puntos de fricción"),
    gains: of("Alegrías | Beneficios | Aspectos positivos"),
    opportunities: of("Oportunidades | Ideas | Mejoras | Oportunidades de mejora"),
    frontstage: of("Acciones visibles | Frontstage | Front office"),
    backstage: of("Backstage | Detrás de escena | Acciones invisibles | Tras bambalinas"),
    "support-processes": of("Procesos de apoyo | Procesos de soporte"),
    "physical-evidence": of("Evidencia física | Evidencias físicas"),
    metrics: of("Métricas | KPI | Indicadores"),
    owners: of("Responsables | Responsable | Dueños"),
  },
  slips: {
    actions: of("Aciones | Acciónes"),
    needs: of("Nesecidades | Necesidadez"),
    emotions: of("Emosiones | Emocion"),
    touchpoints: of("Puntos de contato | Puntos contacto"),
    "pain-points": of("Puntos de dolór | Frustaciones"),
    opportunities: of("Oportunidaes | Opportunidades"),
  },
  stages: of("Descubrimiento | Consideración | Compra | Instalación | Uso | Fidelización | Recomendación"),
  prompts: of(
    "¿Qué hace la clienta? | ¿Qué pasa aquí? | ¿Cómo se siente? | ¿Dónde la encontramos? | ¿Qué necesita ahora?",
  ),
  notes: of(
    "Espera la carta | Pregunta por el precio | Compara dos ofertas por la noche | Llama por tercera vez | No lee la letra pequeña | Firma en la ventanilla | Olvida la contraseña | Abandona el formulario | No encuentra la entrada | No sabe a quién preguntar | Lo manda todo otra vez por correo | No recibe respuesta | Descarga la aplicación | Busca sus papeles | Se alegra de la respuesta rápida | Tiene miedo de equivocarse | Se lo cuenta a su hermana | La cita es dentro de seis semanas | Nadie le explicó cómo | Paga con tarjeta",
  ),
  shorts: of(
    "Correo | Teléfono | Página web | Tienda | App | contenta | confundida | muy lento | ¿Precio? | Carta | Sra. Gil",
  ),
  titles: of(
    "Mapa de viaje del cliente: alquilar un piso | Customer journey – mudanza | Blueprint de servicio: carné de biblioteca | Viaje del usuario v2",
  ),
  facts: {
    persona: fact("Persona: ", "Ana, 31 años, enfermera"),
    scenario: fact("Escenario: ", "alquila su primer piso"),
    owner: fact("Responsable: ", "Tom"),
    goal: fact("Objetivo: ", "las llaves antes del 1 de marzo"),
    date: fact("Fecha: ", "14/03/2025"),
  },
  current: "Estado actual",
  future: "Estado futuro",
  lines: ["Línea de interacción", "Línea de visibilidad", "Línea de interacción interna"],
};
