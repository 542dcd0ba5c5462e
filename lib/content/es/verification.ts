import type { VerificationWords } from "../verification-words";

export const verificationEs: VerificationWords = {
  "never-lower": "Una respuesta peor nunca baja el nivel, y nunca hace menos urgente la ayuda.",
  "acute-interrupts":
    "Un peligro agudo siempre lleva a la ayuda en crisis. La ayuda en crisis solo viene de un peligro agudo.",
  "stages-keep":
    "La atención actual nunca baja lo que piden las reglas. A quien está en un programa se le dice, cuando mucho, el siguiente paso hacia abajo. Eso es solo si dice que está mejor.",
  "rung-by-rung":
    "Un paso peor en una respuesta mueve el nivel un paso. Solo lo mueven más las emergencias y las reglas de la lista de este resultado.",
  "no-rule-dead": "Cada regla se puede cumplir, y cada regla puede ser la que decide.",
  "same-as-the-code": "Lo que se probó es lo que se usa: regla por regla, y en una muestra grande de situaciones.",
};
