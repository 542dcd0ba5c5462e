/** Spanish of our own for instruments, or parts of one, without an official translation known to us. */
export const pcPtsd5OwnEs = {
  instructions:
    "A veces a las personas les pasan cosas muy fuera de lo común o que dan mucho miedo, horribles o traumáticas. Por ejemplo: un accidente grave o un incendio; una agresión o abuso físico o sexual; un terremoto o una inundación; una guerra; ver que matan o hieren gravemente a alguien; que un ser querido muera por homicidio o suicidio.",
  items: {
    "102011-4": "¿Alguna vez ha vivido un suceso de este tipo?",
    "102012-2":
      "En el último mes, ¿ha tenido pesadillas sobre el suceso o los sucesos, o ha pensado en ellos cuando no quería?",
    "102013-0":
      "En el último mes, ¿ha hecho un gran esfuerzo por no pensar en el suceso o los sucesos, o por evitar situaciones que se los recordaban?",
    "102014-8": "En el último mes, ¿ha estado siempre en guardia, alerta, o se ha asustado con facilidad?",
    "102015-5":
      "En el último mes, ¿ha sentido que no siente nada, o que está lejos de la gente, de las actividades o de lo que le rodea?",
    "102016-3":
      "En el último mes, ¿ha sentido culpa, o no ha podido dejar de culparse o de culpar a otros por el suceso o los sucesos, o por los problemas que hayan causado?",
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
      "En el último año, ¿en cuántos días tomó más de unos sorbos de cerveza, vino o cualquier bebida con alcohol?",
    "bstad-tobacco": "En el último año, ¿en cuántos días fumó cigarrillos o usó otros productos de tabaco?",
    "bstad-marijuana": "En el último año, ¿en cuántos días usó marihuana?",
    "bstad-other":
      "En el último año, ¿en cuántos días usó cualquier otra cosa para drogarse (otras drogas, pastillas o medicinas de un modo distinto al recetado, o algo que se huele o se inhala)?",
  },
} as const;

export const auditCOwnEs = {
  instructions:
    "Estas preguntas son sobre el último año. Una bebida estándar son 12 oz de cerveza, 5 oz de vino o 1.5 oz de licor fuerte, como ron o tequila.",
} as const;

export const phqEatingOwnEs = {
  items: {
    "69720-1":
      "Si marcó “Sí” en cualquiera de estos métodos para evitar subir de peso, ¿alguno ha sido tan seguido, en promedio, como dos veces por semana?",
  },
} as const;
