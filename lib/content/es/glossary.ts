import type { glossaryEn } from "../en/glossary";
import type { Worded } from "../worded";

/** Words that programs and insurers use and that cannot be avoided, each explained. */
export const glossaryEs: Worded<typeof glossaryEn> = {
  id: "words",
  nav: "Qué significan estas palabras",
  title: "Qué significan estas palabras",
  lead: "Los programas y los seguros usan estas palabras. Puede oírlas por teléfono, muchas veces en inglés.",
  here: "Qué quieren decir estas palabras",
  terms: {
    outpatient: { term: "Ambulatoria (outpatient)", text: "Va a citas y vive en casa." },
    iop: {
      term: "IOP",
      text: "Programa ambulatorio intensivo. Grupos y citas por unas horas, algunos días por semana. Duerme en casa.",
    },
    php: {
      term: "PHP",
      text: "Programa de hospitalización parcial, o programa de día. Atención casi todo el día. Duerme en casa.",
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
    referral: { term: "Referencia (referral)", text: "Una nota de un médico o clínica que le manda con otro." },
    clinician: {
      term: "Profesional (clinician)",
      text: "Quien trata a las personas: médico, enfermero, terapeuta o consejero.",
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
    coinsurance: { term: "Coaseguro (coinsurance)", text: "Su parte del precio en porcentaje." },
    outOfPocketMaximum: {
      term: "Máximo de gastos de bolsillo (out-of-pocket maximum)",
      text: "Lo más que paga en un año por atención cubierta en la red.",
    },
    slidingScale: { term: "Según los ingresos (sliding scale)", text: "Un precio que depende de lo que usted gana." },
    appeal: { term: "Apelación (appeal)", text: "Usted pide al plan que lo revise otra vez cuando no quiere pagar." },
    parity: {
      term: "Paridad (parity)",
      text: "Una ley: los planes no pueden hacer la atención de salud mental más difícil de obtener que otra.",
    },
    withdrawal: {
      term: "Abstinencia (withdrawal)",
      text: "Lo que pasa en el cuerpo al dejar o reducir el alcohol o las drogas.",
    },
    detox: { term: "Desintoxicación (detox)", text: "Ayuda médica mientras el alcohol o las drogas salen del cuerpo." },
    naloxone: {
      term: "Naloxona (naloxone)",
      text: "Una medicina que puede devolver la respiración después de una sobredosis de opioides.",
    },
  },
};
