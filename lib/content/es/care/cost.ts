import type { CareWords } from "../../care-words";

export const costEs = {
  title: "Cuánto le puede costar",
  lead: "Escriba lo que sepa de su plan. No se envía nada a ningún lugar. Deje en blanco lo que no sepa.",
  whyRange: "Por qué esto es solo un rango",
  reasons: {
    "prices-differ":
      "Los precios cambian según el lugar y el programa, y algunos son más altos que esto. Pida el suyo por escrito.",
    "length-differs": "Nadie sabe todavía cuántos días o semanas harán falta.",
    "negotiated-price":
      "Su plan tiene sus propios precios con los programas de su red. Suelen ser mucho más bajos que el precio de lista usado aquí.",
    "deductible-unknown": "No se sabe el deducible. La cifra baja supone que ya lo pagó, y la cifra alta, que no.",
    "maximum-unknown":
      "No se sabe su máximo de gastos de bolsillo. Cuando se llega a él, la atención cubierta en la red ya no cuesta más ese año.",
    "balance-billing":
      "Fuera de la red, un programa puede cobrar más de lo que el plan reconoce. Esa parte no tiene límite.",
    "new-plan-year": "Si el tratamiento sigue cuando termina el año del plan, el deducible empieza de nuevo.",
    "other-bills": "No incluye medicinas, análisis, viajes ni tiempo sin trabajar.",
  },
  problems: {
    money: "Escriba una cantidad en dólares, de 0 o más.",
    "money-high": "Esta cantidad es demasiado alta. Revise el número.",
    "two-ways":
      "Esto se puede leer de dos maneras. Escriba 1500 o 1,500, y un punto solo antes de los centavos: 40.50.",
    percent: "Escriba un porcentaje de 0 a 100.",
  },
  fields: {
    cover: { label: "¿Cómo se pagaría?", hint: "El programa o el plan le puede decir si está en la red." },
    share: {
      label: "¿Cuál es su parte?",
      hint: "Está en la tarjeta o en el resumen del plan, muchas veces en “mental health outpatient”.",
    },
    price: {
      label: "Precio de una sesión o un día",
      hint: "Ya está puesto un precio común. Cámbielo cuando un programa le diga el suyo.",
    },
    deductibleLeft: {
      label: "Deducible que falta pagar este año",
      hint: "Lo que usted paga antes de que el plan empiece. Déjelo en blanco si no lo sabe.",
    },
    outOfPocketLeft: {
      label: "Lo que falta para el máximo de gastos de bolsillo",
      hint: "Lo más que todavía tendría que pagar este año. Déjelo en blanco si no lo sabe.",
    },
    copay: {
      label: "Copago por cada sesión o día",
      hint: "Una cantidad fija. Pregunte si es por cada día de un programa.",
    },
    afterDeductible: {
      label: "El copago empieza solo cuando el deducible está pagado",
      hint: "En muchos planes empieza desde el principio.",
    },
    coinsurance: { label: "Su parte en porcentaje", hint: "Por ejemplo 20, cuando el plan paga 80." },
    allowed: {
      label: "Lo máximo que el plan reconoce por un día",
      hint: "Se llama cantidad permitida (allowed amount). Déjelo en blanco si no lo sabe.",
    },
    days: { label: "Días por semana", hint: "Ya está puesto el número común." },
    weeks: { label: "Semanas", hint: "Ya está puesto el número común." },
  },
  covers: {
    "in-network": "Con seguro, dentro de la red",
    "out-of-network": "Con seguro, fuera de la red",
    uninsured: "Sin seguro",
  },
  shares: { copay: "Una cantidad fija cada vez (copago)", coinsurance: "Un porcentaje del precio (coseguro)" },
  units: { session: "por sesión", day: "por día" },
  understood: "Calculado con: {amounts}.",
  result: "Unos {range} en total, si dura lo que suele durar.",
  beyond: "De esto, {range} es lo que un programa fuera de la red puede pedir además de su plan.",
  reachesMaximum: "Con la cifra alta se llega a su máximo de gastos de bolsillo. No pasa de ahí.",
  week: "Después de la semana {week}: {range}",
  legalLimit:
    "En la mayoría de los planes: una persona paga como máximo {limit} por atención en la red en el año de plan {year}. Muchos planes piden menos. Unos pocos tipos de plan pueden pedir más, y Medicare Original y los planes de corto plazo no tienen este límite.",
  elsewhere:
    "Si esto es demasiado, no se detenga aquí. Pregunte por precios según los ingresos, un plan de pagos, Medicaid y la ayuda del hospital.",
} as const satisfies CareWords["cost"];
