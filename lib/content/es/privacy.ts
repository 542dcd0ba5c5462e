import type { privacyEn } from "../en/privacy";
import type { Worded } from "../worded";

export const privacyEs: Worded<typeof privacyEn> = {
  title: "Qué pasa con sus respuestas",
  lead: "Sus respuestas se quedan en este aparato, en esta pestaña.",
  statements: [
    {
      title: "No se envía nada",
      text: "Una vez abierta la página de preguntas, no le pide nada a internet. Las preguntas, el nivel y la impresión funcionan sin red.",
    },
    {
      title: "Nadie mira",
      text: "Nadie lee sus respuestas. La página no puede verle, y no puede avisar a nadie por usted.",
    },
    {
      title: "Sin cuenta, sin rastreo",
      text: "No hay que iniciar sesión, no hay cookies, no se cuentan las visitas, y no hay nada de otras empresas en la página.",
    },
    {
      title: "Se guarda solo en esta pestaña",
      text: "Las respuestas se guardan en la memoria de esta pestaña, para que al recargar no se pierda nada. Se borran al cerrar la pestaña o al elegir “Borrar mis respuestas”.",
    },
    {
      title: "Su navegador recuerda la visita",
      text: "El historial del navegador muestra que este sitio se abrió, pero no lo que usted respondió. Una ventana privada deja menos rastro.",
    },
    {
      title: "El papel y los archivos los cuida usted",
      text: "Una impresión o un archivo guardado contiene sus respuestas. Una impresora compartida puede guardar una copia.",
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
};
