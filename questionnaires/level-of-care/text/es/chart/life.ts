import type { ChartWords } from "../../../../../lib/questionnaire/chart-words";

/** How all other answers appear on the clinician's page. */
export const lifeChartEs = {
  "medical-condition": {
    name: "enfermedad física",
    answers: {
      stable: "enfermedad bajo control",
      unchecked: "cambio físico nuevo, sin revisar por un médico",
      affected: "enfermedad que empeora por el ánimo, la comida o el consumo",
      unstable: "enfermedad que un médico dice que hay que vigilar de cerca",
    },
  },
  "weight-loss": {
    name: "pérdida de peso",
    time: "últimos 6 meses",
    answers: {
      "under-5": "perdió menos del 5% del peso",
      "5-14": "perdió del 5 al 14% del peso",
      "15-24": "perdió del 15 al 24% del peso",
      "25-plus": "perdió el 25% o más del peso",
    },
  },
  "eating-body": {
    name: "signos físicos de trastorno alimentario",
    time: "última semana",
    answers: {
      dizzy: "mareo al ponerse de pie",
      "cold-slow": "frío o pulso lento",
      "purge-weekly": "purgas varias veces por semana",
      palpitations: "palpitaciones",
      "purge-daily": "purgas a diario",
      "periods-stopped": "sin menstruación, con pérdida de peso",
      "skip-insulin": "omite insulina",
      faint: "desmayo",
      "chest-pain": "dolor de pecho",
      "vomit-blood": "vómito con sangre",
      "no-fluids": "un día sin líquidos",
    },
  },
  "memory-thinking": {
    name: "cambio en la memoria o el pensamiento",
    time: "último año",
    answers: {
      some: "algún cambio en la memoria, días como siempre",
      unsafe: "errores de memoria (cuentas, medicinas, estufa, perderse)",
    },
  },
  "medicine-missed": {
    name: "medicina sin tomar",
    time: "último mes",
    answers: { other: "sin una medicina 2+ días", essential: "sin una medicina esencial 2+ días" },
  },
  "about-perinatal": {
    name: "embarazo o bebé pequeño",
    answers: {
      no: { line: "no", alone: "sin embarazo ni bebé pequeño" },
      pregnant: { line: "embarazo", alone: "embarazo" },
      postpartum: { line: "dio a luz en los últimos 12 meses", alone: "dio a luz en los últimos 12 meses" },
      "baby-care": { line: "cuida a un bebé, no dio a luz", alone: "cuida a un bebé de menos de 12 meses" },
    },
  },
  "home-safety": {
    name: "peligro en casa, o sin dónde quedarse",
    answers: {
      safe: { line: "tranquilo y sin peligro", alone: "hogar tranquilo y sin peligro" },
      stressful: { line: "algo de estrés", alone: "hogar solo con algo de estrés" },
      triggers: { line: "conflicto, o consumo de otros ahí", alone: "conflicto o consumo de otros en casa" },
      "hard-home": { line: "difícil mejorar o seguir bien ahí", alone: "difícil mejorar o seguir bien en casa" },
      unstable: { line: "sin lugar fijo", alone: "sin lugar fijo donde quedarse" },
      nowhere: { line: "sin dónde dormir esta noche", alone: "sin dónde dormir esta noche" },
      unsafe: { line: "le lastiman o amenazan ahí", alone: "le lastiman o amenazan en casa" },
    },
  },
  "danger-signs": {
    name: "arma, estrangulamiento, amenaza de muerte o miedo de que le maten",
    time: "alguna vez",
    answers: {
      weapon: "quien le lastima usó o tiene un arma",
      choked: "le apretaron el cuello",
      "threat-kill": "amenaza de matarle o matar a los niños",
      "fear-death": "teme que le maten",
    },
  },
  "support-people": {
    name: "personas pendientes",
    answers: {
      strong: { line: "cuenta con personas, la mayoría de los días", alone: "cuenta con personas" },
      some: { line: "algunas personas, a veces", alone: "algunas personas están pendientes" },
      limited: { line: "pocas, lejos o sin saber", alone: "pocas personas pendientes" },
      "very-little": { line: "nadie, pero podría llamar a alguien", alone: "nadie está pendiente" },
      nobody: { line: "nadie a quien llamar", alone: "nadie a quien llamar" },
    },
  },
  "function-dependents": {
    name: "alguien que depende de la persona",
    answers: {
      nobody: { line: "nadie", alone: "nadie depende de la persona" },
      managing: { line: "sí, y puede", alone: "cuida bien a quien depende de la persona" },
      struggling: { line: "sí, con dificultad", alone: "con dificultad para cuidar a quien depende de la persona" },
      cannot: { line: "sí, no puede, sin otro adulto", alone: "no puede cuidar a quien depende, sin otro adulto" },
    },
  },
  "symptom-distress": {
    name: "malestar",
    answers: {
      none: { line: "ninguno", alone: "sin malestar" },
      mild: { line: "un poco", alone: "malestar leve" },
      moderate: { line: "difícil, puede con la mayoría de los días", alone: "malestar moderado" },
      severe: { line: "apenas puede con los días", alone: "malestar grave, apenas puede con los días" },
      unbearable: { line: "más de lo que aguanta", alone: "malestar mayor de lo que aguanta" },
    },
  },
  "function-roles": {
    name: "trabajo, escuela, casa",
    answers: {
      usual: { line: "como siempre", alone: "trabajo, escuela y casa como siempre" },
      harder: { line: "más difícil, lo hace", alone: "tareas más difíciles pero hechas" },
      "missing-some": { line: "una parte sin hacer, hasta la mitad", alone: "hasta la mitad de las tareas sin hacer" },
      "missing-most": { line: "más de la mitad sin hacer, o todo", alone: "más de la mitad de las tareas sin hacer" },
    },
  },
  "function-eating": {
    name: "comida y líquidos",
    answers: {
      enough: { line: "suficiente", alone: "come y toma líquidos suficientes" },
      less: { line: "menos, pero suficiente", alone: "come menos, pero suficiente" },
      "too-little": { line: "muy poco la mayoría de los días", alone: "come muy poco la mayoría de los días" },
      "almost-nothing": { line: "casi nada por 2+ días", alone: "casi sin comida ni líquidos por 2+ días" },
    },
  },
  "function-selfcare": {
    name: "cuidado personal",
    answers: {
      fine: { line: "bien", alone: "cuidado personal completo" },
      slipping: { line: "se descuida, o con recordatorios", alone: "descuida el cuidado personal" },
      "often-missed": { line: "no, la mayoría de los días", alone: "sin cuidado personal la mayoría de los días" },
      cannot: { line: "no puede", alone: "no puede con el cuidado personal" },
    },
  },
  "function-relationships": {
    name: "relaciones",
    answers: {
      fine: { line: "bien", alone: "relaciones bien" },
      strained: { line: "tensas", alone: "relaciones tensas" },
      withdrawn: { line: "alejamiento de casi todos", alone: "alejamiento de casi todos" },
    },
  },
  "watch-need": {
    name: "necesita a alguien a su lado",
    time: "2 semanas",
    answers: {
      never: { line: "nunca", alone: "no necesita que alguien esté pendiente" },
      sometimes: { line: "de vez en cuando", alone: "necesita a alguien a su lado de vez en cuando" },
      "most-days": { line: "la mayoría de los días", alone: "necesita a alguien a su lado la mayoría de los días" },
      daily: { line: "todos los días", alone: "necesita a alguien a su lado todos los días" },
      "day-night": { line: "día y noche", alone: "necesita a alguien a su lado día y noche" },
    },
  },
  course: {
    name: "evolución",
    answers: {
      same: { line: "igual por 3+ meses, o mejor", alone: "estable por 3+ meses, o mejorando" },
      slow: { line: "peor poco a poco en meses", alone: "peor poco a poco en meses" },
      new: { line: "nuevo, o mucho peor en semanas", alone: "nuevo o mucho peor en semanas" },
    },
  },
  "treatment-current": {
    name: "tratamiento actual",
    answers: {
      none: { line: "ninguno, o grupos de autoayuda", alone: "sin tratamiento actual" },
      "medication-only": { line: "medicinas", alone: "con medicinas, sin terapia" },
      outpatient: { line: "citas de terapia o consejería", alone: "en terapia ahora" },
      iop: { line: "IOP", alone: "en un IOP ahora" },
      php: { line: "programa de día (PHP)", alone: "en un PHP ahora" },
      residential: { line: "programa residencial", alone: "en un programa residencial ahora" },
      inpatient: { line: "hospital o desintoxicación", alone: "en hospital o desintoxicación ahora" },
    },
  },
  "treatment-response": {
    name: "respuesta al tratamiento",
    answers: {
      improving: { line: "mejor, o estable", alone: "mejor o estable con el tratamiento actual" },
      "too-early": { line: "muy pronto para saber", alone: "muy pronto para juzgar el tratamiento actual" },
      same: { line: "sin mejoría tras tiempo suficiente", alone: "sin mejoría tras tiempo suficiente de tratamiento" },
      worse: { line: "cada vez peor", alone: "cada vez peor con el tratamiento" },
    },
  },
  "treatment-past": {
    name: "otro tratamiento",
    time: "2 años",
    untimed: true,
    answers: {
      never: { line: "ninguno", alone: "sin otro tratamiento en 2 años" },
      helped: { line: "ayudó", alone: "tratamiento anterior ayudó" },
      "stopped-early": { line: "lo dejó antes de tiempo", alone: "tratamiento anterior dejado antes de tiempo" },
      partly: { line: "ayudó en parte, o por un tiempo", alone: "tratamiento anterior ayudó en parte" },
      little: { line: "tiempo suficiente, poco cambio", alone: "poco cambio tras tiempo suficiente de tratamiento" },
      "intensive-failed": {
        line: "un programa no ayudó o no duró",
        alone: "un programa anterior no ayudó o no duró",
      },
    },
  },
  "treatment-admissions": {
    name: "hospitalizaciones o desintoxicación",
    time: "12 meses",
    untimed: true,
    answers: {
      none: { line: "ninguna", alone: "sin hospitalización ni desintoxicación en 12 meses" },
      one: { line: "una vez", alone: "una hospitalización o desintoxicación en 12 meses" },
      "two-plus": { line: "2 o más", alone: "2 o más hospitalizaciones o desintoxicaciones en 12 meses" },
      readmitted: { line: "de nuevo en menos de 30 días", alone: "internado(a) de nuevo en menos de 30 días" },
    },
  },
  "treatment-discharge": {
    name: "salida de un programa u hospital",
    time: "30 días",
    untimed: true,
    answers: {
      none: { line: "no", alone: "sin salida de un programa en 30 días" },
      iop: { line: "salió de un IOP", alone: "salió de un IOP en los últimos 30 días" },
      php: { line: "salió de un PHP", alone: "salió de un PHP en los últimos 30 días" },
      residential: { line: "salió de residencial", alone: "salió de un programa residencial en los últimos 30 días" },
      "hospital-30d": {
        line: "hospital o desintoxicación, hace 8–30 días",
        alone: "salió del hospital hace 8–30 días",
      },
      "hospital-7d": {
        line: "hospital o desintoxicación, últimos 7 días",
        alone: "salió del hospital en los últimos 7 días",
      },
    },
  },
  readiness: {
    name: "disposición",
    answers: {
      ready: { line: "con ganas de empezar", alone: "con ganas de recibir ayuda" },
      mostly: { line: "iría, con dudas", alone: "iría, con dudas" },
      unsure: { line: "no sabe si quiere", alone: "no sabe si quiere ayuda" },
      "no-need": { line: "no ve un problema", alone: "no ve un problema" },
      refuse: { line: "no quiere ayuda", alone: "no quiere ayuda" },
    },
  },
  "ocd-time": {
    name: "rituales o pensamientos repetidos",
    answers: {
      none: { line: "ninguno", alone: "sin rituales ni pensamientos repetidos" },
      "under-1h": { line: "menos de 1 hora al día", alone: "rituales o pensamientos repetidos menos de 1 hora al día" },
      "1-3h": { line: "1–3 horas al día", alone: "rituales o pensamientos repetidos 1–3 horas al día" },
      "3-8h": { line: "3–8 horas al día", alone: "rituales o pensamientos repetidos 3–8 horas al día" },
      "over-8h": { line: "más de 8 horas al día", alone: "rituales o pensamientos repetidos más de 8 horas al día" },
    },
  },
  gambling: {
    name: "juegos de azar o videojuegos",
    answers: {
      no: { line: "sin problema", alone: "sin problema con los juegos" },
      trouble: { line: "demasiado tiempo o dinero", alone: "los juegos toman demasiado tiempo o dinero" },
      "cannot-stop": { line: "no puede parar, a gran costo", alone: "no puede parar de jugar, a gran costo" },
    },
  },
  "trauma-trouble": {
    name: "trauma que todavía afecta",
    time: "último mes",
    answers: {
      no: { line: "no", alone: "sin trauma que todavía afecte" },
      some: { line: "algo", alone: "trauma que afecta algo" },
      "a-lot": { line: "mucho", alone: "trauma que afecta mucho" },
    },
  },
  "eating-restrict": {
    name: "come muy poco",
    answers: { "0": "sin restricción", "1": "come muy poco por peso, figura o miedo" },
  },
  "eating-purge": { name: "compensa lo que come", answers: { "0": "sin purgas", "1": "purga o compensa lo que come" } },
  "eating-severity": {
    name: "cuánto domina la comida",
    time: "última semana",
    answers: {
      preoccupied: "preocupación por la comida, come suficiente la mayoría de los días",
      weekly: "restricción, atracones o purgas la mayoría de las semanas",
      daily: "trastorno alimentario a diario, o necesita a alguien al comer",
      constant: "no come casi nada, o trastorno alimentario muchas veces al día",
    },
  },
  "about-military": { name: "servicio militar", answers: { no: "no", yes: "sí" } },
  "practical-insurance": {
    name: "seguro",
    answers: {
      employer: "por un trabajo o sindicato",
      marketplace: "comprado por la persona o la familia",
      medicaid: "Medicaid o CHIP",
      medicare: "Medicare",
      va: "VA o TRICARE",
      none: "ninguno",
      unsure: "no sabe",
    },
  },
  "practical-cost": { name: "costo", answers: { ok: "bien", worried: "le preocupa", cannot: "no puede pagar" } },
  "practical-times": {
    name: "semana",
    answers: {
      "work-days": "trabaja de día",
      "work-shifts": "trabaja por turnos",
      school: "escuela o universidad",
      caregiving: "cuida a alguien",
      "evenings-only": "solo tardes y noches libres",
      flexible: "flexible",
    },
  },
  "practical-travel": {
    name: "llegar a un programa",
    answers: { ok: "sí", hard: "le costaría", none: "sin cómo llegar", rural: "nada cerca" },
  },
  "practical-online": {
    name: "citas por video",
    answers: { private: "sí, en privado", "not-private": "sin lugar privado", unreliable: "sin internet estable" },
  },
  "practical-group": {
    name: "grupos",
    answers: { fine: "bien", nervous: "uno pequeño y tranquilo", "could-not": "no podría" },
  },
  "practical-language": {
    name: "idioma de la atención",
    answers: { english: "inglés", spanish: "español", other: "otro idioma" },
  },
  "practical-privacy": { name: "privacidad", answers: { fine: "no", "small-community": "sí" } },
} as const satisfies ChartWords;
