import type { ExchangeWords } from "../exchange-words";

/** Words for keeping answers, opening them again and comparing them. `{name}` is filled in. */
export const exchangeEs: ExchangeWords = {
  fhirTitle: "Nivel de atención sugerido: preguntas de autoevaluación",
  keep: {
    title: "Guardar o enviar",
    lead: "Estos archivos se hacen en este aparato. No se envía nada: usted elige a dónde va un archivo.",
    save: "Guardar mis respuestas",
    saveHint:
      "Un archivo con cada respuesta y cada nota que escribió. Ábralo aquí la próxima vez para ver qué cambió. No hay otra copia.",
    fhir: "Descargar un archivo FHIR",
    textTitle: "Como texto simple",
    textHint: "La página para el profesional en palabras, para pegarla en un expediente o un mensaje.",
    fhirHint:
      "Para una clínica que le ha dicho que puede importar FHIR. La mayoría de las clínicas prefiere la página impresa o su PDF. El archivo tiene las mismas respuestas y notas, los puntajes y el nivel. Dice quién respondió y que ningún profesional lo ha firmado.",
    fhirOptions: {
      title: "Si la clínica pide algo especial",
      collection: {
        label: "Como colección (collection)",
        hint: "Sin esto, el archivo es una transacción (transaction): el servidor de una clínica puede recibirlo, y una segunda vez no agrega nada.",
      },
      questions: {
        label: "Incluir las preguntas",
        hint: "Solo para un programa que todavía no las tiene. El archivo queda mucho más grande.",
      },
    },
    private:
      "Cuide el archivo como un diario: muestra lo que dijo sobre suicidio, drogas y su salud. El nombre del archivo no dice nada, pero quien lo abra puede leerlo.",
    withheld: {
      label: "Incluir también las respuestas sobre el peligro que viene de otra persona",
      hint: "Quedan fuera para que quien le hace daño no las encuentre. Inclúyalas solo si nunca podrá verlas.",
    },
    saved: "El archivo está hecho. Busque {name} en sus descargas. Si no está ahí, pruebe con otro navegador.",
    notMade:
      "“{file}” no funcionó: este navegador no puede hacer archivos. Imprima o copie el resumen, o abra este sitio en otro navegador. Sus respuestas no se pierden.",
    open: "Abrir respuestas guardadas",
  },
  compare: {
    title: "Ver qué cambió",
    lead: "¿Ya respondió antes y guardó el archivo? Ábralo para ver qué cambió.",
    label: "Archivo anterior",
    forget: "Quitar las respuestas anteriores",
    kept: "Las respuestas anteriores se quedan en esta pestaña hasta que las quite, borre sus respuestas o cierre la pestaña.",
  },
  change: {
    title: "Qué ha cambiado",
    lead: "De {first} a {last}. Más alto es más serio. Un punto o dos puede ser casualidad.",
    level: "Nivel sugerido",
    better: "Mejor que la última vez",
    worse: "Peor que la última vez",
    none: "nada",
    noDate: "sin fecha",
    at: "{date}: {value}",
    notMeasured: "no se midió",
    direction: { better: "mejor", worse: "peor", same: "sin cambio" },
    step: {
      up: "La última vez el nivel sugerido era: {from}. Ahora es al menos: {to}. No espere: pregunte ahora por más ayuda.",
      same: "El nivel sugerido es igual que la última vez: {to}.",
      down: "La última vez el nivel sugerido era: {from}. Ahora las respuestas empiezan en: {to}. Pregunte a su equipo si conviene bajar un paso, y qué señal le haría volver a subir.",
      wait: "Las respuestas empiezan ahora en: {to}, y la última vez era: {from}. Todavía hay razones para no bajar por su cuenta: un peligro actual, el programa en que está, una pregunta sin responder, o lo que ve alguien que conoce a la persona. Siga con la atención que tiene hasta hablarlo con un profesional.",
    },
    versions:
      "Las preguntas o las reglas cambiaron entre las dos veces, así que parte de un cambio puede venir de eso.",
  },
  views: {
    title: "Dos puntos de vista",
    lead: "Un grupo de respuestas es de la persona, y el otro de alguien que la conoce. A los dos se les hicieron {compared} preguntas iguales, y respondieron {different} de forma distinta.",
    same: "Los dos respondieron {compared} preguntas iguales, todas de la misma forma.",
    question: "Pregunta",
    self: "La persona dijo",
    other: "Alguien que la conoce dijo",
    saidOn: "{who}, {date}",
    notAsked: "No se preguntó",
    counts: "cuenta",
    safety: "Seguridad: cuenta la respuesta más seria",
    rest: "Otras diferencias",
    level: "Nivel sugerido",
    levelOf: { self: "Según las respuestas de la persona", other: "Según las respuestas de quien la conoce" },
    together: "Con la respuesta más seria sobre seguridad, al menos",
    noLevel: "sin nivel",
    age: "Los grupos de edad son distintos. Por favor, revise que los dos sean sobre la misma persona.",
    note: "Ninguna de las dos miradas es la correcta. Una diferencia es algo de que hablar, mejor con un profesional.",
  },
  open: {
    title: "Abrir respuestas guardadas",
    lead: "Elija un archivo que guardó aquí, o lea con un teléfono el código de un resumen impreso y escriba la palabra que está al lado. Se lee en este aparato y no se envía a nadie.",
    label: "Archivo guardado, o dos o más para comparar",
    hint: "Un archivo guardado en este sitio, o un archivo FHIR descargado de él. Elija varios para ver los cambios con el tiempo, o el archivo de la persona y el de alguien que la conoce.",
    noScript:
      "Abrir respuestas guardadas necesita JavaScript, porque el archivo se lee en su propio aparato y no se envía a ningún lugar.",
    code: "Código del papel",
    opened: "Se abrió en este aparato. No se envió nada, y no se guarda nada cuando cierra esta página.",
    cleared:
      "Este código es de una impresión anterior y no está cerrado con una palabra. Las respuestas se quitaron de la dirección de esta página. Puede que el historial del navegador todavía las tenga. Si otras personas usan este aparato, borre esta página del historial.",
    clearedLocked:
      "Puede que el historial del navegador guarde el código cerrado. No se abre sin la palabra del papel.",
    locked: {
      title: "Escriba la palabra del papel",
      text: "Las respuestas de este código están cerradas. La palabra que las abre está impresa al lado del cuadro. Las mayúsculas y el guion no importan.",
      label: "Palabra del papel",
      action: "Abrir las respuestas",
      opening: "Se está abriendo. Toma uno o dos segundos.",
      form: "La palabra tiene diez letras y ningún número. Por favor, mire el papel otra vez.",
      wrong:
        "Esta palabra no abre el código. Por favor, revise cada letra en el papel. La palabra de otra impresión no sirve.",
      cannot:
        "Este navegador no puede abrir el código en esta página. Necesita una dirección segura (https) y un navegador que no sea muy viejo. Lea el código con un teléfono, o lea las respuestas impresas.",
      lost: "¿La palabra está cortada o se perdió? Entonces nadie puede abrir el código. Las respuestas impresas siguen contando.",
      leave: "No abrirlo",
    },
    by: {
      self: "Respondido por la persona",
      other: "Respondido por alguien que la conoce",
      unknown: "El archivo no dice quién respondió",
    },
    on: "Respondido el {date}",
    noDate: "Sin fecha",
    reference: "Referencia {reference}",
    sameAnswers: "Estos archivos tienen las mismas respuestas, así que cuentan una sola vez: {names}",
    samePerson: {
      title: "¿Son sobre la misma persona?",
      wentBack: "En una misma persona, estas respuestas no pueden cambiar así: {questions}.",
      sameDay: "Se dieron respuestas distintas el mismo día.",
      yes: "Sí, la misma persona",
      no: "No, personas distintas",
      apart: "No se compara nada, porque son sobre personas distintas. Abra los archivos de una sola persona a la vez.",
    },
    level: "Al menos: {level}",
    noLevel: "Sin nivel: para alguien menor de 13 años",
    tooLittle: "Sin nivel: se respondió muy poco",
    byRelation: "{by} ({relation})",
    changedSince:
      "Las preguntas o las reglas han cambiado desde entonces. El resultado de abajo se saca con las reglas de hoy.",
    dropped: "Quedó fuera, porque no es una de las respuestas posibles: {questions}",
    askedAgain: "Se pregunta de nuevo, porque la pregunta cambió: {questions}. Mientras tanto cuenta como no dicho.",
    unfinished: {
      "in-progress": "El archivo dice que no se terminaron todas las preguntas.",
      stopped: "El archivo dice que la persona paró antes del final.",
      "not-said": "El archivo no dice si se terminaron las preguntas.",
    },
    more: "y {count} más",
    close: "Cerrar {name}",
    closeShort: "Cerrar",
    actions: "Qué sigue",
    continue: "Continuar con estas respuestas",
    continueHint: "Las pone en esta pestaña, para cambiarlas o terminar.",
    again: "Responder otra vez y comparar",
    againHint: "Empieza las preguntas de nuevo. El resultado mostrará qué cambió.",
    replace: "Esta pestaña ya tiene respuestas. Se reemplazarían.",
    replaceYes: "Reemplazarlas",
    replaceNo: "Dejar lo que está en esta pestaña",
    view: "La página del profesional",
    full: "Este navegador no deja que la página guarde respuestas, así que no las puede llevar a las preguntas.",
    problem: "No se abrió",
    refused: {
      "too-large": "{name} es demasiado grande para ser un archivo de aquí. No se leyó nada.",
      "not-ours": "{name} no contiene respuestas de este sitio.",
      "not-fhir": "{name} es un archivo de expediente de salud, pero no de respuestas.",
      "no-response": "{name} es un archivo de expediente de salud sin respuestas.",
      "several-responses": "{name} contiene varios grupos de respuestas. Por favor, elija un archivo con uno.",
      "other-questionnaire": "{name} contiene respuestas a preguntas que no son las de aquí.",
      "newer-format":
        "{name} se hizo con una versión más nueva de este sitio. Conéctese y cargue otra vez esta página, o ábralo ahí.",
      "too-short": "{name} está cortado. Por favor, lea otra vez todo el código, o escriba toda la dirección.",
      checksum: "{name} está dañado: falta una parte o se cambió. Por favor, léalo otra vez.",
      "other-version":
        "{name} se imprimió con preguntas que este sitio nunca ha tenido, y no se puede leer aquí. Las respuestas impresas todavía valen.",
      "no-questionnaire": "{name} no dice a qué preguntas responde. No se leyó nada.",
      "entered-in-error": "{name} se retiró: está marcado como hecho por error. No se leyó nada.",
      "changed-meaning":
        "{name} contiene una regla que puede cambiar lo que dicen sus respuestas, y este sitio no la conoce. No se leyó nada.",
      "none-kept": "Ninguna respuesta de {name} corresponde a una pregunta de aquí: {what}",
      "repeated-key": "{name} dice “{what}” dos veces, y nadie puede saber cuál vale. No se leyó nada.",
      encoding:
        "{name} no está guardado como UTF-8, y se perderían letras como ñ y é. Guárdelo de nuevo como UTF-8. No se leyó nada.",
      empty: "{name} está vacío (0 bytes). Guárdelo o envíelo otra vez.",
      picture:
        "{name} es una foto o imagen. Elija el archivo cuyo nombre empieza con “summary” y termina en .json, o lea con un teléfono el código cuadrado del papel.",
      pdf: "{name} es una impresión. Se puede leer, pero no se puede abrir aquí. Elija el archivo .json, o lea con un teléfono el código cuadrado del papel.",
      "cut-off": "{name} está cortado. Descárguelo o envíelo otra vez.",
      "other-instrument":
        "{name} tiene un cuestionario de otro programa ({what}). Esta página solo lee sus propias preguntas. Póngalo en el expediente como está.",
      "no-answers": "{name} no contiene respuestas.",
      "wrong-word": "{name} no se abre con esta palabra.",
      unreadable: "{name} no se puede leer. Tal vez se movió o se borró.",
    },
  },
};
