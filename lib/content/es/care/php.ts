import type { LevelGuide } from "../../care-words";
import { levelsEs } from "../levels";

export const phpGuideEs = {
  name: levelsEs.php.name,
  alsoCalled: "PHP (partial hospitalization program), programa de día, hospital de día",
  sentence: "Tratamiento casi todo el día, casi todos los días de la semana, y las noches en casa.",
  day: "De {hoursADay} horas: una ronda para decir cómo llega cada quien, grupos, una clase, almuerzo, un grupo de habilidades, y tiempo con un terapeuta o con quien receta.",
  week: "{daysAWeek} días por semana, de {hoursAWeek} horas en total. Rara vez queda lugar para el trabajo o la escuela.",
  howLong:
    "Muchas veces de {weeks} semanas; es un número aproximado. Muchas personas siguen después con un programa ambulatorio intensivo.",
  group: "Casi todo el día es en grupos. Pregunte cuántas personas hay en cada uno.",
  individual: "Citas individuales con un terapeuta cada semana, y muchas veces más. Pregunte cuánto.",
  medicine:
    "Hay citas seguidas con un médico o una enfermera practicante. Así, una medicina se puede empezar o cambiar con alguien que le cuida de cerca.",
  practice:
    "Las tardes y los fines de semana son para practicar. Es un tiempo para probar en casa lo que se aprendió ese día.",
  privacy: "Como en cualquier grupo, se pide a todos no contar lo que oyen. Nadie puede garantizar que todos cumplan.",
  harderFirst:
    "Los días completos cansan, y salen emociones viejas. Planee descansar por la tarde. Dígale al equipo por la mañana si la noche fue mala. Si no puede esperar, {reach988}.",
  stepUp:
    "Si las noches o los fines de semana son demasiado, o el peligro crece, dígaselo al equipo en el momento. El siguiente paso es atención día y noche.",
  stepDown:
    "El siguiente paso común es un programa ambulatorio intensivo, y luego citas semanales. Pida fechas antes del último día.",
  suits: [
    "Necesita que le vean casi todos los días, y puede pasar la noche en casa.",
    "Un programa ambulatorio intensivo no bastó.",
    "Sale de un hospital y es muy pronto para menos.",
  ],
  isNot: [
    "No es estar internado en un hospital: las noches son en casa, y las puertas están abiertas.",
    "No basta cuando alguien debe estar ahí día y noche.",
  ],
  ask: [
    "¿Cada cuánto veo a un médico o una enfermera practicante?",
    "¿Qué pasa por la noche y en fin de semana si necesito ayuda?",
    "¿Ayudan con el permiso del trabajo o de la escuela?",
    "¿Qué viene después, y ustedes hacen la cita?",
  ],
  footnote:
    "Medicare pide al menos {payerHoursAWeek} horas por semana, y un médico que diga que sin esto haría falta una hospitalización.",
} as const satisfies LevelGuide;
