import type { OpenQuestionId } from "../../open-questions";

/** What clinicians are asked, as a question and the interpretation used for now. */
export const openQuestionsEs = {
  "old-attempt": {
    ask: "Un intento de suicidio de hace mucho, con cualquier pensamiento de muerte ahora, ¿pide atención ambulatoria intensiva?",
    now: "Sí, y hablar con un profesional hoy o mañana. Una fuente publicada lo califica más bajo.",
  },
  "thoughts-alone": {
    ask: "Si hay pensamientos de muerte sin haber pensado en cómo, y nada más, ¿basta la atención ambulatoria con las líneas de crisis al lado?",
    now: "Sí. La otra lectura es hablar con un profesional hoy o mañana.",
  },
  "attempt-in-a-well-person": {
    ask: "Un adulto que intentó morir hace de 3 a 12 meses y está bien ahora, ¿necesita más que atención ambulatoria?",
    now: "No, salvo que se marque otra dificultad. En adolescentes, sí.",
  },
  "wish-and-a-drink": {
    ask: "Alguien desea estar muerto, ha bebido y no marca nada más. ¿Debe interrumpir la ayuda en crisis?",
    now: "No: hablar con alguien hoy o mañana, y no pasar la noche sin compañía. Si esta semana pensó en suicidarse y ha bebido, sí interrumpe.",
  },
  "treated-attempt": {
    ask: "Un intento de suicidio en los últimos 3 meses que un profesional ya revisó. ¿Es correcto un programa de día (hospitalización parcial) hoy o mañana, sin ayuda en crisis?",
    now: "Sí. La ayuda en crisis aparece si ahora hay pensamientos de suicidio. Una escala publicada llama alto al intento solo.",
  },
  "left-hospital-with-a-way": {
    ask: "Alguien acaba de salir de un hospital y ha pensado en cómo, pero esta semana no ha pensado en suicidarse. ¿Debe interrumpir la ayuda en crisis?",
    now: "No: un programa de día hoy o mañana. Si ha tenido esos pensamientos, sí interrumpe.",
  },
  "after-hospital": {
    ask: "Alguien que salió de un hospital en los últimos 30 días y está bien, ¿necesita un programa?",
    now: "No: una cita dentro de los 7 días de haber salido. Con otra dificultad, atención ambulatoria intensiva.",
  },
  teenagers: {
    ask: "¿Se deben usar las reglas de los 13 a los 17 años?",
    now: "Sí, y desde los primeros pensamientos de muerte se nombra a un adulto de confianza.",
  },
  "teen-old-attempt": {
    ask: "Un adolescente con un intento de suicidio de hace mucho y deseos de estar muerto, con un adulto cerca. ¿Basta la atención ambulatoria intensiva hoy o mañana?",
    now: "Sí. Sin un adulto cerca, o con una señal más clara, es una emergencia.",
  },
  "hurt-someone": {
    ask: "Alguien lastimó a otra persona o la amenazó en serio, y por lo demás está bien. ¿Es correcta la atención ambulatoria y hablar con alguien hoy o mañana?",
    now: "Sí. Pide más si hay ganas de hacerlo otra vez, síntomas graves o días que fallan; y ayuda en crisis si hay voces, energía muy alta o alcohol.",
  },
  "danger-from-a-partner": {
    ask: "Un arma, apretar el cuello o una amenaza de muerte, de alguien cercano. ¿Debe interrumpir la ayuda, sin un nivel?",
    now: "Sí: el paso sobre el peligro en casa aparece enseguida. El nivel es el que piden las demás respuestas.",
  },
  "real-and-long-the-same": {
    ask: "Experiencias que se sienten reales y llevan mucho tiempo igual. ¿Basta la atención ambulatoria intensiva hoy o mañana?",
    now: "Sí. Si son nuevas o van a peor, un programa de día.",
  },
  "crisis-residential": {
    ask: "Experiencias que se sienten reales, y días que fallan. ¿Hace falta enseguida atención residencial de crisis?",
    now: "Solo si falta apoyo o un hogar tranquilo, si alguien tiene que estar día y noche, si se dejó de tomar una medicina esencial o si se duda de recibir ayuda. Si no, lo que pidan las otras reglas.",
  },
  unbearable: {
    ask: "Alguien dice que los síntomas son más de lo que puede soportar y no marca nada más. ¿Es la atención ambulatoria intensiva el mínimo correcto?",
    now: "Sí. Con otra dificultad, un programa de día. Una guía publicada va más alto, para síntomas que califica un profesional.",
  },
  "nobody-at-all": {
    ask: "Alguien necesita un programa de día y no tiene a nadie. ¿Cuándo es la respuesta la atención residencial o un respiro de crisis?",
    now: "Solo junto a algo que una noche sin compañía puede hacer peligroso: pensamientos de muerte, experiencias que no son reales, síntomas de abstinencia o problemas graves con la comida.",
  },
  "medicine-alone": {
    ask: "La medicina sola no ha ayudado. ¿Cuándo sigue la atención ambulatoria intensiva, y cuándo primero la terapia semanal?",
    now: "Atención ambulatoria intensiva desde síntomas moderados cuando se dejan de hacer cosas algunos días. Si no, primero se agrega la terapia.",
  },
  difficulty: {
    ask: "La pregunta del PHQ sobre qué tan difícil es la vida con los problemas, ¿debe contar para cómo van los días?",
    now: "No. Cuentan nuestras propias preguntas sobre el trabajo, la comida, el aseo y la gente. Se hace después del resultado, para el profesional.",
  },
  "depended-on": {
    ask: "Un niño u otra persona depende de alguien que no puede con eso, y no hay otro adulto. ¿Qué pide eso?",
    now: "Ayuda hoy para quien recibe el cuidado. El nivel de quien cuida no sube por eso.",
  },
  "eating-sees-no-problem": {
    ask: "Alguien con un trastorno de la alimentación y el cuerpo en peligro no ve un problema. ¿Pide eso solo un hospital?",
    now: "Solo después de que un programa no ayudó. Si no quiere ayuda, sí.",
  },
  "quarter-of-weight": {
    ask: "Perder sin buscarlo la cuarta parte del peso de siempre, sin un trastorno de la alimentación. ¿Se debe revisar el cuerpo hoy?",
    now: "Sí, como una evaluación de emergencia, sin detener las preguntas.",
  },
  "opioids-without-support": {
    ask: "Opioides a diario y nadie que esté pendiente. ¿Es correcta la medicina el mismo día con atención ambulatoria intensiva?",
    now: "Sí. La atención residencial para dejar una sustancia se nombra para alcohol, sedantes y parecidos.",
  },
  "prescribed-sedative": {
    ask: "Una pastilla recetada para la ansiedad o el sueño, y el deseo de dejar de tomarla. ¿Basta bajarla poco a poco con un plan, sin hablar con alguien hoy o mañana?",
    now: "Sí, y se dice que no la deje de golpe.",
  },
  "cannabis-alone": {
    ask: "Solo marihuana, que alguien no puede dejar. ¿Es la atención ambulatoria intensiva el mínimo correcto?",
    now: "Sí. Con otras drogas o alcohol, al menos un programa de día.",
  },
  "own-numbers": {
    ask: "¿Son correctos nuestros propios números: 8 bebidas al día, una semana desde la última vez, 15 % y 25 % del peso, 8 citas, la mitad de lo que se hace de costumbre?",
    now: "Están dentro de lo publicado, y ninguna fuente da justo estos números.",
  },
  "within-a-day": {
    ask: "¿A todos los que necesitan atención día y noche, o tienen problemas graves con la comida, se les debe ver hoy o mañana, también a quienes ya sigue un profesional?",
    now: "Sí.",
  },
} as const satisfies { readonly [Q in OpenQuestionId]: { readonly ask: string; readonly now: string } };
