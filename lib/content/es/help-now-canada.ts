import type { HelpNowWords } from "../help-now-words";
import { honestAnswersEs } from "./honest-answers";

/** Parts of the help page that have to differ for Canada. */
export const helpNowCanadaEs: HelpNowWords["elsewhere"]["CA"] = {
  "call-988": {
    heading: "Qué pasa cuando llama o escribe al {988}",
    paragraphs: ["Es para el suicidio y para quien se preocupa por alguien. Es gratis, día y noche."],
    list: [
      "Contestan en inglés o francés. Si habla poco, diga: “Spanish, please”.",
      "Una persona capacitada le pregunta si hay peligro ahora mismo. Luego escucha. Usted elige qué contar.",
      "Puede parar en cualquier momento.",
      "Una llamada o un mensaje queda en la lista del teléfono. Si otras personas usan su teléfono, tal vez quiera borrar eso.",
    ],
  },
  answers: {
    heading: "Respuestas honestas",
    answers: honestAnswersEs.CA,
  },
  overdose: {
    heading: "Sobredosis",
    paragraphs: [
      "La naloxona puede devolver la respiración después de opioides. No hace daño si la causa era otra.",
      "Muchas farmacias dan naloxona sin receta. Téngala donde otros la encuentren.",
      "Diga al {911} que puede ser una sobredosis. Así traen lo que hace falta.",
      "Una ley de Canadá protege a muchas personas que llaman por una sobredosis.",
      "¿Alguien tragó una medicina o un veneno, y está consciente? Llame a la línea de abajo (Poison Help). Si no, llame al {911}.",
    ],
  },
  home: {
    heading: "Si alguien le maltrata o le controla",
    paragraphs: [
      "No es su culpa, y usted decide qué hacer después.",
      "Si hay peligro ahora, llame al {911}.",
      "Alguien puede revisar su teléfono o computadora. Si es así, use uno que nadie más vea, como el de una amistad.",
    ],
  },
  veterans: null,
  deaf: {
    heading: "Si no oye, oye poco, o usa TTY",
    paragraphs: [
      "Los mensajes de texto al {988} funcionan sin sonido.",
      "Con TTY o relevo, use el servicio que prefiera. Así llega al {988} o al {911}.",
      "Para enviar textos con el {911}, antes hay que inscribir el teléfono. Luego llame al {911}. Ellos le escriben.",
      "Un texto enviado al {911} no llega.",
    ],
  },
  more: null,
};
