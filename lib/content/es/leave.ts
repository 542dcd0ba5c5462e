import type { LeaveWords } from "../words";

/** Words of the quick exit, for someone who may be watched. */
export const leaveEs: LeaveWords = {
  action: "Salir de este sitio",
  what: "¿Qué hace?",
  presses: [
    "Oprima la tecla Shift (Mayús) 2 veces más para salir.",
    "Oprima la tecla Shift (Mayús) 1 vez más para salir.",
  ],
  about: {
    title: "Salir rápido de este sitio",
    lead: "“Salir de este sitio” está arriba en cada página. Borra sus respuestas en esta pestaña y abre una página del clima.",
    shift: "También puede oprimir tres veces la tecla Shift (Mayús).",
    cannotTitle: "Lo que no puede hacer",
    cannot: [
      "Las páginas que vio antes quedan en el historial del navegador. Una ventana privada deja menos rastro.",
      "No puede borrar lo que ya vio alguien que estaba a su lado.",
      "No puede ocultar nada a un programa que graba la pantalla o las teclas.",
      "El papel, los archivos guardados, las llamadas y los mensajes se quedan donde están.",
      "Una copia de este sitio guardada para usar sin internet se queda en el teléfono o la computadora.",
    ],
  },
};
