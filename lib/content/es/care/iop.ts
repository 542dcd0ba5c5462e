import type { LevelGuide } from "../../care-words";
import { levelsEs } from "../levels";

export const iopGuideEs = {
  name: levelsEs.iop.name,
  alsoCalled: "IOP (intensive outpatient program)",
  sentence:
    "Tratamiento de medio día, varias veces por semana. Es más ayuda que una cita semanal. La vida en casa sigue, y muchas veces también el trabajo o la escuela.",
  day: "De {hoursADay} horas: una ronda para decir cómo llega cada quien, una clase, un grupo para hablar, un grupo para practicar habilidades, y un plan para el tiempo hasta el próximo día.",
  week: "De {daysAWeek} días por semana, de {hoursAWeek} horas en total. Por la mañana o por la tarde, y en algunos lugares por video.",
  howLong:
    "Casi siempre de {weeks} semanas. Se decide junto con el equipo. Puede ser más cuando varias cosas llegan a la vez.",
  group: "Casi todo pasa en grupos de unas {groupSize} personas. Oír a otros puede aliviar la soledad.",
  individual:
    "Al menos {individualAWeek} cita individual con un terapeuta cada semana. Las sesiones con la familia son comunes para adolescentes.",
  medicine:
    "Muchos programas tienen a alguien que receta, así que una medicina puede cambiarse en unos días. Pregunte, porque no todos lo tienen.",
  practice:
    "Hay tarea: un registro, una hoja, un paso pequeño hacia algo que da miedo. Cuente con un poco de tiempo cada día.",
  privacy:
    "Todos prometen no contar lo que oyen. Nadie puede garantizar que todos cumplan. Cada persona elige qué contar.",
  harderFirst:
    "Las primeras semanas pueden sentirse peor antes de sentirse mejor, sobre todo con trauma o exposición. Dígalo al empezar el día. Si hay pensamientos de suicidio, dígaselo al equipo ese día. O {reach988}.",
  stepUp:
    "Pregunte por un programa de día si las cosas empeoran, si las horas entre días son demasiado, o si nada ha cambiado después de unas semanas.",
  stepDown:
    "El final puede sentirse repentino. Pida menos días paso a paso, y tenga hecha la primera cita semanal antes del último día.",
  suits: [
    "Las citas semanales no han bastado.",
    "La vida diaria es difícil, pero puede con lo básico y pasa la noche en casa sin peligro.",
    "Sale de un hospital, de un programa residencial o de un programa de día.",
    "El alcohol o las drogas y otros síntomas vienen juntos.",
  ],
  isNot: [
    "No es un servicio de crisis. Por la noche no hay nadie.",
    "No es el lugar para síntomas de abstinencia que pueden ser peligrosos, ni para quien no está estable de salud.",
    "No es para quien no puede seguir un grupo por oír voces, o por miedos que se sienten reales. Pida antes otro tipo de ayuda.",
    "No es solo para adicciones.",
  ],
  ask: [
    "¿Qué tratamientos usan que los estudios respaldan, y para quién?",
    "¿Cuántas de las personas de aquí tienen lo mismo que yo?",
    "¿Qué pasa si tengo una crisis entre sesiones?",
    "¿Cómo se baja de nivel, y quién atiende después?",
  ],
  footnote:
    "La mayoría de las guías dice de {hoursAWeek} horas por semana. Medicare y muchos seguros cuentan de {payerHoursAWeek} horas como IOP, y más como programa de día. Para adolescentes, algunos cuentan desde {youthHoursAWeek} horas. Sin seguro, el tratamiento completo puede costar desde varios miles hasta decenas de miles de dólares.",
} as const satisfies LevelGuide;
