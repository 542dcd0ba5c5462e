import type { OpenQuestionId } from "../../open-questions";

/** What is asked of clinicians, as a question and the reading chosen for now. */
export const openQuestionsEs = {
  "old-attempt": {
    ask: "Un intento de hace mucho, con cualquier pensamiento de muerte ahora, ¿pide atención ambulatoria intensiva?",
    now: "Sí, para adultos. En adolescentes lleva a la ayuda en crisis. Una fuente publicada lo califica más bajo.",
  },
  "thoughts-alone": {
    ask: "Si hay pensamientos de muerte sin una forma en mente, y nada más, ¿basta la atención ambulatoria con las líneas de crisis al lado?",
    now: "Sí. La otra lectura es hablar con un profesional en menos de un día.",
  },
  "attempt-in-a-well-person": {
    ask: "Un adulto que intentó morir hace de 3 a 12 meses y está bien ahora, ¿necesita más que atención ambulatoria?",
    now: "No, salvo que se marque otra carga. En adolescentes, sí.",
  },
  "rather-too-high": {
    ask: "¿Es correcto pedir una evaluación de emergencia en casos en que muchos volverán a casa?",
    now: "Sí: pensamientos de suicidio después de beber, una forma en mente sin nadie ahí, un intento en los últimos 3 meses aunque se haya tratado.",
  },
  unbearable: {
    ask: "Alguien dice que los síntomas son insoportables y no marca nada más. ¿Es la hospitalización parcial el mínimo correcto?",
    now: "Sí. Una guía publicada va más alto, para síntomas que califica un profesional.",
  },
  "severe-but-coping": {
    ask: "Síntomas graves, o rituales de 3 a 8 horas al día, y todavía se puede con la vida diaria. ¿Basta la atención ambulatoria para empezar?",
    now: "Sí. Con faltas algunos días pasa a atención ambulatoria intensiva.",
  },
  "own-numbers": {
    ask: "¿Son correctos nuestros propios números: 8 bebidas al día, la séptima y la cuarta parte del peso, 8 sesiones?",
    now: "Están dentro de lo publicado, y ninguna fuente da justo estos números.",
  },
  "nobody-at-all": {
    ask: "Alguien necesita un programa de día y no tiene a nadie. ¿La respuesta es atención residencial, o un respiro de crisis?",
    now: "Se nombra la atención residencial, con un respiro de crisis para consultar.",
  },
  "after-hospital": {
    ask: "¿Todos los que salieron de un hospital en los últimos 30 días deben pedir atención ambulatoria intensiva, aunque estén bien?",
    now: "Sí. En el primer mes es cuando más está en juego.",
  },
  "medicine-alone": {
    ask: "La medicina sola no ha ayudado. ¿Sigue la atención ambulatoria intensiva, o antes la terapia semanal?",
    now: "Se nombra la atención ambulatoria intensiva.",
  },
  "within-a-day": {
    ask: "¿A todos los que necesitan atención día y noche se les debe ver en menos de un día, también a quienes ya sigue un profesional?",
    now: "Sí.",
  },
  "opioids-without-support": {
    ask: "Opioides a diario y nadie que esté pendiente. ¿Es correcta la atención residencial, o medicina el mismo día con atención ambulatoria intensiva?",
    now: "Se nombra la atención residencial, y al lado la medicina para el uso de opioides.",
  },
  "drinking-with-illness": {
    ask: "Cuatro o cinco bebidas la mayoría de los días, con una enfermedad que eso daña. ¿Se debe vigilar día y noche al dejarlo?",
    now: "Atención ambulatoria, hablar con un profesional en menos de un día, y no dejarlo de golpe. Desde 8 bebidas es una evaluación de emergencia.",
  },
  "pregnant-daily-use": {
    ask: "Embarazo, con alcohol u opioides la mayoría de los días y sin problemas graves marcados. ¿Basta hablar en menos de un día?",
    now: "Atención ambulatoria en menos de un día. Beber mucho en el embarazo es una evaluación de emergencia.",
  },
  "after-birth-with-doubt": {
    ask: "Experiencias raras después de un parto, de las que todavía se puede dudar. ¿Debe esto llevar ya a la ayuda en crisis?",
    now: "Hablar en menos de un día. Cuando se sienten reales, es ayuda en crisis.",
  },
  "older-with-doubt": {
    ask: "Voces o visiones nuevas desde los 65 años, de las que todavía se puede dudar. ¿Debe un médico buscar en menos de un día una causa en el cuerpo?",
    now: "Se muestran las líneas de crisis. La confusión repentina es una emergencia médica.",
  },
  "low-and-drinking": {
    ask: "Depresión grave, alcohol casi todos los días, y todavía se puede con los días. ¿Basta la atención ambulatoria para empezar?",
    now: "Sí, con hablar en menos de un día cuando dejarlo puede enfermar el cuerpo. Si se pierden días, pasa a ser más.",
  },
  "declined-to-stay-safe": {
    ask: "Alguien ha pensado en cómo, y luego prefiere no decir si puede mantenerse a salvo. ¿Debe interrumpir la ayuda en crisis?",
    now: "No: atención ambulatoria intensiva y hablar en menos de un día, con un número en la página. “No hay certeza” sí interrumpe.",
  },
  "help-without-interruption": {
    ask: "Alguien prefiere no responder sobre el suicidio, o su hogar no es seguro. ¿Debe la ayuda tomar el lugar de la siguiente pregunta?",
    now: "No. La ayuda se muestra en la página con un número, y se pide hablar en menos de un día. Nada interrumpe.",
  },
  teenagers: {
    ask: "¿Se deben usar las reglas de 13 a 17 años?",
    now: "Sí, con un adulto de confianza nombrado desde los primeros pensamientos de muerte.",
  },
} as const satisfies { readonly [Q in OpenQuestionId]: { readonly ask: string; readonly now: string } };
