import type { CareWords } from "../../care-words";

/** Information, not legal advice. Sources and dates are in the data of each right. */
export const rightsEs = {
  title: "Sus derechos",
  lead: "Esto es información, no consejo legal. Las reglas cambian según el plan, el trabajo y el estado, y con el tiempo.",
  items: {
    parity: {
      name: "Trato igual para la salud mental (paridad)",
      text: "La mayoría de los planes que pagan atención de salud mental no pueden hacerla más difícil ni más cara que otra atención médica. Una regla federal de 2024 no se aplica desde mayo de 2025. La ley y la regla anterior siguen en pie.",
    },
    "comparative-analysis": {
      name: "La comparación propia del plan",
      text: "Un plan que limita la atención de salud mental debe haber comparado esos límites con los de la atención médica, por escrito. Puede pedir ese “análisis comparativo”. En un plan de trabajo, pídalo por escrito; el plan tiene 30 días y puede cobrar las copias. Si el plan ya dijo que no, es gratis.",
    },
    "prior-authorization": {
      name: "Aprobación antes de la atención (autorización previa)",
      text: "Muchos planes piden aprobación antes. Casi siempre el programa envía los papeles. Pregunte cuántos días se aprueban, y quién pide más. Para atención urgente, un plan debe contestar en 72 horas.",
    },
    appeal: {
      name: "Cuando el plan dice que no",
      text: "En un plan de trabajo o del mercado de seguros tiene 180 días para apelar. Medicare, Medicaid y el VA tienen sus propios plazos; están en la carta. Pida la razón por escrito, y pida una carta al programa. Si es urgente, puede pedir una respuesta rápida y una revisión externa al mismo tiempo. Muchos estados tienen un programa de ayuda al consumidor que puede ayudarle o apelar por usted. Si el suyo no lo tiene, pregunte al departamento de seguros del estado. Si es un plan de trabajo, al Departamento de Trabajo (EBSA).",
    },
    medicare: {
      name: "Medicare",
      text: "Medicare paga programas ambulatorios intensivos desde enero de 2024, a partir de {iopFrom} horas por semana, y programas de día a partir de {phpFrom} horas. No paga el programa por video en casa. Sí paga citas sueltas de terapia por video o teléfono en casa. Un plan Medicare Advantage puede pagar más.",
    },
    "medicaid-work": {
      name: "Medicaid y el trabajo, desde enero de 2027",
      text: "Desde enero de 2027, muchos adultos de 19 a 64 años deben mostrar 80 horas al mes de trabajo, estudio o voluntariado para conservar Medicaid. Algunos estados empiezan antes o después. Algunas enfermedades, y el tratamiento por alcohol o drogas, pueden librarle de esto. Abra cada carta, conteste antes de la fecha y pida los papeles a la clínica.",
    },
    "medicaid-place": {
      name: "Medicaid y los lugares donde se queda a dormir",
      text: "Para adultos de 21 a 64 años, muchas veces Medicaid no paga un hospital psiquiátrico o un centro residencial de más de 16 camas. Sí puede pagarlo donde el estado tiene un permiso especial (waiver). Antes de ir, pregunte al lugar y a Medicaid: “¿Paga Medicaid este lugar?”",
    },
    "veteran-crisis": {
      name: "Veteranos en una crisis de suicidio",
      text: "Un veterano en una crisis de suicidio puede ir a cualquier sala de emergencias, sea del VA o no. A muchos se la paga el VA, aunque no estén inscritos: hasta 30 días en el hospital y 90 días de tratamiento después. Diga al personal que sirvió, y pida que avisen al VA en 72 horas.",
    },
    "medicaid-rides": {
      name: "Viajes con Medicaid",
      text: "Si no tiene otra forma de llegar a sus citas, Medicaid debe ayudarle con el viaje. Llame unos días antes al número de la tarjeta y pida un viaje. En algunos estados, algunos adultos no tienen este derecho; pregunte.",
    },
    "good-faith": {
      name: "El precio por escrito",
      text: "Sin seguro, o si no lo usa, tiene derecho a un “estimado de buena fe” antes de que empiece la atención. Si la cuenta pasa del estimado por $400 o más, puede disputarla en un plazo de 120 días. Cuesta $25.",
    },
    "sliding-scale": {
      name: "Precios según los ingresos",
      text: "Los centros de salud comunitarios preguntan cuánto puede pagar y no rechazan a nadie por eso. Los centros comunitarios de salud mental y los programas del estado muchas veces hacen lo mismo.",
    },
    fmla: {
      name: "Permiso del trabajo (FMLA)",
      text: "Hasta 12 semanas al año sin sueldo, y le guardan su puesto. Se puede tomar por horas o por días para el tratamiento. Se aplica si lleva ahí 12 meses, con 1,250 horas en los últimos 12, y si 50 personas trabajan ahí o a menos de 75 millas. En escuelas y oficinas públicas se aplica aunque haya menos. También sirve para cuidar a su mamá o papá, o a su esposo o esposa. También a un hijo menor de 18 años, o a un hijo adulto con una discapacidad.",
    },
    ada: {
      name: "Cambios en el trabajo (ADA)",
      text: "Las empresas con 15 o más trabajadores deben buscar cambios que ayuden, como otro horario o tiempo libre para el tratamiento. Lo que les diga de su salud debe quedar en privado. No tiene que dar todos los detalles.",
    },
    "disability-pay": {
      name: "Sueldo mientras no puede trabajar",
      text: "Algunos trabajos y algunos estados tienen pago por discapacidad de corto plazo. Pregunte a recursos humanos o al plan qué necesita de un médico.",
    },
    school: {
      name: "Escuela y universidad",
      text: "Las escuelas pueden hacer un plan (un plan 504 o un IEP), y las universidades tienen una oficina de discapacidad. Pida otro horario, más tiempo o un permiso médico.",
    },
    records: {
      name: "Quién puede saber",
      text: "Su clínica puede compartir lo necesario con quienes le atienden y con su plan. Si el plan está a nombre de su mamá, su papá o su pareja, las cartas pueden llegarle a esa persona. Puede pedir al plan que le escriba a usted. Para contarlo a otros hace falta su permiso, salvo por un peligro, por maltrato o por orden de un juez. Puede pedir ver su expediente.",
    },
    "records-substance": {
      name: "Expedientes de tratamiento de alcohol y drogas",
      text: "Una ley federal (Part 2) los protege más que a otros expedientes. Casi siempre, el programa necesita su permiso por escrito antes de contarle a alguien. Un solo permiso puede servir de ahí en adelante para el tratamiento, los pagos y el manejo de la clínica. Puede retirarlo. La policía y un tribunal necesitan una orden especial. Puede quejarse ante el departamento de salud federal (HHS, oficina de derechos civiles).",
    },
    "records-minor": {
      name: "Quién puede saber, antes de los 18 años",
      text: "Depende del estado y del tipo de atención. Hay atención que un adolescente puede recibir por su cuenta, y otra para la que un padre, una madre o un tutor debe dar permiso. Si una vida está en peligro, tienen que avisar. Pregunte antes de empezar: “¿Qué tienen que contar, y a quién?”",
    },
  },
} as const satisfies CareWords["rights"];
