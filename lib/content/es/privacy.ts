import type { privacyEn } from "../en/privacy";
import type { Worded } from "../words";

export const privacyEs: Worded<typeof privacyEn> = {
  title: "Qué pasa con sus respuestas",
  lead: "Sus respuestas se quedan en su teléfono o computadora, en esta pestaña.",
  statements: [
    {
      title: "No se envía nada",
      text: "Cuando la página de preguntas ya se abrió, no le pide nada a internet. Las preguntas, el nivel y la impresión funcionan sin red.",
    },
    {
      title: "Nadie mira",
      text: "Nadie recibe sus respuestas si usted no las muestra o las da. Tampoco las recibe ninguna oficina del gobierno. La página no puede verle, y no puede avisar a nadie por usted.",
    },
    {
      title: "Sin cuenta, sin rastreo",
      text: "No hay que iniciar sesión, no hay cookies ni anuncios, y no hay nada de otras empresas en la página.",
    },
    {
      title: "Se guarda solo en esta pestaña",
      text: "Lo que marca se guarda en esta pestaña, para que al recargar no se pierda nada. Si el navegador no lo permite, la página lo dice. “Borrar mis respuestas” las borra en el momento. Cerrar la pestaña también las borra, pero algunos navegadores pueden volver a abrir una pestaña cerrada. Si otras personas usan el mismo teléfono o computadora, borre antes.",
    },
    {
      title: "La empresa que tiene el sitio en internet ve la visita, no las respuestas",
      text: "La empresa que pone este sitio en internet puede ver que su teléfono o computadora abrió estas páginas. Eso pasa en cualquier sitio. Sus respuestas no le llegan.",
    },
    {
      title: "Alguien cerca puede enterarse",
      text: "El historial del navegador muestra que este sitio se abrió. Alguien puede mirar su pantalla. Si el teléfono o la computadora es del trabajo, de la escuela o de otra persona, puede registrarlo todo. Una ventana privada deja menos rastro.",
    },
    {
      title: "Las líneas de ayuda y los enlaces tienen sus propias reglas",
      text: "El {988} y los sitios enlazados aquí son de otros. Lo que usted les cuente sigue las reglas de ellos.",
    },
    {
      title: "El papel y los archivos los cuida usted",
      text: "Una impresión o un archivo guardado contiene sus respuestas. Una impresora compartida puede guardar una copia. Un código impreso se abre con la palabra que está al lado, y no se abre sin ella. El navegador que lee el código puede guardarlo en su historial, todavía cerrado.",
    },
    {
      title: "Las llamadas y los mensajes dejan rastro",
      text: "Una llamada o un mensaje a una línea de ayuda queda en la lista del teléfono, y puede salir en una factura.",
    },
  ],
  check: {
    title: "Compruébelo",
    steps: [
      "Abra la página de preguntas y espere a que cargue.",
      "Active el modo avión, o desconecte la red.",
      "Responda todo, vea el resultado e imprímalo. Todo sigue funcionando, porque no hace falta enviar nada.",
    ],
  },
  parts: {
    title: "De qué está hecho el sitio",
    licenses: "Cada parte hecha por otros, con su licencia",
    list: "La misma lista para programas (CycloneDX)",
  },
};
