import type { SuggestionWords } from "../../../../lib/assessment/decision-words";
import type { FormatId } from "../../formats";

/** Responses to practical limits. Each changes how care is delivered, never the level. */
export const formatsEs = {
  evening: {
    name: "Horario de tarde, noche o fin de semana",
    why: {
      self: "Tiene los días ocupados. Muchos programas se reúnen por la tarde o noche, y algunos los sábados.",
      other:
        "La persona tiene los días ocupados. Muchos programas se reúnen por la tarde o noche, y algunos los sábados.",
    },
    ask: "¿Tienen un grupo por la tarde, por la noche o en fin de semana, y cuándo empieza el próximo?",
  },
  "work-leave": {
    name: "Permiso o cambio de horario en el trabajo",
    why: {
      self: "Usted trabaja. La ley puede proteger su empleo mientras recibe atención, y no tiene que decir para qué es.",
      other:
        "La persona trabaja. La ley puede proteger su empleo mientras recibe atención, y no tiene que decir para qué es.",
    },
    ask: "¿Pueden llenar los papeles de permiso para mi trabajo, y poner solo que recibo atención médica?",
  },
  "school-plan": {
    name: "Un plan con la escuela",
    why: {
      self: "Usted estudia. La escuela puede cambiar horarios, plazos y exámenes mientras recibe atención.",
      other: "La persona estudia. La escuela puede cambiar horarios, plazos y exámenes mientras recibe atención.",
    },
    ask: "¿Trabajan con las escuelas, y hay tiempo en el día para las tareas?",
  },
  "child-care": {
    name: "Ayuda para cuidar de otros",
    why: {
      self: "Alguien depende de usted. Algunos programas tienen cuidado de niños (guardería), y se puede buscar ayuda en casa por un tiempo.",
      other:
        "Alguien depende de la persona. Algunos programas tienen cuidado de niños (guardería), y se puede buscar ayuda en casa por un tiempo.",
    },
    ask: "¿Hay cuidado de niños (guardería), o un horario mientras los niños están en la escuela? ¿Quién me puede ayudar a buscar cuidado para alguien en casa?",
  },
  telehealth: {
    name: "Atención por video",
    why: {
      self: "Usted tiene un lugar privado e internet. El video ahorra el viaje, y el programa puede ser igual de completo.",
      other:
        "La persona tiene un lugar privado e internet. El video ahorra el viaje, y el programa puede ser igual de completo.",
    },
    ask: "¿Ofrecen el programa por video, lo paga mi plan, y qué hacen si alguien tiene una crisis en casa?",
  },
  transport: {
    name: "Ayuda para llegar",
    why: {
      self: "Le cuesta llegar. Si no hay otra forma de llegar, Medicaid paga viajes a la atención médica, y algunos programas recogen a las personas.",
      other:
        "A la persona le cuesta llegar. Si no hay otra forma de llegar, Medicaid paga viajes a la atención médica, y algunos programas recogen a las personas.",
    },
    ask: "¿Tienen una camioneta o pases de autobús, o pueden pedir un viaje por medio del plan?",
  },
  "private-place": {
    name: "En persona, o un lugar privado para el video",
    why: {
      self: "Usted no tiene buen internet o un lugar privado. Puede ser mejor en persona, o en una sala de una clínica o biblioteca.",
      other:
        "La persona no tiene buen internet o un lugar privado. Puede ser mejor en persona, o en una sala de una clínica o biblioteca.",
    },
    ask: "¿Puedo ir en persona, o usar allí una sala privada y una computadora para las citas por video?",
  },
  "low-cost": {
    name: "Atención de bajo costo, según los ingresos",
    why: {
      self: "Le preocupa el costo, o no tiene seguro. Los centros comunitarios y de salud preguntan cuánto puede pagar, y alguna atención es gratis.",
      other:
        "Preocupa el costo, o no hay seguro médico. Los centros comunitarios y de salud preguntan cuánto puede pagar la persona, y parte de la atención es gratis.",
    },
    ask: "¿Cobran según los ingresos o tienen lugares gratis, y me pueden dar el costo total por escrito antes de empezar?",
  },
  "insurance-help": {
    name: "Ayuda para conseguir o entender un seguro",
    why: {
      self: "Usted no tiene seguro, o no sabe bien qué seguro tiene. En una clínica, quien se encarga de los beneficios puede buscarlo y ayudarle a pedirlo, también Medicaid.",
      other:
        "La persona no tiene seguro, o no se sabe bien cuál tiene. En una clínica, quien se encarga de los beneficios puede buscarlo y ayudarle a pedirlo, también Medicaid.",
    },
    ask: "¿Quién aquí puede revisar mi seguro o ayudarme a pedir Medicaid o un plan del mercado de seguros médicos (Obamacare)?",
  },
  individual: {
    name: "Atención intensiva individual",
    why: {
      self: "Usted dijo que un grupo no es posible. Algunos terapeutas dan varias citas por semana, o citas más largas.",
      other:
        "Usted dijo que un grupo no es posible para la persona. Algunos terapeutas dan varias citas por semana, o citas más largas.",
    },
    ask: "¿Se puede hacer en citas individuales: varias por semana, o citas de 90 a 120 minutos?",
  },
  "group-ease": {
    name: "Un comienzo fácil con los grupos",
    why: {
      self: "Los grupos le dan nervios. Es común. Puede mirar primero, empezar con poco y hablar cuando quiera.",
      other:
        "Los grupos le dan nervios a la persona. Es común. Puede mirar primero, empezar con poco y hablar cuando quiera.",
    },
    ask: "¿Puedo conocer antes a quien guía el grupo, y solo escuchar en las primeras sesiones?",
  },
  interpreter: {
    name: "Atención en su idioma",
    why: {
      self: "Usted quiere atención en un idioma que no es el inglés. Las clínicas que reciben dinero público deben ofrecer un intérprete gratis.",
      other:
        "La persona quiere atención en un idioma que no es el inglés. Las clínicas que reciben dinero público deben ofrecer un intérprete gratis.",
    },
    ask: "¿Tienen personal que hable mi idioma, o un intérprete gratis en cada sesión?",
  },
  "away-from-home": {
    name: "Un programa donde nadie le conozca",
    why: {
      self: "Podría encontrarse con gente conocida. Un programa en otra ciudad cercana, por video o con citas individuales, da más distancia.",
      other:
        "La persona podría encontrarse con gente conocida. Un programa en otra ciudad cercana, por video o con citas individuales, da más distancia.",
    },
    ask: "¿Cómo protegen la privacidad en los grupos, y qué pasa si alguien que conozco está en el mío?",
  },
  gambling: {
    name: "Un consejero que conozca los problemas con el juego",
    why: {
      self: "Usted marcó que los juegos de azar, las apuestas o los videojuegos son un problema. Algunos consejeros conocen bien esto. Casi todos los estados tienen una línea de ayuda gratis para eso.",
      other:
        "Usted marcó que los juegos de azar, las apuestas o los videojuegos son un problema para la persona. Algunos consejeros conocen bien esto. Casi todos los estados tienen una línea de ayuda gratis para eso.",
    },
    ask: "¿Alguien aquí trata problemas con las apuestas o los videojuegos? ¿Saben el número de la línea de ayuda del estado?",
  },
  "check-up": {
    name: "Una revisión médica esta semana",
    why: {
      self: "Usted marcó un cambio en su cuerpo que ningún médico ha revisado. Eso también puede cambiar cómo se siente.",
      other:
        "Usted marcó un cambio en el cuerpo de la persona que ningún médico ha revisado. Eso también puede cambiar cómo se siente.",
    },
    ask: "¿Me pueden dar una cita esta semana? Algo cambió en mi cuerpo y todavía no lo ha visto ningún médico.",
  },
  "place-to-stay": {
    name: "Ayuda para tener dónde quedarse",
    why: {
      self: "Usted no tiene un lugar fijo donde quedarse. La línea de ayuda local, en la página de ayuda, puede decir dónde hay lugar para dormir o ayuda con la vivienda.",
      other:
        "La persona no tiene un lugar fijo donde quedarse. La línea de ayuda local, en la página de ayuda, puede decir dónde hay lugar para dormir o ayuda con la vivienda.",
    },
    ask: "¿Hay aquí alguien que me ayude a encontrar un lugar fijo donde quedarme?",
  },
} as const satisfies { readonly [F in FormatId]: SuggestionWords };
