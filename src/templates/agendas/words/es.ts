// Spanish words of every agenda. One list, in the order of the steps, kept whole for translators.
import type { AllAgendaWords } from "./all.js";

export const es: AllAgendaWords = {
  "first-draft": {
    sessions: { draft: "El borrador" },
    steps: {
      stages: {
        title: "Quién y cuándo",
        say: "Dibujamos el camino de una persona por una situación. ¿En qué momento la encontramos, y cómo llamamos al tiempo de antes y al de después?",
        task: "Escribir la persona junto al título. Cambiar el nombre de Antes, Durante y Después si hay palabras mejores.",
        materials: ["El mapa en la pizarra, con todo el mundo dentro"],
      },
      activities: {
        title: "Colocar las actividades",
        say: "Empezad por el medio, por el momento del contacto. Luego hacia atrás y luego hacia delante: ¿qué pasó justo antes y qué viene justo después?",
        task: "Una tarjeta para el contacto, luego de tres a cinco hacia atrás y de tres a cinco hacia delante. Al menos una está en la última etapa.",
      },
      needs: {
        title: "Escribir las necesidades",
        say: "En cada tarjeta: ¿qué necesita esta persona en ese momento? Añadid un número: 1 es una suposición, 10 sale de un montón de entrevistas.",
        task: "Una necesidad bajo cada actividad, con la certeza de 1 a 10. Ninguna también es una respuesta: el momento es neutro.",
      },
      experience: {
        title: "Dibujar la experiencia",
        say: "¿Cómo es para ella, momento a momento? Poned la nota arriba donde va bien y abajo donde no.",
        task: "Una nota por momento, entre +2 y −2. Donde no se necesita nada, queda en la línea del medio.",
      },
      reasons: {
        title: "Decir por qué",
        say: "Mirad solo la nota más alta y la más baja. ¿Por qué es tan bueno allí y tan malo aquí?",
        task: "Escribir el motivo en cada alto y cada bajo. «(SFD)» se queda en el título: es un borrador y puede equivocarse.",
      },
    },
  },
  "service-blueprint": {
    sessions: { session: "La sesión" },
    steps: {
      scope: {
        title: "Recortar un trozo",
        say: "No toda la vida de un cliente: un servicio, un caso, de un paso a otro. ¿Dónde empezamos y dónde paramos?",
        task: "Escribir persona, escenario y alcance junto al título. Cambiar los nombres de las etapas según el caso.",
        materials: ["Alguien de cada equipo que participa"],
      },
      customer: {
        title: "Lo que hace el cliente",
        say: "Solo el cliente, paso a paso. Si hay un mapa de viaje, sus acciones son esta fila.",
        task: "Una nota por paso con las palabras del cliente. Todavía nada sobre nosotros.",
      },
      evidence: {
        title: "Lo que ve y se lleva",
        say: "En cada paso: ¿qué puede ver, tocar o guardar? Una carta, una pantalla, un cartel, un olor.",
        task: "Algo para cada paso del cliente, o la respuesta de que no hay nada.",
      },
      frontstage: {
        title: "Lo que pasa a la vista",
        say: "Cruzamos la línea de interacción: ¿quién hace qué, con el cliente mirando?",
        task: "El personal a la vista del cliente, bajo el paso que corresponde. Las máquinas cuentan si el cliente las toca.",
      },
      backstage: {
        title: "Lo que pasa fuera de la vista",
        say: "Cruzamos la línea de visibilidad: ¿qué tiene que pasar para eso sin que el cliente lo vea?",
        task: "Cada nota visible tiene una invisible que la sostiene. Lo que nada sostiene es un hallazgo.",
      },
      support: {
        title: "Lo que lo sostiene",
        say: "Cruzamos la línea de interacción interna: ¿en qué otros equipos, socios y sistemas se apoya?",
        task: "Nombres de sistemas y equipos, bajo el trabajo que sostienen.",
      },
      walk: {
        title: "Recorrerlo de arriba abajo",
        say: "Un caso, columna por columna: ¿aguanta? ¿Dónde se espera, dónde se rompe, quién lo nota?",
        task: "Alguien lee las columnas en voz alta, los demás marcan dónde tarda y dónde falla.",
        vote: "Dos puntos por persona: ¿por dónde empezaríamos?",
      },
    },
  },
  "journey-map": {
    sessions: { session: "La sesión" },
    steps: {
      welcome: {
        title: "Bienvenida, y de quién es el viaje",
        say: "Seguimos a una persona en una situación: ¿es día laborable, es verano, está sola? Todo lo que escribimos es desde su lado.",
        task: "Acordar persona, escenario y objetivo junto al título. Formar grupos de tres a cinco, cada uno con su parte del mapa.",
        materials: ["Un mapa, o uno por grupo", "Lo que se sabe de la investigación"],
      },
      steps: {
        title: "Etapas y pasos",
        say: "¿Qué hace, desde la primera necesidad hasta el balance? Empezad donde surge la necesidad, mucho antes de que nos encuentre.",
        task: "Una nota por paso en su etapa. Luego repasar: pasos del mismo tamaño, ninguno olvidado.",
      },
      needs: {
        title: "Necesidades y puntos de contacto",
        say: "En cada paso: ¿qué necesita en ese momento y dónde nos encuentra?",
        task: "Una necesidad y un punto de contacto bajo cada paso que los tenga.",
      },
      perspectives: {
        title: "Pensamientos y dolores",
        say: "¿Qué le pasa por la cabeza, con sus palabras? ¿Y qué molesta, cuesta o frena?",
        task: "Los pensamientos entre comillas, los puntos de dolor bajo el paso donde se sienten.",
      },
      vote: {
        title: "Votar las emociones",
        say: "¿Cómo es cada paso para ella, de menos dos a más dos? Cada cual vota a solas, sin mirar a los demás.",
        task: "Poner las notas en la fila de emociones, a su altura. Sin promediar todavía: donde se separan mucho, se habla.",
        vote: "Todos, en cada paso: de −2 a +2.",
      },
      merge: {
        title: "Hablar y unir",
        say: "¿Dónde estamos menos de acuerdo, y qué habéis visto que yo no vi?",
        task: "Hablar de los pasos con más distancia. Los mapas de los grupos se hacen uno; lo que difiere queda como nota.",
      },
      inside: {
        title: "Lo que hay detrás",
        say: "Ahora nosotros: ¿qué pasa fuera de la vista en el peor y en el mejor momento?",
        task: "Notas entre bastidores bajo los dos o tres pasos que importan, no más.",
      },
      "follow-up": {
        title: "Oportunidades, y quién sigue",
        say: "¿Qué podría mejorar en cada punto bajo, y quién da el siguiente paso?",
        task: "Una oportunidad con un nombre bajo cada dolor que se quiera trabajar. Decir el día en que se volverá a mirar el mapa.",
        vote: "Tres puntos por persona, en las oportunidades.",
      },
    },
  },
  "team-play": {
    sessions: { play: "La dinámica" },
    steps: {
      scope: {
        title: "Elegir uno de cada",
        say: "Una persona, un escenario, un objetivo. Lo que no cabe en estos tres es para otro mapa.",
        task: "Acordar persona, escenario y objetivo y escribirlos junto al título. Pocas ramas: si todo se bifurca, el alcance es demasiado grande.",
        materials: ["Lo que sabéis de la persona: entrevistas, consultas, cifras"],
      },
      stage: {
        title: "Preparar la escena",
        say: "Esta es la persona a la que seguimos y lo que quiere. En las próximas horas hablamos como ella, y todavía no resolvemos nada.",
        task: "Leer los tres datos en voz alta. Mostrar las filas y para qué es cada color.",
      },
      "back-story": {
        title: "Contar lo anterior",
        say: "Antes de que empiece: ¿qué duele ya, qué exige, y cuál sería un buen resultado?",
        task: "En la primera etapa, escribir lo que hoy duele y lo que se exige. Afinar el objetivo junto al título si hace falta.",
      },
      experience: {
        title: "Lo que hace, pregunta y decide",
        say: "Paso a paso, con sus palabras: ¿qué hace, qué se pregunta, qué decide y por qué canal?",
        task: "Primero acciones, de izquierda a derecha; luego pregunta, decisión, canal y pensamiento donde los haya. Siete pasos donde bastarían tres es un hallazgo, no un error.",
      },
      pains: {
        title: "Encontrar dónde duele",
        say: "Recorredlo otra vez buscando fricción. ¿Cuánto pesa: un detalle, algo que se rodea, o el punto donde se abandona?",
        task: "Un punto de dolor bajo su paso, con su gravedad. Donde está el contacto, no donde está la causa.",
      },
      line: {
        title: "Dibujar la curva emocional",
        say: "Ahora solo emociones. ¿Dónde están arriba, dónde abajo y dónde gira?",
        task: "Una nota por paso entre +2 y −2. Primero cada cual a solas, luego una curva juntos.",
        vote: "Cada cual pone su nota; la curva pasa por el medio.",
      },
      analyse: {
        title: "Leer la curva",
        say: "¿Dónde sube y baja a saltos, dónde cae, dónde se queda abajo y dónde está bien de verdad?",
        task: "Una oportunidad bajo cada caída y cada valle, y una que aproveche la mejor cima. Después, decir quién mira cuál.",
      },
    },
  },
  "outside-in": {
    sessions: { audit: "La mirada desde fuera" },
    steps: {
      process: {
        title: "Dejar el proceso a un lado",
        say: "Nuestro proceso lo conocemos. Durante dos horas miramos lo mismo desde fuera, con un cliente, y el proceso se queda bajo la línea.",
        task: "Escribir persona y escenario junto al título. Colgar el mapa del proceso donde todos lo vean; nadie escribe en él.",
        materials: ["El mapa del proceso, tal como es"],
      },
      unseen: {
        title: "Lo que nunca vemos",
        say: "Mucho antes de que nos escriba: ¿qué lo puso en marcha, dónde buscó, a quién preguntó? Y mucho después: ¿cuándo le vale de algo?",
        task: "Llenar primero las etapas de antes del primer contacto y las de después de la compra. Son las que nuestro proceso no conoce.",
      },
      actions: {
        title: "Lo que hace con nosotros",
        say: "Ahora el medio: ¿qué hace el cliente, con sus palabras? No lo que hacemos nosotros con su caso.",
        task: "Una nota por paso. Si una palabra es de un departamento, un formulario o un sistema, buscar la del cliente.",
      },
      thoughts: {
        title: "Lo que piensa",
        say: "En cada paso: ¿qué piensa, y qué otra cosa podría hacer?",
        task: "Un pensamiento bajo cada paso, como lo diría. Esperar también es un paso: ¿qué piensa mientras no pasa nada?",
      },
      arc: {
        title: "El arco de las emociones",
        say: "No contento o descontento: ¿cómo sube y baja, desde la primera preocupación hasta el beneficio?",
        task: "Una nota en cada paso entre +2 y −2. Decir por qué en los giros.",
        vote: "Todos, en cada paso: de −2 a +2.",
      },
      meeting: {
        title: "Dónde nos encontramos y dónde duele",
        say: "¿Con quién habla, dónde nos encontramos, y qué duele allí?",
        task: "Un punto de contacto en cada encuentro; un punto de dolor bajo el paso donde se siente.",
      },
      truth: {
        title: "Momentos de la verdad",
        say: "¿En qué dos o tres puntos se decide si se queda, si lo cuenta o si se va?",
        task: "Marcar dos o tres, no más. En cada uno: ¿quién está ahí para el cliente en ese momento?",
        vote: "Dos puntos por persona.",
      },
      behind: {
        title: "Lo que hay detrás",
        say: "Solo ahora el proceso: ¿cuál de sus pasos sirve a qué paso de arriba?",
        task: "Traer lo que sirve a un paso. Lo que no sirve a ninguno se queda en el mapa viejo, con un signo de interrogación.",
      },
      gaps: {
        title: "Cerrar los huecos",
        say: "¿Dónde tiene pasos nuestro proceso y las filas del cliente nada? ¿Qué piensa allí, con quién habla, cuál es su alternativa?",
        task: "Una oportunidad bajo cada punto bajo y cada hueco. Que Lanewise revise el mapa: ¿qué se pasó por alto?",
      },
    },
  },
  "two-and-a-half-days": {
    sessions: {
      prepare: "Preparar",
      ready: "Dejarlo listo",
      workshop: "El taller",
      after: "Pasar a limpio",
      close: "Entregar",
    },
    steps: {
      scope: {
        title: "Nombrar objetivo y alcance",
        say: "En una frase: ¿qué queremos averiguar, y dónde empieza y termina este viaje?",
        task: "Escribir objetivo y alcance junto al título. Nombrar el primer y el último paso, cuatro o cinco en total.",
      },
      gather: {
        title: "Reunir lo que se sabe",
        say: "Reunimos lo que los clientes dijeron e hicieron, no lo que nos parece.",
        task: "Entrevistas, encuestas, grabaciones, casos de soporte, cifras de las páginas. Preguntar directamente a algunos clientes.",
        materials: ["Acceso a investigación, casos de soporte y cifras"],
      },
      patterns: {
        title: "Buscar lo que se repite",
        say: "¿Qué vuelve una y otra vez, y en qué paso?",
        task: "Poner lo que se repite como nota bajo su paso: lo que hace la gente y lo que le estorba. La fuente va con ella.",
      },
      persona: {
        title: "Elegir a quién seguimos",
        say: "Una clase de cliente: la que toca a este objetivo.",
        task: "Escribir un nombre y una línea junto al título, sacados de lo reunido.",
      },
      board: {
        title: "Preparar la pizarra",
        say: "Los pasos están antes de que llegue la gente, para que el tiempo vaya a lo que hay en ellos.",
        task: "Cuatro o cinco pasos de nombre corto, una acción en cada uno como ejemplo, sitio para notas.",
        materials: ["El mapa en la pizarra", "Un rincón para el mapa de empatía"],
      },
      invite: {
        title: "Invitar de cuatro a seis personas",
        say: "Gente que trata con clientes, y gente que puede cambiar algo.",
        task: "Soporte, ventas, producto, diseño, ingeniería: una de cada. Enviar objetivo, alcance y persona con la invitación.",
      },
      introduction: {
        title: "Presentar objetivo y persona",
        say: "A esta persona seguimos, de aquí a allí, y esto queremos saber al final. Miramos solo desde el lado del cliente.",
        task: "Leer objetivo, alcance y persona en voz alta. Mostrar una nota de ejemplo en cada fila.",
        materials: ["Un color de notas por fila"],
      },
      empathy: {
        title: "Ponerse en su lugar",
        say: "¿Qué ve, oye, piensa y siente esta persona al empezar? Escribid con sus palabras, no con las nuestras.",
        task: "Diez minutos cada cual a solas, luego se lee. Lo que se pregunta va a la fila de preguntas.",
      },
      rows: {
        title: "Llenar las primeras filas",
        say: "En cada paso: ¿qué hace el cliente y qué pregunta? Escribid sin hablar, luego lo miramos todo.",
        task: "Primero acciones, luego preguntas, cada cual a solas. Lo que dice lo mismo se pone encima.",
      },
      discuss: {
        title: "Llenar las demás juntos",
        say: "Paso a paso: ¿qué le alegra, qué le duele, qué límites de nuestros sistemas hay detrás, y qué podría mejorar?",
        task: "Hablar de un paso cada vez, las cuatro filas. Las ideas se apuntan, no se discuten.",
      },
      "wrap-up": {
        title: "Elegir qué sigue",
        say: "¿Qué tres oportunidades cambiarían más? Decid quién da el siguiente paso en cada una, y para cuándo.",
        task: "Marcar tres oportunidades y escribir un nombre en cada una.",
        vote: "Tres puntos por persona, en las oportunidades.",
      },
      clean: {
        title: "Pasar a limpio",
        say: "El mapa de hoy tiene que entenderlo quien no estuvo.",
        task: "Unir lo que dice lo mismo, terminar las frases, dejar las citas como citas. Mover lo que está en la fila equivocada.",
      },
      check: {
        title: "Buscar huecos",
        say: "¿Qué paso es flaco, y qué dolor no tiene respuesta?",
        task: "Que Lanewise revise el mapa; después, cerrar los huecos o escribir por qué están bien.",
      },
      validate: {
        title: "Contrastarlo con clientes",
        say: "¿Fue así para ti? ¿Qué falta, qué no es cierto?",
        task: "Mostrarlo a dos o tres clientes, o a quienes hablan con ellos a diario. Corregir lo que corrijan.",
      },
      owners: {
        title: "Un nombre a cada siguiente paso",
        say: "Una idea sin nombre ha desaparecido la semana que viene.",
        task: "Cada oportunidad que se sigue tiene a alguien y una fecha; las demás se aparcan.",
      },
      share: {
        title: "Mostrarlo a quienes deciden",
        say: "Una página: a quién seguimos, los tres peores momentos y lo que vamos a hacer.",
        task: "Llevarse el mapa como imagen y como tabla, enviarlo con los tres siguientes pasos y decir el día en que se volverá a mirar.",
      },
    },
  },
};
