import type { CareWords } from "../../care-words";

/** What to say. "____" is a blank to fill in by hand; `{level}` is replaced with the name of the level asked about. */
export const scriptsEs = {
  clinician: {
    title: "El terapeuta, médico o programa de ahora",
    lines: [
      {
        self: "Respondí unas preguntas sobre cómo estoy, y traje el resumen. Ahí dice que pregunte por {level}.",
        other:
          "Respondí unas preguntas sobre alguien que me preocupa, y traje el resumen. Ahí dice que pregunte por {level}.",
      },
      "¿Podría verlo conmigo y decirme qué piensa?",
      "Si está de acuerdo, ¿qué programa conoce, y puede llamar o enviar una referencia?",
      "¿Qué debemos hacer hasta que empiece?",
    ],
  },
  "trusted-adult": {
    title: "Su mamá, su papá u otro adulto de confianza",
    lines: [
      "Necesito decirle algo, y es difícil. Por favor, primero solo escuche.",
      "No he estado bien. Respondí unas preguntas, y dicen que debo pedir ayuda: {level}.",
      "¿Me ayuda a hacer la llamada, y viene conmigo?",
      "Si no escucha: vaya con otro adulto. Un consejero escolar, una enfermera, un entrenador, una tía, la mamá o el papá de un amigo.",
    ],
  },
  "emergency-room": {
    title: "En emergencias, o por teléfono",
    lines: [
      {
        self: "Necesito hoy una evaluación de salud mental. Tengo miedo de lo que pueda pasar.",
        other: "Esta persona necesita hoy una evaluación de salud mental. Tengo miedo de lo que pueda pasar.",
      },
      { self: "Este papel dice lo que respondí.", other: "Este papel dice lo que respondí sobre esta persona." },
      {
        self: "Tomo estas medicinas: ____. Alcohol, drogas u otra cosa que tomé: ____.",
        other: "Toma estas medicinas: ____. Alcohol, drogas u otra cosa que tomó: ____.",
      },
      {
        self: "¿Hay un lugar tranquilo para esperar, y alguien puede quedarse conmigo?",
        other: "¿Hay un lugar tranquilo para esperar, y alguien puede quedarse con esta persona?",
      },
      "Antes de volver a casa: ¿cuál es el plan para esta noche, y cuándo es la próxima cita?",
    ],
  },
  "withdrawal-care": {
    title: "En emergencias, en desintoxicación, en una clínica, o por teléfono",
    lines: [
      {
        self: "Necesito que hoy me revisen. Dejé el alcohol, las drogas o las pastillas, y tengo síntomas de abstinencia (withdrawal). Tengo miedo de que sea peligroso.",
        other:
          "Esta persona necesita que hoy la revisen. Dejó el alcohol, las drogas o las pastillas, y tiene síntomas de abstinencia (withdrawal). Tengo miedo de que sea peligroso.",
      },
      {
        self: "Tomé o usé: ____, cuánto: ____, la última vez: ____.",
        other: "Tomó o usó: ____, cuánto: ____, la última vez: ____.",
      },
      {
        self: "Tomo estas medicinas: ____. La última vez que dejé todo eso, pasó esto: ____.",
        other: "Toma estas medicinas: ____. La última vez que dejó todo eso, pasó esto: ____.",
      },
      { self: "Este papel dice lo que respondí.", other: "Este papel dice lo que respondí sobre esta persona." },
      "Antes de volver a casa: ¿cuál es el plan para esta noche, y por qué señales hay que volver enseguida?",
    ],
  },
  "body-care": {
    title: "En emergencias, con el médico, o por teléfono",
    lines: [
      {
        self: "Necesito que hoy me vea un médico. Me preocupa lo que le pasa a mi cuerpo.",
        other: "Esta persona necesita que hoy la vea un médico. Me preocupa lo que le pasa a su cuerpo.",
      },
      {
        self: "Este papel dice lo que respondí, también sobre mi cuerpo.",
        other: "Este papel dice lo que respondí sobre esta persona, también sobre su cuerpo.",
      },
      {
        self: "Tomo estas medicinas: ____. Alcohol, drogas u otra cosa que tomé: ____.",
        other: "Toma estas medicinas: ____. Alcohol, drogas u otra cosa que tomó: ____.",
      },
      "Antes de volver a casa: ¿cuál es el plan para esta noche, y cuándo es la próxima revisión?",
    ],
  },
  "first-visit": {
    title: "Para una primera cita",
    lines: [
      {
        self: "Hola, quisiera empezar a ver a un terapeuta o a un médico. ¿Cuándo es la primera cita libre?",
        other:
          "Hola, llamo por alguien que quisiera empezar a ver a un terapeuta o a un médico. ¿Cuándo es la primera cita libre?",
      },
      "¿Aceptan el seguro ____? ¿Cuánto costaría una cita?",
      "¿Hay una lista para citas canceladas?",
      "Si tarda más de cuatro semanas: ¿quién me podría atender antes?",
    ],
  },
  program: {
    title: "Un programa",
    lines: [
      {
        self: "Hola, quisiera una evaluación para este nivel: {level}. No tengo que decir todo por teléfono, ¿verdad?",
        other: "Hola, llamo por alguien que puede necesitar este nivel: {level}. ¿Cómo pedimos una evaluación?",
      },
      "¿Puedo pedir yo la evaluación, o necesito una referencia (un referido)?",
      "¿Qué tan pronto es la evaluación, y qué tan pronto se podría empezar después?",
      "¿Aceptan el seguro ____, y piden ustedes la aprobación?",
      "¿Le puedo hacer unas preguntas cortas?",
    ],
  },
  voicemail: {
    title: "Un mensaje en el buzón de voz",
    lines: [
      "Me llamo ____. Llamo por una cita. Mi número es ____.",
      "La mejor hora para encontrarme es ____. Por favor, no deje detalles si contesta otra persona.",
    ],
  },
  insurer: {
    title: "El plan de seguro (el número está atrás de la tarjeta)",
    lines: [
      {
        self: "Quisiera saber cuánto paga mi plan por este nivel: {level}, para salud mental o uso de sustancias.",
        other:
          "Llamo por alguien que está en este plan. ¿Cuánto paga por este nivel: {level}, para salud mental o uso de sustancias?",
      },
      "Por favor, deme su nombre y un número de referencia de esta llamada: ____.",
      "¿Qué programas cerca de aquí están en la red y tienen lugar?",
      "Luego haga las preguntas de la lista, y anote cada respuesta.",
    ],
  },
  "insurer-no": {
    title: "Si el plan dice que no",
    lines: [
      "Por favor, envíenme la decisión y la razón por escrito, con los criterios que usaron.",
      {
        self: "Quiero apelar. Es urgente: esperar podría dañar mi salud. Por favor, trátenlo como urgente.",
        other: "Queremos apelar. Es urgente: esperar podría dañar su salud. Por favor, trátenlo como urgente.",
      },
      "En un plan de trabajo u otro plan privado: por favor, envíenme su “análisis comparativo”: cómo compararon este límite con la atención médica. La ley de paridad me da ese derecho.",
      "¿Cómo pido al mismo tiempo una revisión externa?",
    ],
  },
  "low-cost": {
    title: "Un centro comunitario o de salud",
    lines: [
      {
        self: "No tengo seguro, o no sé bien cuál tengo. ¿Cobran según los ingresos?",
        other: "Mi familiar o amigo no tiene seguro, o no sabemos bien cuál. ¿Cobran según los ingresos?",
      },
      "¿Quién puede ayudar a pedir Medicaid o un plan del mercado de seguros médicos (Obamacare)?",
      "¿El condado o el estado paga este nivel: {level}? ¿Quién lo decide, y cómo lo pido?",
      "¿Me pueden dar un estimado de buena fe por escrito?",
    ],
  },
  employer: {
    title: "El trabajo (recursos humanos, no todo el equipo)",
    lines: [
      {
        self: "Necesito atención médica por unas semanas, los días ____ de ____ a ____.",
        other: "Alguien de mi familia necesita atención médica por unas semanas, y debo ayudar los días ____.",
      },
      "¿Qué papeles hacen falta para el permiso FMLA, o para un cambio en mi horario?",
      {
        self: "Quisiera guardar los detalles en privado. Mi médico puede confirmar que es algo médico.",
        other: "Quisiera guardar los detalles en privado. Un médico puede confirmar que es algo médico.",
      },
      {
        self: "¿Hay pago por discapacidad de corto plazo, o un programa de ayuda al empleado?",
        other: "¿Hay un permiso familiar con sueldo, o un programa de ayuda al empleado?",
      },
    ],
  },
  school: {
    title: "Escuela o universidad",
    lines: [
      {
        self: "Recibo atención médica por unas semanas, y voy a faltar a ____.",
        other: "El estudiante por quien llamo recibe atención médica por unas semanas, y va a faltar a ____.",
      },
      "¿Podemos hacer un plan para clases, plazos y exámenes? ¿Con quién se habla?",
      "¿Quién en la escuela necesita saberlo? ¿Puede quedar solo entre esas personas?",
    ],
  },
  va: {
    title: "El VA",
    lines: [
      {
        self: "Sirvo o serví en las fuerzas armadas y necesito atención de salud mental. ¿Me pueden ver hoy?",
        other:
          "Llamo por una persona que sirve o sirvió en las fuerzas armadas y necesita atención de salud mental. ¿La pueden ver hoy?",
      },
      "¿Tienen este nivel aquí: {level}, o se puede pagar en la comunidad?",
    ],
  },
} as const satisfies CareWords["callKit"]["scripts"];
