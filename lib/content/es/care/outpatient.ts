import type { LevelGuide } from "../../care-words";
import { levelsEs } from "../levels";

export const outpatientGuideEs = {
  name: levelsEs.outpatient.name,
  alsoCalled: "Terapia, consejería, citas de medicinas",
  sentence: "Más o menos una cita por semana con un terapeuta, un médico o los dos, mientras sigue viviendo en casa.",
  day: "Una cita de {minutesADay} minutos: cómo fue la semana, trabajar en una cosa y algo para probar.",
  week: "Más o menos {daysAWeek} cita por semana al principio. Después puede ser cada dos semanas. Una cita con el médico por la medicina puede ser una vez al mes.",
  howLong:
    "Más o menos la mitad de las personas ya está mejor después de {weeks} citas. Es un número aproximado. Algunas personas necesitan menos, otras muchas más.",
  group: "Casi siempre ninguno. Se puede agregar un grupo semanal, que suele costar menos.",
  individual: "Es lo principal: el mismo terapeuta cada vez.",
  medicine:
    "Puede recetar un médico de familia, un psiquiatra o una enfermera practicante (nurse practitioner). La terapia junto con la medicina muchas veces ayuda más que una sola de las dos.",
  practice: "Hay algo para probar entre citas. De ahí viene mucho del cambio.",
  privacy:
    "Casi todo lo que se dice se queda con el terapeuta. El plan recibe lo que necesita para pagar. Tal vez tenga que avisar si una vida está en peligro. También si maltratan a un niño, a una persona mayor o a alguien que no puede protegerse, o si lo pide un juez.",
  harderFirst:
    "Decir cosas difíciles en voz alta puede pesar por uno o dos días. Dígaselo al terapeuta. Si después de tres citas no se entienden, está bien buscar a otro.",
  stepUp:
    "Pregunte por un programa intensivo si nada cambió después de unas 8 citas, si las cosas empeoran, o si una semana entre citas es demasiado.",
  stepDown:
    "Cuando va mejor por un tiempo, pasan más días entre una cita y otra. Acuerden qué sería una razón para llamar de nuevo.",
  suits: [
    "Hay síntomas, y puede con la mayoría de sus días.",
    "Una semana entre citas se puede soportar.",
    "Nunca ha tenido tratamiento, o fue hace mucho.",
  ],
  isNot: [
    "No es para un peligro que no puede esperar.",
    "No es una atención de menos valor. Para muchas personas es la que conviene.",
  ],
  ask: [
    "¿Qué tratamiento usan para lo que tengo, y cómo sabremos que funciona?",
    "¿Cuándo es la primera cita libre, y me pueden anotar para una cita cancelada?",
    "¿Qué debo hacer si empeora entre citas?",
  ],
  footnote: null,
} as const satisfies LevelGuide;
