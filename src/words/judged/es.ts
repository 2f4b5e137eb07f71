// Spanish.
import type { Judged } from "./judged.js";

export const es: Judged = {
  before: `Antes, Darse cuenta, Notar, Previo, Previa, Conciencia, Toma de conciencia, Conocimiento, Descubrimiento, Descubrir, Necesidad, Detonante,
    Desencadenante, Inspiración, Inspirarse, Soñar, Consideración, Considerar, Pensar, Investigar, Investigación, Búsqueda, Buscar,
    Informarse, Información, Explorar, Exploración, Mirar, Comparación, Comparar, Evaluar, Evaluación, Decidir, Decisión,
    Elegir, Elección, Planificar, Planificación, Planear, Preparar, Prepararse, Preparación, Idea`,
  contact: `Contacto, Primer contacto, Registro, Registrarse, Inscripción, Inscribirse, Solicitud, Solicitar, Pedido, Pedir, Compra,
    Comprar, Pago, Pagar, Reserva, Reservar, Llegada, Llegar, Recepción, Bienvenida, Alta, Darse de alta, Contratación,
    Contratar, Iniciar sesión, Onboarding, Admisión, Firma, Firmar, Instalación`,
  outcome: `Compra, Comprar, Pago, Pagar, Caja, Pedido, Pedir, Contrato, Contratación, Contratar, Firma, Firmar, Confirmación, Conversión, Reserva,
    Reservar, Aprobación, Entrega, Oferta, Desembolso, Decisión, Elección, Activación, Alta, Onboarding`,
  after: `Después, Luego, Posterior, Uso, Usar, Usarlo, Utilización, Día a día, Renovación, Renovar, Retención, Fidelización, Fidelidad,
    Lealtad, Recomendación, Recomendar, Compartir, Balance, Mirar atrás, Retrospectiva, Reseña, Devolución, Regreso, Salida,
    Salir, Irse, Partida, Seguimiento, Atención, Ayuda, Mantenimiento, Baja, Darse de baja, Cancelación, Fin, Final, Más tarde,
    Recordar, Posventa, Postventa, En casa`,
  departments: `ventas, comercial, marketing, mercadeo, mercadotecnia, finanzas, contabilidad, jurídico, legal, cumplimiento, recursos
    humanos, RRHH, sistemas, informática, TI, compras, logística, almacén, bodega, producción, operaciones, back office, front
    office, centro de llamadas, call center, riesgos, gestión de riesgos, siniestros, calidad, cobranza, cobros, auditoría`,
  teams: `departamento, departamentos, depto, equipo, equipos, área, unidad, división, gerencia`,
  insideSteps: `tramitación, procesamiento, gestión del expediente, procesamiento del pedido, calificación, generación de leads,
    prospección, verificación de documentos, verificación, revisión de completitud, análisis de riesgo, evaluación crediticia, validación,
    aprobación, desembolso, control de calidad, escalamiento, archivo, captura de datos, facturación, cobranza, traspaso, asignación,
    cierre del caso, aprovisionamiento, venta cruzada, captación`,
  handOffs: `traspasa, traspaso, traspasar, transfiere, transferir, transferido, deriva a, derivar, derivado, pasa a otro, remite a, reenvía, reenviar, escala a`,
  owners: `responsable, encargado, encargada, a cargo, a cargo de, dueño, dueña, propietario, líder, owner`,
  unnamed: `por nombrar, por definir, por determinar, sin asignar, desconocido, nadie, nadie todavía, tbd, quién`,
  because: `porque, ya que, debido a, gracias a, para que, por culpa de, puesto que`,
  degrees: `muy, tan, demasiado, bastante, un poco, super, totalmente, realmente`,
  guesses: `suposición, suposiciones, supuesto, supuestos, hipótesis, suponemos, por validar, por verificar, sin verificar, sin validar, intuición`,
  stretches: `desde…hasta, de…a, de…hasta, del…al, entre…y, inicio…fin, empieza…termina`,
  times: `segundo, segundos, minuto, minutos, hora, horas, día, días, semana, semanas, fin de semana, mes, meses, trimestre, año, años,
    noche, noches, temporada`,
  months: `enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre`,
};
