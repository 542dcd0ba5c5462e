import type { CareWords } from "../../care-words";

export const evidenceEs = {
  title: "Qué tan buenos son los estudios",
  lead: "Esto trata de estudios, no de usted. Que haya pocos no quiere decir que no ayude. Quiere decir que todavía no hay buenos estudios.",
  limits:
    "Muchos estudios de programas intensivos son pequeños o no comparan con otro grupo, y los programas son muy distintos. No hay una sola forma en que todos funcionen.",
  treatment: "El tratamiento mismo: {strength}. El programa donde se da: {program}.",
  strengths: {
    strong: "Muy estudiado: varias buenas comparaciones dicen lo mismo",
    some: "Algo estudiado: unas pocas comparaciones, no todas de las mejores",
    early: "Apenas empieza: las personas mejoraron, pero no se compararon con nadie",
    little: "Poco estudiado: no se halló un buen estudio",
  },
  topics: {
    "substance-use": {
      name: "Alcohol y drogas",
      text: "Algunos estudios compararon programas ambulatorios intensivos con atención en hospital o residencial. Para la mayoría, los resultados fueron casi iguales. No participaron personas en peligro por síntomas de abstinencia.",
    },
    depression: {
      name: "Depresión",
      text: "En estudios de antes y después, las personas en atención ambulatoria intensiva mejoraron mucho. En una comparación grande fue casi tan buena como un programa de hospital, pero el lugar de cada quien no se decidió al azar.",
    },
    anxiety: {
      name: "Ansiedad",
      text: "Estudios pequeños muestran menos ansiedad al final que al principio. No compararon con otro grupo.",
    },
    ptsd: {
      name: "Trauma (TEPT; en inglés, PTSD)",
      text: "En ensayos con soldados y veteranos, el tratamiento del trauma cada día durante dos o tres semanas ayudó a muchos. La mayoría eran militares.",
    },
    ocd: {
      name: "TOC (OCD)",
      text: "La exposición y prevención de respuesta tiene muchos buenos ensayos. El programa intensivo donde se da se ha estudiado mucho menos.",
    },
    eating: {
      name: "Trastornos de la alimentación",
      text: "Los programas con apoyo en las comidas se usan mucho. No hemos hallado una comparación en que basarnos.",
    },
    "emotion-regulation": {
      name: "Emociones muy fuertes, trastorno límite de la personalidad",
      text: "Tratamientos como la DBT tienen buenos ensayos cuando se dan completos. Los programas cortos que usan partes se han estudiado menos.",
    },
    bipolar: {
      name: "Trastorno bipolar",
      text: "La medicina es la base del tratamiento. Hallamos poco sobre programas intensivos para esto.",
    },
    psychosis: {
      name: "Psicosis temprana",
      text: "Un equipo especial que empieza temprano ayuda más que la atención de siempre. Los programas generales de grupo no están hechos para esto.",
    },
    teens: {
      name: "Adolescentes",
      text: "En un programa grande por video, de 11 a 25 años, muchos tenían menos depresión al final. No hubo grupo de comparación, y el estudio lo hizo la misma empresa del programa.",
    },
    telehealth: {
      name: "Programas por video",
      text: "Los primeros resultados se parecen a los de los programas en persona. Aún es pronto para saber, y el video no va bien para todos.",
    },
    "day-programs": {
      name: "Programas de día (PHP)",
      text: "Para quienes podían tratarse en cualquiera de los dos, los programas de día fueron casi tan buenos como estar en el hospital. Son estudios de hace años.",
    },
    "weekly-therapy": {
      name: "Terapia cada semana",
      text: "Cientos de ensayos muestran que hablar con un terapeuta ayuda con la depresión. La mayoría de las terapias ayuda más o menos igual.",
    },
  },
} as const satisfies CareWords["evidence"];
