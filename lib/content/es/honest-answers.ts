import type { honestAnswersEn } from "../en/honest-answers";
import type { Worded } from "../words";

export const honestAnswersEs: Worded<typeof honestAnswersEn> = {
  US: [
    {
      question: "¿Vendrá la policía?",
      answer: [
        "Pocas veces. En la mayoría de las llamadas solo se habla y se hace un plan.",
        "Si hay una vida en peligro ahora, pueden pedir ayuda de emergencia. Primero tratan de acordarlo con usted.",
        "No pueden ver justo dónde está usted. Pueden pasar su número de teléfono, o la dirección de internet de su chat.",
        "Puede preguntar al principio: “¿Cuándo llamarían a la policía?”",
      ],
    },
    {
      question: "¿Cuánto cuesta?",
      answer: [
        "El {988} es gratis, y no hace falta seguro. Su compañía de teléfono puede cobrarle los mensajes.",
        {
          self: "Una ambulancia o una sala de emergencias puede costar dinero. La sala de emergencias debe atenderle, aunque no pueda pagar o no tenga papeles.",
          other:
            "Una ambulancia o una sala de emergencias puede costar dinero. La sala de emergencias debe atender a la persona. También si no puede pagar o no tiene papeles.",
        },
      ],
    },
    {
      question: "¿Me van a preguntar por mis papeles?",
      answer: [
        "El {988} no pregunta por papeles, y no tiene que dar su nombre.",
        {
          self: "Una sala de emergencias primero debe atenderle, con o sin papeles. Si alguien pregunta, puede decir que prefiere no contestar.",
          other:
            "Una sala de emergencias primero debe atender a la persona, con o sin papeles. Si alguien pregunta, puede decir que prefiere no contestar.",
        },
        "Nadie puede prometer qué hace cada lugar. Si le preocupa, pregunte antes al {988}.",
      ],
    },
    {
      question: "¿Qué digo?",
      answer: [
        {
          self: "Puede leer esto: “Respondí unas preguntas en línea y me dijeron que llamara. No estoy bien, y no sé cómo empezar”.",
          other: "Puede leer esto: “Me preocupa una persona. No sé qué hacer”.",
        },
        {
          self: "O dígalo con claridad: “He tenido pensamientos de suicidio”. “Tengo miedo de lastimar a alguien”. “Dejé de tomar y me siento muy mal”. La otra persona hará la siguiente pregunta.",
          other:
            "O dígalo con claridad: “Tal vez piensa en el suicidio”. “Tengo miedo de que lastime a alguien”. “Dejó de tomar y está muy mal”. La otra persona hará la siguiente pregunta.",
        },
      ],
    },
    {
      question: "¿Y si no es tan grave?",
      answer: [
        {
          self: "No tiene que demostrar nada. No hace falta pensar en el suicidio.",
          other: "No tiene que demostrar nada. Puede llamar solo para preguntar qué hacer.",
        },
        {
          self: "Sentir que es demasiado ya es razón suficiente. Más vale llamar antes de que empeore.",
          other: "Su preocupación ya es razón suficiente. Más vale llamar antes de que empeore.",
        },
      ],
    },
    {
      question: "¿Y si no quiero hablar en voz alta?",
      answer: [
        "{Text988}, o use el chat. Tómese su tiempo. Bastan pocas palabras.",
        "Si alguien puede ver su teléfono, vaya antes a otro cuarto o salga a caminar.",
      ],
    },
  ],
  CA: [
    {
      question: "¿Vendrá la policía?",
      answer: [
        "Pocas veces. Si hay una vida en peligro ahora mismo, pueden pedir ayuda de emergencia.",
        "Puede preguntar al principio: “¿Cuándo llamarían a la policía?”",
      ],
    },
    {
      question: "¿Cuánto cuesta?",
      answer: [
        "El {988} es gratis. Su compañía de teléfono puede cobrarle los mensajes.",
        "Una ambulancia puede costar dinero en algunos lugares.",
      ],
    },
    {
      question: "¿Qué digo?",
      answer: [
        {
          self: "Puede leer esto: “Respondí unas preguntas en línea y me dijeron que llamara. No estoy bien, y no sé cómo empezar”.",
          other: "Puede leer esto: “Me preocupa una persona. No sé qué hacer”.",
        },
        {
          self: "O dígalo con claridad: “He tenido pensamientos de suicidio”. “Tengo miedo de lastimar a alguien”. “Dejé de tomar y me siento muy mal”. La otra persona hará la siguiente pregunta.",
          other:
            "O dígalo con claridad: “Tal vez piensa en el suicidio”. “Tengo miedo de que lastime a alguien”. “Dejó de tomar y está muy mal”. La otra persona hará la siguiente pregunta.",
        },
      ],
    },
    {
      question: "¿Y si no es tan grave?",
      answer: ["No tiene que demostrar nada.", "Más vale llamar antes de que empeore."],
    },
    {
      question: "¿Y si no quiero hablar en voz alta?",
      answer: ["Use mensajes de texto. Tómese su tiempo. Bastan pocas palabras."],
    },
  ],
};
