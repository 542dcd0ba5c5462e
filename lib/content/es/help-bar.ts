import type { HelpBarWords } from "../words";

/**
 * Words of the bar with the numbers, on every page and on the error page. Kept small, so that they load when little
 * else does.
 */
export const helpBarEs: HelpBarWords = {
  language: "es",
  bar: {
    label: "Ayuda ahora mismo",
    danger: "¿Peligro ahora mismo?",
    talk: "¿Piensa en el suicidio, o necesita hablar?",
    more: "Más ayuda",
  },
  channels: {
    call: "Llamar al {number}",
    text: "Enviar mensaje al {number}",
    textKeyword: "Texto: {keyword} al {number}",
    chat: "Chat en línea",
    relay: "TTY {number}",
    relayThen: "TTY: marque {number}, luego {next}",
    video: "Videoteléfono {number}",
    // A no-break space keeps the key next to its verb.
    thenPress: "Llamar al {number}, oprimir\u00a0{key}",
  },
  elsewhereLead: "Las líneas de ayuda de otros países están en",
  regions: {
    US: {
      name: "Estados Unidos",
      elsewhere: "¿No está en Estados Unidos?",
      free: "El {988} es gratis, día y noche, en inglés y español.",
    },
    CA: {
      name: "Canadá",
      elsewhere: "¿No está en Canadá?",
      free: "El {988} es gratis, día y noche, en inglés y francés.",
    },
  },
  regionChoice: {
    use: "Mostrar estos números en cada página",
    shown: "Los números de este sitio son ahora los de {region}.",
  },
};
