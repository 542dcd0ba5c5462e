import type { screeningEn } from "../en/screening";
import type { Worded } from "../words";

/** Words of the questionnaire's own steps. `{name}` is a placeholder. */
export const screeningEs: Worded<typeof screeningEn> = {
  titles: { step: "Paso {step}", review: "Revise sus respuestas", results: "Su resumen", error: "Error" },
  welcome: {
    title: "Primero, de quién se trata",
    lead: "Un paso a la vez. Puede volver atrás, saltar lo que prefiera no decir y parar cuando quiera.",
    private: "Sus respuestas se quedan en esta pestaña. No se envían a nadie.",
  },
  continue: "Continuar",
  back: "Atrás",
  why: "Por qué se pregunta esto",
  pause: {
    title: "Tomar un descanso",
    tab: "Puede parar cuando quiera. Deje abierta esta pestaña: sus respuestas esperan en ella, y puede seguir justo donde estaba.",
    file: "Para cerrar la pestaña y seguir otro día, primero guarde sus respuestas en un archivo. Después, ábralo aquí:",
  },
  stop: {
    action: "Parar aquí y ver lo que dicen mis respuestas hasta ahora",
    toResult: "Ir a mi resultado",
    take: "Llevarme un resumen ahora",
  },
  details: { fit: "Que se ajuste a su vida", fuller: "Completar el resumen", leave: "Volver a mi resultado" },
  progress: {
    part: "Parte {part} de {parts}",
    left: "faltan como mucho {count} minutos",
    last: "falta más o menos un minuto",
    often: "normalmente menos",
    more: "Lo que cambió abrió más preguntas; por eso ahora falta un poco más.",
  },
  choose: "Falta elegir una respuesta. También puede elegir no decirlo.",
  mark: "Falta marcar lo que corresponda, o “nada de esto”. También puede elegir no decirlo.",
  number: "Escriba un número entero de {min} a {max}, o elija no decirlo.",
  tooLong: "Use {max} letras y espacios como máximo. Sobran {over}: no se cortó nada.",
  errorFor: "{question}: {problem}",
  errors: { title: "Falta algo por revisar", lead: "No se perdió nada. Es esto:" },
  charactersLeft: "Hasta {max} letras y espacios.",
  review: {
    title: "Revise sus respuestas",
    lead: "Cambie lo que quiera. Su resultado cambia con eso.",
    opened: "Su cambio abrió preguntas nuevas. Vienen ahora, y no se repite ninguna otra.",
    change: "Cambiar",
    changeWhat: "Cambiar: {question}",
    unanswered: "Sin responder",
    finish: "Volver a mi resultado",
  },
  crisis: { next: "Después de esto puede seguir donde estaba." },
  support: "Estos números siguen aquí mientras responde.",
  erase: {
    action: "Borrar mis respuestas",
    ask: "¿Borrar todo lo que respondió?",
    confirm: "Sí, borrar todo",
    cancel: "No, dejar mis respuestas",
    done: "Sus respuestas se borraron de esta pestaña.",
    copies:
      "Si duplicó esta pestaña, borre también sus respuestas en la otra. Este navegador no puede hacerlo desde aquí.",
    doneInCopy: "Usted borró sus respuestas en una copia de esta pestaña; por eso se borraron también aquí.",
  },
  saved: {
    unreadable:
      "No se pudo leer lo que esta pestaña había guardado, así que las preguntas empiezan de nuevo. No se envió nada a ningún lugar.",
    "other-version": "Las preguntas cambiaron desde que respondió. Se guardaron las respuestas que aún sirven.",
    "newer-version":
      "Esta pestaña tiene respuestas de una versión más nueva de este sitio. Esta copia más vieja no las puede leer, así que las preguntas empiezan de nuevo. No se envió nada.",
    unavailable: "Este navegador no deja que la página guarde respuestas. Si recarga, se perderían.",
    full: "Este navegador no tiene espacio para guardar sus respuestas. Si recarga, se perderían.",
    dropped: "Estas respuestas ya no sirven y se preguntan de nuevo: {questions}",
  },
  noScript: {
    title: "Las preguntas necesitan JavaScript",
    text: "JavaScript está apagado en este navegador, así que las preguntas no pueden seguir. La ayuda está arriba en esta página, y estas páginas se leen sin él:",
  },
  oldEngine: {
    title: "Este navegador puede ser demasiado viejo",
    text: "Si no pasa nada al tocar un botón, pruebe con un navegador más nuevo, o en otro teléfono o computadora. La ayuda está arriba en esta página, y estas páginas se leen en cualquier navegador:",
  },
};
