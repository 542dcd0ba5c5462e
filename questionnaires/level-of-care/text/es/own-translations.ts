/** Our own Spanish for instruments, or parts of them, without an official translation known to us. */
export const pcPtsd5OwnEs = {
  instructions:
    "A veces a las personas les pasan cosas que dan muchísimo miedo, o que son horribles o traumáticas. Por ejemplo: un accidente grave o un incendio; una agresión o abuso físico o sexual; un terremoto o una inundación; una guerra; ver que matan o hieren gravemente a alguien; que un ser querido muera por homicidio o suicidio.",
  items: {
    "102011-4": "¿Alguna vez ha vivido algo así?",
    "102012-2": "En el último mes, ¿ha tenido pesadillas sobre lo que pasó, o ha pensado en eso cuando no quería?",
    "102013-0":
      "En el último mes, ¿ha hecho un gran esfuerzo por no pensar en lo que pasó, o por evitar lo que se lo recuerda?",
    "102014-8": "En el último mes, ¿ha estado todo el tiempo en alerta, cuidándose, o se ha asustado con facilidad?",
    "102015-5":
      "En el último mes, ¿ha estado sin poder sentir emociones, o con la sensación de estar lejos de la gente, de lo que hace o de lo que le rodea?",
    "102016-3":
      "En el último mes, ¿ha sentido culpa, o no ha podido dejar de culparse o de culpar a otros por lo que pasó o por sus consecuencias?",
  },
  options: { "0": "No", "1": "Sí" },
} as const;

export const drugSingleOwnEs = {
  items: {
    "68524-8":
      "¿Cuántas veces en el último año ha usado una droga ilegal o ha usado una medicina recetada por razones que no eran médicas?",
  },
  options: {
    "0": "Nunca",
    "1": "Una o dos veces",
    "2": "Cada mes",
    "3": "Cada semana",
    "4": "A diario o casi a diario",
  },
} as const;

export const bstadOwnEs = {
  items: {
    "bstad-alcohol":
      "En el último año, ¿cuántos días tomó más de unos sorbos de cerveza, vino u otra bebida con alcohol?",
    "bstad-tobacco": "En el último año, ¿cuántos días fumó cigarrillos o usó otros productos de tabaco?",
    "bstad-marijuana": "En el último año, ¿cuántos días usó marihuana? También cuenta vapearla o comerla.",
  },
} as const;

export const auditCOwnEs = {
  instructions:
    "Estas preguntas son sobre el último año. Una bebida es una lata de cerveza de 12 onzas, una copa de vino de 5 onzas o un trago de 1.5 onzas de licor, como ron o tequila. Una botella o lata grande cuenta por más de una.",
} as const;

/**
 * A Spanish version of this module circulates, but not on a page of its owner; its "hasta 2 veces" means at most twice.
 */
export const phqEatingOwnEs = {
  stem: "En los últimos 3 meses, ¿ha usado a menudo alguno de estos métodos para evitar subir de peso?",
  items: {
    "69690-6": "¿Siente a menudo que no puede controlar qué come o cuánto come?",
    "69691-4":
      "¿Come a menudo, en un período de 2 horas, lo que la mayoría de la gente consideraría una cantidad de comida mucho más grande de lo normal?",
    "69692-2": "¿Ha pasado esto, en promedio, dos veces por semana o más durante los últimos 3 meses?",
    "69693-0": "¿Se provocó el vómito?",
    "69694-8": "¿Tomó más del doble de la dosis recomendada de laxantes?",
    "69695-5": "¿Ayunó, es decir, pasó por lo menos 24 horas sin comer nada?",
    "69696-3": "¿Hizo ejercicio por más de una hora, solo para evitar subir de peso después de comer sin control?",
    "69720-1":
      "Si marcó “Sí” en alguno de estos métodos para evitar subir de peso, ¿alguno pasó, en promedio, dos veces por semana o más?",
  },
  options: { "0": "No", "1": "Sí" },
} as const;
