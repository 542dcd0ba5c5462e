import type { glossaryEn } from "../en/glossary";
import type { Worded } from "../words";

/** Unavoidable terms that programs and insurers use, each explained. */
export const glossaryEs: Worded<typeof glossaryEn> = {
  id: "words",
  nav: "Qué significan estas palabras",
  title: "Qué significan estas palabras",
  lead: "Los programas y los seguros usan estas palabras. Puede oírlas por teléfono, muchas veces en inglés.",
  here: "Qué quieren decir estas palabras",
  terms: {
    outpatient: {
      term: "Ambulatoria (outpatient)",
      text: "Va a citas y vuelve a su casa. No tiene que ver con ambulancias.",
    },
    iop: {
      term: "IOP",
      text: "Programa ambulatorio intensivo. Grupos y citas por unas horas, algunos días por semana. Duerme en casa.",
    },
    php: {
      term: "PHP",
      text: "Programa de día; también se llama hospitalización parcial. Atención casi todo el día. Duerme en casa.",
    },
    residential: {
      term: "Residencial (residential)",
      text: "Vive en el programa por un tiempo. Hay personal día y noche.",
    },
    inpatient: { term: "Hospitalización (inpatient)", text: "Se queda en un hospital." },
    assessment: {
      term: "Evaluación (assessment)",
      text: "Una primera conversación en que un profesional pregunta cómo está y qué podría ayudar.",
    },
    referral: {
      term: "Referencia o referido (referral)",
      text: "Una nota de un médico o clínica que le manda con otro.",
    },
    clinician: {
      term: "Profesional (clinician)",
      text: "Quien trata a las personas: médico, enfermera, terapeuta o consejero.",
    },
    priorAuthorization: {
      term: "Autorización previa (prior authorization)",
      text: "Su plan tiene que aceptar antes de pagar. Muchas veces la pide el programa.",
    },
    inNetwork: {
      term: "Dentro de la red (in network)",
      text: "El programa tiene un contrato con su plan, así que usted paga menos.",
    },
    deductible: {
      term: "Deducible (deductible)",
      text: "Lo que usted paga cada año antes de que el plan empiece a pagar.",
    },
    copay: { term: "Copago (copay)", text: "Una cantidad fija que paga por cada cita o día." },
    coinsurance: { term: "Coseguro (coinsurance)", text: "Su parte del precio en porcentaje." },
    outOfPocketMaximum: {
      term: "Máximo de gastos de bolsillo (out-of-pocket maximum)",
      text: "Lo más que paga en un año por atención cubierta en la red.",
    },
    slidingScale: {
      term: "Precio según los ingresos (sliding scale)",
      text: "Un precio que depende de lo que usted gana.",
    },
    appeal: { term: "Apelación (appeal)", text: "Usted pide al plan que lo revise otra vez cuando no quiere pagar." },
    parity: {
      term: "Paridad (parity)",
      text: "Una ley: los planes no pueden poner más trabas para la salud mental que para otra atención médica.",
    },
    withdrawal: {
      term: "Síntomas de abstinencia (withdrawal)",
      text: "Lo que siente el cuerpo al dejar o bajar el alcohol, las drogas o las pastillas.",
    },
    detox: { term: "Desintoxicación (detox)", text: "Ayuda médica mientras el alcohol o las drogas salen del cuerpo." },
    naloxone: {
      term: "Naloxona (naloxone)",
      text: "Una medicina que puede devolver la respiración después de una sobredosis de opioides.",
    },
  },
};
