import type { VerificationWords } from "../verification-words";

export const verificationEs: VerificationWords = {
  "never-lower": {
    claim: "Cuando las cosas van peor, el nivel nunca es más bajo y la ayuda nunca es menos urgente.",
    looked:
      "Cada regla, parte por parte. Después el hogar, el apoyo y la atención actual, con cada nivel, urgencia y necesidad que puede llegar a ellos, y cada vez con una cosa un paso peor.",
    follows:
      "Las reglas solo dicen “al menos” y “esto se dijo”. Por eso nada que empeore puede apagar una, pase lo que pase además.",
  },
  "answers-in-order": {
    claim:
      "La peor respuesta a una pregunta trae todo lo que trae la más leve, sin importar qué más se responda. Las preguntas de la lista no tienen una respuesta peor o más leve.",
    looked:
      "Cada paso a la siguiente respuesta peor, con cada forma mínima en que una regla se apoya en la respuesta más leve.",
    follows: "Las demás respuestas solo suman. Por eso vale para todas las respuestas que se pueden dar.",
  },
  "answers-tried": {
    claim: "Lo mismo, al responder.",
    looked: "Cada paso de cada pregunta, en las respuestas de 400 personas inventadas de todo tipo.",
  },
  "acute-interrupts": {
    claim:
      "Un peligro agudo siempre lleva a la ayuda en crisis y a la atención de emergencia. La única excepción está en la lista: el peligro que viene de otra persona lleva a la ayuda en crisis y no dice nada sobre la atención. La ayuda en crisis solo viene de un peligro agudo.",
    looked: "Cada forma mínima en que una regla se cumple, y el nivel y la urgencia a los que lleva.",
    follows: "Ganan el nivel más alto y la ayuda más urgente, así que nada más puede quitarlos.",
  },
  "emergency-answers": {
    claim:
      "La intención, un plan o un intento en los últimos tres meses que ningún profesional ha evaluado llevan a la ayuda de emergencia, sin importar qué más se responda. También la intención de lastimar a alguien o no distinguir qué es real. También una emergencia médica, síntomas de abstinencia peligrosos o no poder mantenerse a salvo.",
    looked: "Cada una de esas respuestas, entre las respuestas de 300 personas inventadas de todo tipo.",
  },
  "help-for-every-danger": {
    claim:
      "Cada tipo de peligro, solo o con otros, lleva a una línea de crisis y a los servicios de emergencia. A quien corre riesgo por síntomas de abstinencia se le dice que no deje de golpe.",
    looked:
      "Cada grupo de tipos de peligro con cada grupo de otras cosas dichas, y lo mínimo que cuenta como riesgo por síntomas de abstinencia.",
    follows: "Nada que empeore quita esas palabras.",
  },
  "stages-keep": {
    claim:
      "La atención actual nunca baja lo que piden las reglas. A quien está en un programa se le nombra, cuando mucho, el siguiente paso hacia abajo. Eso es solo si dice que está mejor.",
    looked: "El hogar, el apoyo y la atención actual, con cada nivel, urgencia y necesidad que puede llegar a ellos.",
    follows: "Nada más llega a esa parte de la decisión.",
  },
  "rung-by-rung": {
    claim:
      "Una cosa un paso peor mueve el nivel un paso. Solo una emergencia, el hogar, el apoyo o una de las reglas de la lista pueden moverlo más.",
    looked:
      "Cada forma mínima en que una regla se cumple, con cada parte un paso menos, y la atención actual como arriba.",
    follows: "Lo demás que pase solo puede hacer el paso más pequeño.",
  },
  "limits-cannot-reach": {
    claim: "Ninguna regla lee las respuestas de esta lista sobre costo, viajes, tiempo, idioma o deseos.",
    looked: "Cada regla, cada pregunta que decide y cada significado que tienen varias respuestas juntas.",
    follows: "Una respuesta que nada lee no puede mover nada.",
  },
  "limits-tried": {
    claim:
      "Cada respuesta sobre costo, viajes, tiempo, idioma o deseos da el mismo nivel y la misma urgencia. También responder por otra persona.",
    looked: "Cada una de esas respuestas, en las respuestas de 400 personas inventadas.",
  },
  "details-move-nothing": {
    claim:
      "Ninguna respuesta a una pregunta que viene después del resultado cambia el nivel o la urgencia. Las de la lista son así: unas siempre, otras en cuanto lo dicho no les deja nada que cambiar.",
    looked:
      "Por cada respuesta que pasa preguntas para después del resultado: todo lo que sus respuestas podrían marcar, aun todas a la vez. Y cada regla que lee una pregunta que solo a veces se hace antes.",
    follows:
      "Lo que podrían marcar ya está marcado, o ninguna regla lo lee ahí. Por eso vale para todas las respuestas que se pueden dar.",
  },
  "details-tried": {
    claim: "Lo mismo, al responder: con las respuestas más graves, con las más leves y con “prefiero no decirlo”.",
    looked: "Las preguntas después del resultado de 3,000 personas inventadas, todas a la vez y una sola.",
  },
  "every-question-decides": {
    claim:
      "Cada pregunta antes del resultado puede cambiar el nivel o la urgencia. La de la lista solo dice de quién se habla.",
    looked: "Respuestas probadas en personas inventadas hasta que cada pregunta cambió un resultado.",
  },
  "declined-never-lower": {
    claim:
      "No decirlo, o dejar una pregunta sin responder, nunca cuenta menos que la respuesta más leve. Antes del resultado siempre se anota. En una pregunta sobre peligro pide ayuda hoy o mañana.",
    looked: "Cada pregunta de 60 personas inventadas, sin decirlo y sin responder.",
  },
  "declined-opens": {
    claim:
      "No decirlo abre las preguntas que abriría una respuesta que preocupa, salvo de una pregunta a otra como dice la lista.",
    looked: "Cada pregunta que abre otra que podría contar.",
  },
  "hidden-moves-nothing": {
    claim:
      "Las preguntas de la lista se saltan solo donde ni sus peores respuestas podrían cambiar el nivel o la urgencia.",
    looked:
      "Cada forma mínima en que una regla lee una de ellas, y cada respuesta que podría traer el resto de lo que esa regla necesita.",
    follows: "Donde está el resto, la pregunta se hace. Por eso vale para todas las respuestas que se pueden dar.",
  },
  "danger-always-asked": {
    claim:
      "Las preguntas de la lista se hacen a todas las personas, antes del resultado. Cualquier señal de suicidio, o no querer decirlo, abre la pregunta sobre este momento.",
    looked: "Cada pregunta, y cada respuesta a las cinco que abren “este momento”, unas con otras.",
  },
  "pages-stay": {
    claim: "Ninguna respuesta abre una pregunta en su propia página.",
    looked: "Cada pregunta que no se hace a todos, frente a todo lo que las respuestas de su página podrían traer.",
  },
  "same-answers-same-result": {
    claim:
      "Las mismas respuestas dan el mismo resultado en cualquier orden, al recargar, con un archivo guardado o con el código de respuestas. Las respuestas que un cambio deja atrás no cuentan para nada. Un archivo sin las señales de peligro por otra persona da lo que daría si no se hubieran preguntado.",
    looked: "Las respuestas de 400 personas inventadas, cada vez de diez maneras.",
  },
  "any-way-through": {
    claim: "Volver atrás y cambiar respuestas lleva al mismo resultado, y la ayuda que se mostró sigue a la vista.",
    looked: "Recorridos por las preguntas con pasos atrás y cambios de idea.",
  },
  "reasons-suffice": {
    claim:
      "Las respuestas que nombran las razones llevan, por sí solas, al mismo nivel y a la misma urgencia. Cada razón tiene una fuente.",
    looked: "Las razones de 2,000 personas inventadas.",
  },
  "no-rule-dead": {
    claim:
      "Cada regla se puede cumplir y puede ser la que decide. Las de la lista siempre se cumplen junto con otra que pide lo mismo.",
    looked: "Cada forma mínima de cada regla, con esa regla y sin ella.",
    follows: "Lo que las demás reglas dicen en esas formas lo dicen siempre que la regla se cumple.",
  },
  "every-rule-reached": {
    claim: "Las respuestas de una persona posible llevan a cada regla, en cada forma mínima en que se cumple.",
    looked: "Cada regla, cada una de sus formas mínimas, y la atención actual, el hogar y el apoyo.",
  },
  "every-answer-counts": {
    claim:
      "Cada respuesta cambia algo en alguien. Las respuestas de la lista se guardan o se muestran, y no deciden nada.",
    looked: "Cada respuesta, probada en personas inventadas hasta que contó en una.",
  },
  "every-change-noticed": {
    claim:
      "Quitar una regla, o mover un paso un límite, un nivel o una urgencia, rompe uno de los casos publicados, salvo que otra fila diga lo mismo.",
    looked: "Cada uno de esos cambios.",
  },
  "never-too-long": {
    claim:
      "El número de preguntas antes del resultado tiene un límite. En la lista para cada edad: lo más antes de todas las primeras preguntas sobre peligro, y lo más de todas.",
    looked: "Cada edad, con mucho malestar y sin él.",
    follows: "Se toma como abierta cada pregunta que podría abrirse. A nadie se le pueden hacer más.",
  },
  "same-as-the-code": {
    claim: "Lo que se probó es lo que se usa.",
    looked: "Cada regla justo por debajo de cada uno de sus límites y en él, y 50,000 situaciones tomadas al azar.",
  },
};
