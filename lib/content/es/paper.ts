import type { PaperWords } from "../words";

/**
 * Words of the paper: the printed summary, its plain text and the choices before printing. `{name}` is a placeholder.
 */
export const paperEs: PaperWords = {
  shortTitle: "Resumen corto",
  shortLead: "Una versión corta: no están todos los temas del cuestionario.",
  shortNotice:
    "Esta es una versión corta. Se dejó fuera a propósito, sin importar las respuestas: seguridad (suicidio, hacerse daño, daño a otros), alcohol y drogas, realidad y energía, juegos de azar, hogar, hospitalizaciones, lo que ya se sabe, embarazo, servicio militar y notas. Pida a la persona el resumen completo antes de decidir sobre la atención.",
  together:
    "Se abrió junto a respuestas de otra persona. Con las respuestas más serias sobre seguridad, al menos: {level}. Urgencia: {urgency}. Vea “Dos puntos de vista”.",
  togetherShort: "Con respuestas de otra persona, al menos: {level}. Urgencia: {urgency}.",
  shortUrgency: {
    none: "sin urgencia especial según las respuestas",
    "within-a-day": "necesita atención hoy o mañana",
    today: "necesita atención hoy",
  },
  unfinished: {
    one: "No está terminado: falta 1 pregunta que decide. Cuenta como algo que no se sabe.",
    many: "No está terminado: faltan {count} preguntas que deciden. Cuentan como algo que no se sabe.",
  },
  notFilled: {
    line: "Se ofreció después del resultado y no se llenó: {parts}.",
    fit: "horarios, transporte y costo",
    fuller: "más detalles",
  },
  facts: {
    date: "Respondido el",
    printed: "Impreso el",
    runBy: "Sitio a cargo de",
    reference: "Referencia",
    age: "Grupo de edad",
    language: "Idioma de las respuestas",
    crisis: "Ayuda en crisis",
    relation: "Relación con la persona",
  },
  relation: {
    label:
      "¿Cuál es su relación con la persona por quien responde? Se imprime al principio y se guarda en los archivos de abajo. No cambia nada más.",
    notSaid: "Prefiero no decirlo",
    options: {
      parent: "Madre, padre o tutor",
      partner: "Pareja o cónyuge",
      family: "Otro familiar",
      friend: "Amigo o amiga",
      professional: "Alguien que trabaja con esa persona",
      other: "Otra relación",
    },
  },
  behind: "Las respuestas, una por una",
  found: "Cómo se llegó al nivel",
  areaNone: "0: ninguna respuesta la sube",
  areaNotAsked: "No se preguntó",
  areaUnknown: "0, pero {count} sin decir",
  marked: "■ señala una respuesta que cuenta para el nivel o la urgencia.",
  reasonsInFull: "Todas las razones completas",
  more: "{count} más en las páginas que siguen.",
  change: "Lo que cambiaría con otra respuesta",
  changeInFull: "Cada respuesta que por sí sola cambiaría el nivel",
  changeLine: "{short}: “{answer}” en vez de “{given}”",
  whatWouldChange: "{instrument}: cualquiera de {count} preguntas marcada como peor",
  changeItemsDown: "{instrument}: cualquiera de {count} preguntas marcada como más leve",
  changeUp: "Más alto: {level}",
  changeDown: "Más bajo: {level}",
  nothingUp: "Ninguna respuesta por sí sola lo subiría.",
  nothingDown: "Ninguna respuesta por sí sola lo bajaría.",
  notAsked: "No se preguntó, no correspondía",
  questions: "{count} preguntas",
  suggested: "Qué pedir en un programa",
  programs: "Programas",
  formats: "Formato",
  made: "Reglas {rules}. Páginas hechas el {build}. Números de las líneas de ayuda consultados por última vez el {lines}.",
  code: {
    title: "Las respuestas en código, para una computadora",
    text: "Escanéelo con un teléfono o una tableta. Después escriba la palabra de abajo en la página que se abre. Las respuestas van cerradas dentro del código, y no se envía nada. Las notas con las palabras de la persona no están.",
    word: "Palabra para abrirlo:",
    whole:
      "Guarde la palabra junto con el código. Sin la palabra nadie puede abrirlo, y quedan las respuestas en estas páginas.",
    caution: "Quien tenga esta página puede abrirlo.",
  },
  options: {
    title: "Qué imprimir",
    version: "Cuánto",
    full: "Todo",
    short: "Corto, para entregar",
    hints: {
      full: "Un resumen de una página y después cada respuesta.",
      short: "No incluye: preguntas de seguridad, alcohol, drogas, hogar, hospitalizaciones ni notas.",
    },
    language: "Idioma de la impresión",
    languages: {
      own: "En {language}",
      english: "En inglés, para el profesional",
      both: "Los dos, uno después del otro",
    },
    found: "Agregar cómo se llegó al nivel",
    foundHint: "Las áreas, las reglas con sus fuentes, y lo que cambiaría con otra respuesta.",
    large: "Letra grande",
    code: "Agregar un código que la computadora del profesional puede leer",
    codeHint:
      "Un código cuadrado (como un QR) con sus respuestas, sin sus notas. Se abre con una palabra que se imprime al lado.",
    codeCannot:
      "Solo se puede agregar un código si esta página tiene una dirección segura (https) y el navegador no es muy viejo. La impresión tiene todas sus respuestas en palabras.",
    codeReady: "El código está listo. Se abre con esta palabra, que se imprime al lado: {word}",
    codeSays: {
      none: "",
      making: "Se está cerrando el código. Toma uno o dos segundos. Espere antes de imprimir.",
      "too-large": "Las respuestas no caben en un código así. La impresión las tiene todas en palabras.",
    },
  },
  pdf: {
    title: "Guardarlo como PDF",
    lead: "Casi todas las clínicas reciben un PDF en su portal. Presione el botón de imprimir de arriba, y después:",
    ways: [
      "iPhone o iPad: en la vista previa, toque la señal de compartir y luego Guardar en Archivos.",
      "Android: arriba, elija Guardar como PDF en vez de una impresora.",
      "Windows, Chromebook o Linux: como impresora, elija Guardar como PDF.",
      "Mac: abajo, abra el menú PDF y elija Guardar como PDF.",
    ],
  },
  noPrint:
    "Este navegador no puede imprimir desde una página. Copie el texto de abajo, o abra este sitio en otro navegador en una computadora.",
  copy: {
    copy: "Copiar el texto",
    done: "Copiado. Péguelo en un mensaje o en una nota. Queda en el portapapeles hasta que copie otra cosa.",
    refused:
      "Este navegador no dejó que la página copie. El texto está abajo: manténgalo presionado, o seleccione todo, y copie.",
    label: "Texto del resumen",
    show: "Ver el texto",
  },
  fileName: "resumen-de-atencion",
  footer: { page: "Página", of: "de" },
  dayNotSaid: "no se dice",
  changed: {
    since: "Algunas respuestas se agregaron o cambiaron después de esta fecha: {date}.",
    sinceUnknown: "Algunas respuestas se agregaron o cambiaron después. No se sabe cuándo se dieron las demás.",
  },
  signs: {
    title: "Cuándo pedir más",
    lead: "Si pasa algo de esto, pida más ayuda. No espere.",
    now: "{Reach988}. Si no puede esperar, llame al {911}. Hágalo si:",
    today: "Pida atención hoy mismo si:",
    soon: "Hoy o mañana, hable con un médico o {reach988}, y pregunte por “{level}”, si:",
    level: "Pregunte por “{level}” si:",
  },
};
