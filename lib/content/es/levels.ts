import type { LevelWords } from "../report-words";

export const levelsEs: LevelWords = {
  outpatient: {
    name: "Atención ambulatoria",
    short: "Ambulatoria",
    abbreviation: "",
    what: "Citas con un terapeuta, un médico o un consejero, cerca de una vez por semana. Usted vive en casa y sus días siguen siendo suyos.",
    day: "Una cita dura cerca de una hora. Habla de cómo fue la semana, aprende algo para probar, y lo prueba antes de la próxima cita. Un médico también puede ofrecer medicinas.",
    harder:
      "Puede tomar unas semanas sentir un cambio. Si nada se ha movido después de unas 8 citas, dígalo: otro método o un nivel más alto puede quedarle mejor.",
    ask: "Quisiera empezar terapia. ¿Cuándo es la primera cita libre, y hay una lista de espera en la que me pueda anotar hoy?",
  },
  iop: {
    name: "Programa ambulatorio intensivo",
    short: "Ambulatorio intensivo",
    abbreviation: "IOP",
    what: "Mucho más que una cita por semana, y se duerme en casa. Casi todo en grupos de unas 6 a 12 personas, con al menos una cita a solas con un terapeuta cada semana.",
    day: "El día empieza con una ronda de saludo. Luego hay una clase, un grupo para hablar, un grupo para practicar habilidades, y un plan para el tiempo hasta la próxima vez. Hay práctica para hacer en casa.",
    harder:
      "Las primeras semanas pueden sentirse más difíciles antes de mejorar, y toma tiempo acostumbrarse a los grupos. El programa no puede prometer que los demás guarden lo que oyen.",
    ask: "Quisiera una evaluación para su programa ambulatorio intensivo. ¿Qué tan pronto puede ser, y cuánto paga mi plan?",
  },
  php: {
    name: "Programa de hospitalización parcial",
    short: "Hospitalización parcial",
    abbreviation: "PHP",
    what: "Un día completo de tratamiento, cinco días por semana, y en casa por la noche. Algunos lo llaman programa de día. Nadie queda bajo llave.",
    day: "Casi todo el día son grupos y clases, con tiempo con un terapeuta y revisiones seguidas de un médico o enfermero, que puede cambiar las medicinas pronto.",
    harder:
      "Ocupa el lugar del trabajo o la escuela por unas semanas, y cansa. Pregunte pronto por el permiso, el cuidado de los niños y cómo llegar.",
    ask: "Quisiera una evaluación para su hospitalización parcial o programa de día. ¿Me pueden ver esta semana?",
  },
  residential: {
    name: "Tratamiento residencial",
    short: "Residencial",
    abbreviation: "",
    what: "Vivir por un tiempo en un lugar con personal día y noche. No es un hospital.",
    day: "Los días tienen un ritmo fijo: comidas con los demás, grupos, tiempo con un terapeuta, descanso. La familia puede ser parte.",
    harder:
      "Estar lejos de casa es difícil para muchos al principio. Pregunte por los teléfonos, las visitas y qué pasa al salir.",
    ask: "Quisiera una evaluación para tratamiento residencial. ¿Hay una cama, y qué necesitan de mi seguro?",
  },
  inpatient: {
    name: "Evaluación de emergencia; puede hacer falta hospitalización",
    short: "Hospitalización",
    abbreviation: "",
    what: "Una sala de emergencias o un médico ve hoy mismo cómo están las cosas. Si hace falta, sigue una estancia de unos días en un hospital, con personal día y noche.",
    day: "En emergencias le preguntan qué pasó y cómo está, cuidan su cuerpo, y deciden con usted qué sigue. En el hospital hay médicos y enfermeros todo el tiempo, y los días son para el descanso, las medicinas y hacer un plan.",
    harder:
      "La espera en emergencias puede tomar horas. Lleve a alguien, un cargador de teléfono, sus medicinas y el resumen impreso.",
    ask: "Necesito hoy una evaluación de salud mental. ¿Me pueden ver ahora?",
  },
};
