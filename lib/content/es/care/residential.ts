import type { LevelGuide } from "../../care-words";
import { levelsEs } from "../levels";

export const residentialGuideEs = {
  name: levelsEs.residential.name,
  alsoCalled: "Programa residencial, RTC, rehabilitación",
  sentence: "Vivir unas semanas en una casa o centro con personal día y noche. No es un hospital.",
  day: "Un ritmo estable: comidas con los demás, grupos, tiempo con un terapeuta, movimiento, una visita o una llamada, y dormir temprano.",
  week: "Siete días. Los fines de semana son más ligeros, con tiempo en familia en muchos lugares.",
  howLong:
    "Muchas veces de {stayDays} días. Es un número aproximado, y el seguro suele aprobar solo una parte cada vez.",
  group: "Grupos todos los días, y vivir con otros que saben cómo es.",
  individual: "Citas individuales con un terapeuta cada semana. Pregunte cuántas horas.",
  medicine:
    "El médico que receta visita el lugar o está de guardia. Pregunte cada cuánto, y si hay personal de enfermería por la noche.",
  practice: "La vida diaria ahí es la práctica. Ir a casa un día, y luego un fin de semana, viene cerca del final.",
  privacy:
    "Se vive cerca de otros. Pregunte por los teléfonos, las visitas, las cartas, y a quién se le avisa de que está ahí.",
  harderFirst:
    "Estar lejos de casa es difícil al principio, y muchas personas quieren irse en la primera semana. Hay que hablarlo con alguien antes de decidir.",
  stepUp:
    "Si el cuerpo se vuelve inestable o hay un peligro que ese lugar no puede manejar, el siguiente paso es un hospital.",
  stepDown:
    "Salir es un gran cambio. Pida que un programa de día o ambulatorio intensivo empiece en unos días, con fecha antes del último día.",
  suits: [
    "Trastornos graves de la alimentación, uso de alcohol o drogas que otra atención no cambió, o varias cosas difíciles a la vez.",
    "El hogar lo empeora, o no hay un hogar estable.",
    "Necesita a alguien por la noche, y no una cama de hospital.",
  ],
  isNot: [
    "No es un hospital. No puede tratar una emergencia médica.",
    "No es un castigo, ni un lugar para deshacerse de alguien.",
  ],
  ask: [
    "¿Tienen licencia del estado, y quién los acredita?",
    "¿Quién está por la noche, y qué tan cerca hay un hospital?",
    "¿Cada cuánto puede la familia llamar y visitar?",
    "¿Cuánto aprueba mi plan al principio, y qué pasa si deja de pagar?",
    "¿A dónde van las personas después, y quién hace la cita?",
  ],
  footnote: null,
} as const satisfies LevelGuide;
