import type { VerificationWords } from "../verification-words";

export const verificationEs: VerificationWords = {
  "never-lower": "Cuando las cosas van peor, el nivel nunca es más bajo y la ayuda nunca es menos urgente.",
  "answers-in-order":
    "La peor respuesta a una pregunta trae todo lo que trae la más leve, sin importar qué más se responda. Las preguntas de la lista no tienen una respuesta peor o más leve.",
  "answers-tried": "Lo mismo, al responder: cada paso de cada pregunta, en las respuestas de muchos tipos de personas.",
  "acute-interrupts":
    "Un peligro agudo siempre lleva a la ayuda en crisis. La ayuda en crisis solo viene de un peligro agudo.",
  "emergency-answers":
    "La intención, un plan, un intento reciente, la intención de lastimar a alguien, no distinguir qué es real, un peligro médico y una abstinencia peligrosa: cada cosa lleva a la ayuda de emergencia, sin importar qué más se responda.",
  "help-for-every-danger":
    "Cada tipo de peligro, solo o con otros, lleva a una línea de crisis y a los servicios de emergencia. A quien corre riesgo por la abstinencia se le dice que no lo deje de golpe.",
  "stages-keep":
    "La atención actual nunca baja lo que piden las reglas. A quien está en un programa se le nombra, cuando mucho, el siguiente paso hacia abajo. Eso es solo si dice que está mejor.",
  "rung-by-rung":
    "Un paso peor en una respuesta mueve el nivel un paso. Solo una emergencia, el hogar, el apoyo o una de las reglas de la lista pueden moverlo más.",
  "limits-cannot-reach": "Ninguna regla lee las respuestas de esta lista sobre costo, viajes, tiempo, idioma o deseos.",
  "limits-tried":
    "Cada respuesta sobre costo, viajes, tiempo, idioma o deseos da el mismo nivel y la misma urgencia. También responder por otra persona.",
  "declined-never-lower":
    "No decirlo, o dejar una pregunta sin responder, nunca cuenta menos que la respuesta más leve, y siempre se anota. En una pregunta sobre peligro pide ayuda en menos de un día.",
  "declined-opens":
    "No decirlo abre las preguntas que abriría una respuesta que preocupa, salvo de una pregunta a otra como dice la lista.",
  "hidden-moves-nothing":
    "Las preguntas de la lista se saltan solo donde ni sus peores respuestas podrían cambiar el nivel o la urgencia.",
  "danger-always-asked":
    "Las preguntas de la lista se hacen a todas las personas. Cualquier señal de suicidio, o no decirlo, abre la pregunta sobre este momento.",
  "same-answers-same-result":
    "Las mismas respuestas dan el mismo resultado en cualquier orden, al recargar, con un archivo guardado o con el código de respuestas. Las respuestas que un cambio deja atrás no cuentan para nada.",
  "any-way-through":
    "Volver atrás y cambiar respuestas lleva al mismo resultado, y la ayuda que se mostró sigue a la vista.",
  "reasons-suffice":
    "Las respuestas que nombran las razones llevan, por sí solas, al mismo nivel y a la misma urgencia. Cada razón tiene una fuente.",
  "no-rule-dead":
    "Cada regla se puede cumplir y puede ser la que decide. Las de la lista siempre se cumplen junto con otra que pide lo mismo.",
  "every-rule-reached": "Las respuestas de una persona posible llevan a cada regla.",
  "every-answer-counts":
    "Cada respuesta cambia algo en alguien. Las respuestas de la lista se guardan o se muestran, y no deciden nada.",
  "every-change-noticed":
    "Quitar una regla, o mover un paso un límite, un nivel o una urgencia, rompe uno de los casos publicados, salvo que otra fila diga lo mismo.",
  "never-too-long":
    "El número de preguntas tiene un límite. En la lista para cada edad: lo más antes de todas las primeras preguntas sobre peligro, y lo más de todas.",
  "same-as-the-code": "Lo que se probó es lo que se usa: regla por regla, y en una muestra grande de situaciones.",
};
