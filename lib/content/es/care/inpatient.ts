import type { LevelGuide } from "../../care-words";
import { levelsEs } from "../levels";

export const inpatientGuideEs = {
  name: levelsEs.inpatient.name,
  alsoCalled: "Hospital psiquiátrico, unidad de hospitalización",
  sentence:
    "Unos días en un hospital, con enfermeras y médicos de día y de noche, cuando hace falta toda esa ayuda para salir adelante.",
  day: "Comidas, hablar con un médico, medicina, uno o dos grupos, descanso, visitas. Siempre hay alguien cerca.",
  week: "Siete días, día y noche. Empieza con una evaluación, muchas veces en emergencias, y no todos los que se evalúan se quedan.",
  howLong: "Una hospitalización suele ser de {stayDays} días. Luego la atención sigue en otro nivel.",
  group: "Grupos cortos, casi siempre sobre cómo salir adelante y qué viene después.",
  individual:
    "Un médico casi todos los días, y personal de enfermería a cualquier hora. Un trabajador social ayuda a planear el regreso a casa.",
  medicine:
    "Se puede empezar o cambiar una medicina con personas que le cuidan de cerca. Pregunte para qué es cada una.",
  practice: "Hay poca tarea. El trabajo aquí es descansar, pasar lo peor y hacer un plan.",
  privacy:
    "El personal puede compartir lo necesario con quienes le atienden y con el plan. Para otros casi siempre hace falta su permiso. Pregunte a quién se le puede decir. Los teléfonos y las visitas tienen reglas; pídalas.",
  harderFirst:
    "La espera puede ser larga, y una unidad puede ser ruidosa y estricta. Le guardan algunas cosas para proteger a todos. Está bien preguntar por qué, y cuáles son los derechos de un paciente.",
  stepUp: "Es el nivel más alto que hay. Un problema médico puede llevar a otra parte del hospital.",
  stepDown:
    "La primera semana después de salir es de más riesgo. Pida una cita en menos de 7 días, y un programa de día o un programa ambulatorio intensivo con fecha.",
  suits: [
    "Una vida puede estar en peligro.",
    "Cuesta distinguir qué es real, o nada se calma, y no se puede con lo básico.",
    "Dejar el alcohol o las drogas podría ser peligroso, o hay que vigilar el cuerpo.",
  ],
  isNot: [
    "No es un tratamiento largo. Es para pasar lo peor.",
    "Entrar no es rendirse. Algunas personas lo eligen, y casi siempre es por pocos días.",
  ],
  ask: [
    "¿Estoy aquí porque acepté, y cuáles son mis derechos?",
    "¿Qué buscamos lograr, y cómo sabremos que es hora de salir?",
    "¿Quién me ve en la primera semana después, y cuándo?",
    "¿Pueden avisar a alguien de mi confianza, para que ayude a hacer el plan?",
  ],
  footnote: null,
} as const satisfies LevelGuide;
