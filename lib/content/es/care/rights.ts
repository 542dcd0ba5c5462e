import type { CareWords } from "../../care-words";

/** Information, not legal advice. Sources and dates stand with each right in the data. */
export const rightsEs = {
  title: "Qué puede pedir por ley",
  lead: "Esto es información, no consejo legal. Las reglas cambian según el plan, el trabajo y el estado, y con el tiempo.",
  items: {
    parity: {
      name: "Trato igual para la salud mental (paridad)",
      text: "La mayoría de los planes que pagan atención de salud mental no pueden hacerla más difícil ni más cara que otra atención médica. Una regla federal de 2024 no se aplica desde mayo de 2025. La ley y la regla anterior siguen en pie.",
    },
    "comparative-analysis": {
      name: "La comparación propia del plan",
      text: "Un plan que limita la atención de salud mental debe haber comparado esos límites con los de la atención médica, por escrito. Si está en un plan de trabajo u otro plan privado, puede pedir ese “análisis comparativo” gratis.",
    },
    "prior-authorization": {
      name: "Aprobación antes de la atención (autorización previa)",
      text: "Muchos planes piden aprobación antes. Casi siempre el programa envía los papeles. Pregunte cuántos días se aprueban, y quién pide más. Para atención urgente, un plan debe contestar en 72 horas.",
    },
    appeal: {
      name: "Cuando el plan dice que no",
      text: "En un plan de trabajo o del mercado de seguros tiene 180 días para apelar. Medicare, Medicaid y el VA tienen sus propios plazos; la carta los dice. Pida la razón por escrito, y pida una carta al programa. Si es urgente, puede pedir una respuesta rápida y una revisión externa al mismo tiempo. El programa de ayuda al consumidor de su estado puede apelar por usted.",
    },
    medicare: {
      name: "Medicare",
      text: "Medicare paga programas ambulatorios intensivos desde enero de 2024, a partir de {iopFrom} horas por semana, y programas de día a partir de {phpFrom} horas. No paga el programa por video en casa.",
    },
    "medicaid-rides": {
      name: "Viajes con Medicaid",
      text: "Medicaid debe asegurar que las personas puedan llegar a su atención. Llame al número de la tarjeta y pida un viaje para citas médicas, con unos días de anticipación.",
    },
    "good-faith": {
      name: "El precio por escrito",
      text: "Sin seguro, o si no lo usa, tiene derecho a un “estimado de buena fe” antes de que empiece la atención. Si la cuenta pasa de él por $400 o más, puede reclamar.",
    },
    "sliding-scale": {
      name: "Precios según los ingresos",
      text: "Los centros de salud comunitarios preguntan cuánto puede pagar y no rechazan a nadie por eso. Los centros comunitarios de salud mental y los programas del estado muchas veces hacen lo mismo.",
    },
    fmla: {
      name: "Permiso del trabajo (FMLA)",
      text: "Hasta 12 semanas al año sin sueldo, y se guarda su puesto. Se puede tomar por horas o por días para el tratamiento. Vale si lleva ahí 12 meses y 1,250 horas, y si 50 personas trabajan ahí o cerca. También vale para cuidar a un hijo, a un padre o madre, o a su esposo o esposa.",
    },
    ada: {
      name: "Cambios en el trabajo (ADA)",
      text: "Las empresas de 15 o más personas deben buscar cambios que ayuden, como otro horario o tiempo libre para el tratamiento. Lo que les diga de su salud debe quedar en privado. No tiene que dar todos los detalles.",
    },
    "disability-pay": {
      name: "Paga mientras no está",
      text: "Algunos trabajos y algunos estados tienen pago por discapacidad de corto plazo. Pregunte a recursos humanos o al plan qué necesita de un médico.",
    },
    school: {
      name: "Escuela y universidad",
      text: "Las escuelas pueden hacer un plan (un plan 504 o un IEP), y las universidades tienen una oficina de discapacidad. Pida otro horario, más tiempo o un permiso médico.",
    },
    records: {
      name: "Quién puede saber",
      text: "Usted decide a quién se le dice, salvo peligro para una vida y algunos otros casos. Puede pedir ver su expediente. Los expedientes de tratamiento de alcohol y drogas tienen más protección.",
    },
    "records-minor": {
      name: "Quién puede saber, antes de los 18 años",
      text: "Depende del estado y del tipo de atención. Hay atención que un adolescente puede recibir por su cuenta, y otra para la que un padre, una madre o un tutor debe dar permiso. Un peligro para una vida se avisa. Pregunte antes de empezar: “¿Qué tienen que contar, y a quién?”",
    },
  },
} as const satisfies CareWords["rights"];
