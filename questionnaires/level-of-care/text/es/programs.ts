import type { SuggestionWords } from "../../../../lib/assessment/decision-words";
import type { ProgramId } from "../../programs";

/** Kinds of programs to ask for. The level stays the same; the kind makes it fit. */
export const programsEs = {
  "eating-disorder": {
    name: "Programa para trastornos de la alimentación, con apoyo en las comidas",
    why: {
      self: "Usted marcó problemas con la comida. Ayuda un equipo que coma con usted, planee las comidas y revise su salud.",
      other:
        "Usted marcó problemas con la comida. Ayuda un equipo que coma con la persona, planee las comidas y revise su salud.",
    },
    ask: "¿Tratan trastornos de la alimentación, con comidas en grupo, nutricionista y revisiones médicas?",
  },
  ocd: {
    name: "Programa para TOC (OCD) con exposición y prevención de respuesta (ERP)",
    why: {
      self: "Los pensamientos no deseados o lo que siente que debe hacer tienen su propio tratamiento. Los grupos generales muchas veces no lo ofrecen.",
      other:
        "Los pensamientos no deseados o lo que la persona siente que debe hacer tienen su propio tratamiento. Los grupos generales muchas veces no lo ofrecen.",
    },
    ask: "¿Sus terapeutas hacen exposición y prevención de respuesta para TOC (OCD), y cuántas horas por semana?",
  },
  perinatal: {
    name: "Programa para el embarazo y el tiempo después del parto",
    why: {
      self: "Usted marcó un embarazo o un parto en el último año. Algunos programas conocen bien esta etapa y dejan llevar al bebé.",
      other:
        "Usted marcó un embarazo o un parto en el último año. Algunos programas conocen bien esta etapa y dejan llevar al bebé.",
    },
    ask: "¿Tienen atención para el embarazo y para quienes acaban de tener un bebé? ¿Puedo llevar al bebé, y quién sabe de medicinas durante la lactancia?",
  },
  "early-psychosis": {
    name: "Equipo de psicosis temprana (en inglés, coordinated specialty care)",
    why: {
      self: "Usted marcó cosas que los demás no oyen, no ven o no creen. Si esto empezó en los últimos dos o tres años, lo que más ayuda es un equipo que empieza temprano. Piensa también en la familia, la escuela y el trabajo.",
      other:
        "Usted marcó cosas que los demás no oyen, no ven o no creen. Si esto empezó en los últimos dos o tres años, lo que más ayuda es un equipo que empieza temprano. Piensa también en la familia, la escuela y el trabajo.",
    },
    ask: "¿Hay aquí un equipo de psicosis temprana o de primer episodio? ¿Qué tan pronto nos pueden ver?",
  },
  bipolar: {
    name: "Atención para trastorno bipolar, con alguien que recete ahí mismo",
    why: {
      self: "Usted marcó trastorno bipolar, o momentos de mucha más energía y poca necesidad de dormir. Aquí importan mucho las medicinas y el sueño, así que conviene tener cerca a quien receta.",
      other:
        "Usted marcó trastorno bipolar, o momentos de mucha más energía y poca necesidad de dormir. Aquí importan mucho las medicinas y el sueño, así que conviene tener cerca a quien receta.",
    },
    ask: "¿Tratan el trastorno bipolar? ¿Tienen psiquiatra o enfermera que recete ahí mismo, y cada cuánto se le ve?",
  },
  adolescent: {
    name: "Programa para adolescentes que trabaja con la escuela y la familia",
    why: {
      self: "Usted tiene menos de 18 años. Los programas para adolescentes tienen grupos de su edad, y ayuda con la escuela y la familia.",
      other:
        "La persona tiene menos de 18 años. Los programas para adolescentes tienen grupos de su edad, y ayuda con la escuela y la familia.",
    },
    ask: "¿Tienen un grupo para adolescentes? ¿Cómo trabajan con la escuela, y qué parte tiene la familia?",
  },
  "older-adult": {
    name: "Programa para adultos mayores",
    why: {
      self: "Usted tiene 65 años o más. Algunos programas ven juntas la salud, la memoria y las medicinas, a un ritmo tranquilo.",
      other:
        "La persona tiene 65 años o más. Algunos programas ven juntas la salud, la memoria y las medicinas, a un ritmo tranquilo.",
    },
    ask: "¿Tienen grupos para adultos mayores, aceptan Medicare, y quién revisa la salud y las medicinas?",
  },
  veteran: {
    name: "Programa para veteranos o militares",
    why: {
      self: "Usted sirve o sirvió en las fuerzas armadas. El VA y algunos programas tienen grupos con otros veteranos, y conocen lo que el servicio militar deja en una persona.",
      other:
        "La persona sirve o sirvió en las fuerzas armadas. El VA y algunos programas tienen grupos con otros veteranos, y conocen lo que el servicio militar deja en una persona.",
    },
    ask: "¿Tienen un grupo para veteranos, y trabajan con el VA o TRICARE?",
  },
  "substance-use": {
    name: "Programa de alcohol y drogas",
    why: {
      self: "Usted marcó alcohol, drogas o pastillas que puede costar dejar. De toda la atención ambulatoria intensiva, estos programas son los más estudiados.",
      other:
        "Usted marcó alcohol, drogas o pastillas que puede costar dejar. De toda la atención ambulatoria intensiva, estos programas son los más estudiados.",
    },
    ask: "¿Tratan el uso de alcohol y drogas? ¿Qué medicinas pueden empezar, y qué pasa después de que alguien vuelve a usar?",
  },
  "dual-diagnosis": {
    name: "Atención para las dos cosas juntas (en inglés, co-occurring o dual diagnosis)",
    why: {
      self: "El alcohol o las drogas y otros síntomas se empeoran entre sí, así que un mismo equipo debe tratar las dos.",
      other:
        "El alcohol o las drogas y otros síntomas se empeoran entre sí, así que un mismo equipo debe tratar las dos.",
    },
    ask: "¿Tratan juntos la salud mental y el uso de alcohol o drogas, con un solo equipo y un solo plan?",
  },
  "opioid-medication": {
    name: "Medicina para el uso de opioides (buprenorfina o metadona)",
    why: {
      self: "Usted marcó opioides, o una medicina que también se usa para ellos. Estas medicinas ayudan a seguir con vida y a seguir en tratamiento. Si toma una, no la deje ni se salte dosis. Un programa debe ofrecerla o mantenerla.",
      other:
        "Usted marcó opioides, o una medicina que también se usa para ellos. Estas medicinas ayudan a seguir con vida y a seguir en tratamiento. Si la persona toma una, no debe dejarla ni saltarse dosis. Un programa debe ofrecerla o mantenerla.",
    },
    ask: "¿Se puede empezar o seguir con buprenorfina o metadona aquí, desde el primer día? ¿Dan naloxona?",
  },
  withdrawal: {
    name: "Ayuda médica para dejar el alcohol o las drogas (desintoxicación)",
    why: {
      self: "Dejar de golpe el alcohol, las drogas o las pastillas podría ponerle muy mal. Hágalo con un médico, antes de un programa o al empezarlo.",
      other:
        "Dejar de golpe el alcohol, las drogas o las pastillas podría poner muy mal a la persona. Debe hacerse con un médico, antes de un programa o al empezarlo.",
    },
    ask: "¿Quién atiende los síntomas de abstinencia, hay personal de enfermería día y noche, y qué tan pronto puede empezar?",
  },
  trauma: {
    name: "Programa de trauma con CPT o PE",
    why: {
      self: "Usted marcó estrés postraumático, o que algo terrible todavía le afecta. Hay dos tratamientos hechos para esto, y los estudios muestran que ayudan.",
      other:
        "Usted marcó estrés postraumático, o que algo terrible todavía afecta a la persona. Hay dos tratamientos hechos para esto, y los estudios muestran que ayudan.",
    },
    ask: "¿Ofrecen terapia de procesamiento cognitivo (CPT) o exposición prolongada (PE), en citas individuales?",
  },
  dbt: {
    name: "Programa de DBT (terapia dialéctica conductual)",
    why: {
      self: "Usted marcó que se lastima a propósito o que tiene emociones muy fuertes. La DBT enseña habilidades justo para esos momentos.",
      other:
        "Usted marcó que la persona se lastima a propósito o tiene emociones muy fuertes. La DBT enseña habilidades justo para esos momentos.",
    },
    ask: "¿Es DBT completa: grupo de habilidades, un terapeuta individual y apoyo entre sesiones?",
  },
  mood: {
    name: "Programa para la depresión",
    why: {
      self: "Le han dicho que tiene depresión. Algunos programas tienen un grupo para eso, y revisan las medicinas cada semana.",
      other:
        "A la persona le han dicho que tiene depresión. Algunos programas tienen un grupo para eso, y revisan las medicinas cada semana.",
    },
    ask: "¿Tienen un grupo para la depresión, y qué tratamientos usan que los estudios respaldan?",
  },
  anxiety: {
    name: "Programa para la ansiedad, con práctica para enfrentar los miedos poco a poco (exposición)",
    why: {
      self: "Le han dicho que tiene un trastorno de ansiedad. Mejora con la práctica en situaciones reales, paso a paso.",
      other:
        "A la persona le han dicho que tiene un trastorno de ansiedad. Mejora con la práctica en situaciones reales, paso a paso.",
    },
    ask: "¿La gente practica aquí con lo que teme, paso a paso, con un terapeuta?",
  },
} as const satisfies { readonly [P in ProgramId]: SuggestionWords };
