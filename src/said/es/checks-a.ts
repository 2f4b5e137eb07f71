// Spanish: of the rules, the first half: what each asks for, why it matters, what it needs.
import type { checksA as english } from "../english/checks-a.js";
import type { SaidOf } from "../said.js";

export const checksA: SaidOf<typeof english> = {
  "Where the customer acts, the map says what there is to see, hold or keep.":
    "Donde el cliente hace algo, el mapa dice qué puede ver, tocar o conservar.",
  "Evidence is all that people can judge a service by before it is done, and all they keep of it after.":
    "La evidencia es lo único con lo que se juzga un servicio antes de recibirlo, y lo único que queda después.",
  "Needs lanes for actions and for physical evidence, and evidence at most of the steps.":
    "Necesita filas de acciones y de evidencia física, y evidencia en la mayoría de los pasos.",
  "A need says how sure people are of it, and a guess says that it is one.":
    "Una necesidad dice con qué certeza se conoce, y una suposición dice que lo es.",
  "A guess that looks like a fact is built upon before anybody has asked a customer.":
    "Sobre una suposición que parece un hecho se construye antes de preguntar a ningún cliente.",
  "Needs a lane for needs where at least one says how sure people are, from 1 to 10.":
    "Necesita una fila de necesidades donde al menos una diga con qué certeza se conoce, de 1 a 10.",
  "Backstage work has the support it rests on.": "El trabajo entre bastidores tiene el soporte en el que se apoya.",
  "Who does the work out of view waits for others too, and the customer waits for both.":
    "Quien trabaja fuera de la vista también espera a otros, y el cliente espera a todos.",
  "Needs lanes for backstage and support, and support at most stages with backstage work.":
    "Necesita filas de bastidores y de soporte, y soporte en la mayoría de las etapas con trabajo entre bastidores.",
  "Backstage work serves a step that the customer takes.": "El trabajo entre bastidores sirve a un paso del cliente.",
  "Work that no step needs is work nobody would miss, or the trace of a step nobody has mapped.":
    "Un trabajo que ningún paso necesita es un trabajo que nadie echaría de menos, o la huella de un paso que falta en el mapa.",
  "Needs backstage work, and at another stage something on the customer’s side or in view.":
    "Necesita trabajo entre bastidores y, en otra etapa, algo del lado del cliente o a la vista.",
  "A blueprint shows one part of the journey, not the whole life with a company.":
    "Un plano muestra una parte del viaje, no toda la vida con una empresa.",
  "Backstage and support of a whole life fit on no wall; what fits is too coarse to build from.":
    "Los bastidores y el soporte de toda una vida no caben en ninguna pared; lo que cabe es demasiado general para construir.",
  "Needs two stages with names.": "Necesita dos etapas con nombre.",
  "Where the channel changes, something takes the customer across.":
    "Donde cambia el canal, algo acompaña al cliente de uno a otro.",
  "Between two channels people start anew: they look for the number, and tell their story again.":
    "Entre dos canales se empieza de cero: hay que buscar el número y contarlo todo otra vez.",
  "Needs channels that change from stage to stage, and arrows or long notes over most of the changes.":
    "Necesita canales que cambien de etapa a etapa, y flechas o notas largas sobre la mayoría de los cambios.",
  "Needs and pain points rest on something people said, did or measured.":
    "Las necesidades y los puntos de dolor se apoyan en algo dicho, hecho o medido.",
  "What nobody has seen or heard is an opinion, however many agree with it.":
    "Lo que nadie ha visto ni oído es una opinión, aunque muchos estén de acuerdo.",
  "Needs a lane for research or quotes with a note in it, and a need or a pain point.":
    "Necesita una fila de investigación o de citas con alguna nota, y una necesidad o un punto de dolor.",
  "The rows for what the customer does hold what the customer does.":
    "Las filas de lo que hace el cliente contienen lo que hace el cliente.",
  "Staff in the customer’s rows hide what the customer does while they work, which is mostly waiting.":
    "El personal en las filas del cliente tapa lo que este hace mientras tanto, que casi siempre es esperar.",
  "Needs a note in a lane for the customer’s actions or decisions alone.":
    "Necesita una nota en una fila solo de acciones o decisiones del cliente.",
  "Lanes that speak for the customer are in the customer’s own words.":
    "Las filas que hablan por el cliente usan sus propias palabras.",
  "Who writes “hand-off” where she says “I wait” maps the organisation again.":
    "Quien escribe «traspaso» donde el cliente dice «espero» vuelve a dibujar la organización.",
  "Needs a note in a lane that speaks for the customer alone.":
    "Necesita una nota en una fila que hable solo por el cliente.",
  "There are at most four design criteria.": "Hay cuatro criterios de diseño como máximo.",
  "Criteria are for saying no; whoever has ten of them says yes to everything.":
    "Los criterios sirven para decir que no; quien tiene diez dice que sí a todo.",
  "Needs a lane for design criteria with a note in it.": "Necesita una fila de criterios de diseño con alguna nota.",
  "The stages are drawn about equally closely.": "Las etapas están dibujadas con un detalle parecido.",
  "A stage with many more steps than the others is several stages, or the only one the group knows well.":
    "Una etapa con muchos más pasos que las demás son varias etapas, o la única que el grupo conoce bien.",
  "Needs three stages with something the customer does, and no stage with notes where nothing is done.":
    "Necesita tres etapas con algo que haga el cliente, y ninguna etapa con notas donde no haga nada.",
  "All numbers on feelings count on one scale, from −2 to +2.":
    "Todos los números de las emociones usan una sola escala, de −2 a +2.",
  "An eight out of ten among minus ones bends the curve where nothing happened.":
    "Un ocho sobre diez entre varios menos uno tuerce la curva donde no pasó nada.",
  "Needs a note with a number in a lane for emotions.": "Necesita una nota con un número en una fila de emociones.",
  "Every feeling has a place on the scale from −2 to +2.": "Cada emoción tiene su lugar en la escala de −2 a +2.",
  "Only feelings with a height make a curve, and only a curve shows where to look first.":
    "Solo las emociones con altura forman una curva, y solo la curva muestra dónde mirar primero.",
  "Needs a lane for emotions with a note in it.": "Necesita una fila de emociones con alguna nota.",
  "What the customer feels rises and falls along the way.": "Lo que siente el cliente sube y baja por el camino.",
  "Nobody feels the same from the first step to the last; a flat line was filled in, not found out.":
    "Nadie siente lo mismo del primer paso al último; una línea plana se rellenó, no se averiguó.",
  "Needs feelings with a score at four stages, and at most of those that have notes.":
    "Necesita emociones con puntuación en cuatro etapas, y en la mayoría de las que tienen notas.",
  "Every exception has somebody who answers for it.": "Cada excepción tiene a alguien que responde de ella.",
  "A stuck case belongs to everybody, so it stays stuck.": "Un caso atascado que es de todos sigue atascado.",
  "Needs a note in a lane for exceptions.": "Necesita una nota en una fila de excepciones.",
  "Where it can break, the map says what is done then, or what could be.":
    "Donde algo puede fallar, el mapa dice qué se hace entonces, o qué se podría hacer.",
  "People forgive a failure that is made good, and remember one that is not.":
    "Se perdona un fallo que se repara, y se recuerda el que no.",
  "Needs a note in a lane for failure points or exceptions, and a lane for recovery.":
    "Necesita una nota en una fila de puntos de fallo o de excepciones, y una fila de recuperación.",
  "A stage with frontstage work has backstage work behind it.":
    "Una etapa con trabajo de frontstage tiene trabajo entre bastidores detrás.",
  "What happens in view holds only as long as somebody does the work out of view.":
    "Lo que pasa a la vista solo se sostiene mientras alguien haga el trabajo que no se ve.",
  "Needs a frontstage lane and a backstage lane, and a note in the frontstage.":
    "Necesita una fila de frontstage y otra de bastidores, y una nota en la de frontstage.",
  "The map says what the customer wants to reach.": "El mapa dice qué quiere lograr el cliente.",
  "Without a goal no step can be called a detour.": "Sin objetivo, de ningún paso se puede decir que sea un rodeo.",
  "Needs a note: a map just inserted is not asked for it.":
    "Necesita una nota: a un mapa recién insertado no se le pide.",
  "Work that changes hands has an owner until it has arrived.":
    "El trabajo que cambia de manos tiene responsable hasta que llega.",
  "Between two teams each believes that the other has it.": "Entre dos equipos, cada uno cree que lo tiene el otro.",
  "Needs an arrow between two lanes of the organisation, or a note out of view that speaks of a hand-off.":
    "Necesita una flecha entre dos filas de la organización, o una nota fuera de la vista que hable de un traspaso.",
  "What matters a great deal satisfies, or there is an idea for it.":
    "Lo que importa mucho satisface, o hay una idea para ello.",
  "The gap between how much something counts and how well it is done says where to begin.":
    "La distancia entre cuánto importa algo y lo bien que se hace dice por dónde empezar.",
  "Needs numbers for importance and satisfaction at a stage.":
    "Necesita números de importancia y de satisfacción en una etapa.",
  "The journey goes on after the deal is done.": "El viaje sigue después de cerrar el trato.",
  "Whether it was worth it shows in use, and so does whether people come back.":
    "Si ha valido la pena se ve con el uso, y también si la gente vuelve.",
  "Needs a last stage whose name says when it is, or where staff are at work.":
    "Necesita una última etapa cuyo nombre diga cuándo es, o donde trabaje el personal.",
  "Somebody looks after the journey as a whole.": "Alguien cuida del viaje entero.",
  "A map without an owner goes to a shared drive and is never opened again.":
    "Un mapa sin responsable acaba en una carpeta compartida y no se vuelve a abrir.",
  "The journey starts before the customer first meets the organisation.":
    "El viaje empieza antes del primer encuentro del cliente con la organización.",
  "What people hope for and fear is settled before they sign up, order or arrive.":
    "Lo que se espera y se teme se decide antes de inscribirse, pedir o llegar.",
  "Needs a first stage whose name says when it is, or where staff are at work already.":
    "Necesita una primera etapa cuyo nombre diga cuándo es, o donde ya trabaje el personal.",
  "Every lane has at least one note.": "Cada fila tiene al menos una nota.",
  "A row that stays empty is a question the group did not ask, or a row the map does not need.":
    "Una fila que se queda vacía es una pregunta que el grupo no hizo, o una fila que el mapa no necesita.",
  "Needs notes in at least half of the lanes and most of the stages: a map half filled is half way, not wrong.":
    "Necesita notas en al menos la mitad de las filas y en la mayoría de las etapas: un mapa a medias está a medio camino, no mal.",
  "Every lane has a title that says what it is about.": "Cada fila tiene un título que dice de qué trata.",
  "A lane nobody can place is kept and shown, but no check can look into it.":
    "Una fila que nadie sabe situar se guarda y se muestra, pero ninguna comprobación puede mirarla.",
  "Needs at least one lane.": "Necesita al menos una fila.",
  "The map has the lanes its method asks for.": "El mapa tiene las filas que pide su método.",
  "A missing row is a question nobody asked; the map looks complete without it.":
    "Una fila que falta es una pregunta que nadie hizo; el mapa parece completo sin ella.",
  "Needs at least one lane the profile asks for.": "Necesita al menos una de las filas que pide el criterio.",
  "No two lanes have the same title.": "No hay dos filas con el mismo título.",
  "With two rows of one name, half of the notes end up in each and neither tells the whole story.":
    "Con dos filas del mismo nombre, la mitad de las notas cae en cada una y ninguna lo cuenta todo.",
  "Needs at least two lanes.": "Necesita al menos dos filas.",
  "The lines run in their order: interaction, visibility, internal interaction.":
    "Las líneas van en su orden: interacción, visibilidad, interacción interna.",
  "With two lines in each other’s place the blueprint says of every step between them that it is seen where it is not.":
    "Con dos líneas cambiadas, el plano dice de cada paso entre ellas que se ve donde no se ve.",
  "Needs two of the three lines drawn.": "Necesita dibujadas dos de las tres líneas.",
  "Every boundary between customer, frontstage, backstage and support that the map crosses has its line.":
    "Cada límite entre cliente, frontstage, bastidores y soporte que cruza el mapa tiene su línea.",
  "The lines say who sees what and who meets whom; without them a blueprint is a table.":
    "Las líneas dicen quién ve qué y quién trata con quién; sin ellas, un plano es una tabla.",
  "Needs lanes on two sides of a line.": "Necesita filas a los dos lados de una línea.",
  "Where the mood is low, there is an opportunity.": "Donde el ánimo está bajo, hay una oportunidad.",
  "The low points of the curve are where a change is felt most.":
    "En los puntos bajos de la curva es donde más se nota un cambio.",
  "Needs a lane for opportunities, and a stage where feelings have a low score.":
    "Necesita una fila de oportunidades, y una etapa donde las emociones tengan puntuación baja.",
  "The map marks the moments that decide what people remember.":
    "El mapa marca los momentos que deciden qué se recuerda.",
  "Where every moment weighs the same, money and care go where they are not noticed.":
    "Donde todos los momentos pesan igual, el dinero y el cuidado van a donde no se notan.",
  "Needs a lane for moments of truth, and notes at most stages in most lanes.":
    "Necesita una fila de momentos de verdad, y notas en la mayoría de las etapas y de las filas.",
  "A moment of truth has a measure that tells how it went.":
    "Un momento de verdad tiene una métrica que dice cómo fue.",
  "What decides whether people come back is the one thing not to guess at.":
    "Lo que decide si la gente vuelve es lo último que conviene adivinar.",
  "Needs a moment of truth, and a lane for metrics with a note in it.":
    "Necesita un momento de verdad, y una fila de métricas con alguna nota.",
  "A moment of truth has frontstage work beneath it.": "Un momento de verdad tiene trabajo de frontstage debajo.",
  "The moments people remember are kept or lost by who is there, and by what they do.":
    "Los momentos que se recuerdan se ganan o se pierden por quién está ahí y por lo que hace.",
  "Needs a moment of truth, and frontstage work at half of the stages that have notes or at another moment of truth.":
    "Necesita un momento de verdad, y trabajo de frontstage en la mitad de las etapas que tienen notas o en otro momento de verdad.",
  "A stage with a need has a measure that tells whether it is met.":
    "Una etapa con una necesidad tiene una métrica que dice si se cumple.",
  "A need without a measure is met when somebody says so.":
    "Una necesidad sin métrica se cumple cuando alguien dice que sí.",
  "Needs a lane for metrics with a note in it, and a need.":
    "Necesita una fila de métricas con alguna nota, y una necesidad.",
  "Where the customer acts and feels strongly, a need says why.":
    "Donde el cliente hace algo y siente mucho, una necesidad dice por qué.",
  "A strong feeling is the trace of a need; without the need one can only treat the symptom.":
    "Una emoción fuerte es la huella de una necesidad; sin ella solo se puede tratar el síntoma.",
};
