import type { OfflineWords } from "../words";

/** Words of the page that saves the site on a device. `{date}` is a placeholder. */
export const offlineEs: OfflineWords = {
  link: "Usar sin internet",
  title: "Usar este sitio sin internet",
  lead: "Puede guardar una copia de este sitio en este teléfono o computadora. Así se abre y funciona sin internet.",
  facts: [
    "Solo se guardan las páginas de este sitio, no sus respuestas.",
    "Cualquiera que use este teléfono o computadora puede ver que el sitio está guardado aquí. Si lo comparte con alguien, piénselo antes.",
    "Para llamar o enviar mensajes todavía hace falta un teléfono que funcione.",
    "Cuando hay internet, una copia más nueva se descarga sola. Se empieza a usar cuando ninguna pestaña de este sitio guarda respuestas, así que nunca interrumpe.",
  ],
  checked:
    "Los números de ayuda de esta copia se revisaron por última vez el {date}. Los números viejos pueden dejar de funcionar.",
  keep: "Guardar este sitio aquí",
  remove: "Quitarlo de aquí",
  states: {
    checking: "Revisando si este sitio está guardado aquí.",
    off: "Este sitio no está guardado aquí.",
    saving: "Se está guardando. Por favor, quédese en esta página.",
    kept: "Este sitio está guardado aquí. Se abre sin internet.",
    newer: "Hay una copia más nueva. Se usará cuando borre sus respuestas o cierre las pestañas que las guardan.",
    failed: "No se pudo guardar. Revise el internet e intente de nuevo. Nada más cambió.",
    impossible:
      "Este navegador no puede guardar el sitio. Una ventana privada muchas veces no puede, y ninguno puede si la dirección empieza con http://. Una ventana normal con https:// tal vez sí.",
    stays: "No se pudo quitar. Intente de nuevo, o borre los datos de este sitio en los ajustes del navegador.",
  },
  noScript: "Para guardar el sitio hace falta JavaScript, y en este navegador está apagado.",
};
