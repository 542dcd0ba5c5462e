import type { FactsFor } from "../../../../../lib/questionnaire/words";
import type { daily } from "../../../sections/daily";

export const dailyFactsEs = {
  "symptom-distress": {
    moderate: { self: "le cuesta vivir con lo que siente", other: "a la persona le cuesta vivir con lo que siente" },
    severe: {
      self: "usted apenas logra pasar la mayoría de los días",
      other: "la persona apenas logra pasar la mayoría de los días",
    },
    unbearable: {
      self: "lo que usted siente es más de lo que puede soportar",
      other: "lo que la persona siente es más de lo que puede soportar",
    },
  },
  "function-roles": {
    "missing-some": {
      self: "usted ha dejado de hacer una parte de lo que suele hacer",
      other: "la persona ha dejado de hacer una parte de lo que suele hacer",
    },
    "missing-most": {
      self: "usted ha dejado de hacer más de la mitad de lo que suele hacer",
      other: "la persona ha dejado de hacer más de la mitad de lo que suele hacer",
    },
  },
  "function-eating": {
    "too-little": {
      self: "usted come o toma muy poco la mayoría de los días o solo si alguien está pendiente",
      other: "la persona come o toma muy poco la mayoría de los días o solo si alguien está pendiente",
    },
    "almost-nothing": {
      self: "usted lleva 2 días o más casi sin comer ni tomar nada, o vomitando todo",
      other: "la persona lleva 2 días o más casi sin comer ni tomar nada, o vomitando todo",
    },
  },
  "function-selfcare": {
    slipping: {
      self: "usted descuida su aseo, su ropa o sus medicinas o necesita que se lo recuerden",
      other: "la persona descuida su aseo, su ropa o sus medicinas o necesita que se lo recuerden",
    },
    "often-missed": {
      self: "usted deja de asearse, de vestirse o de tomar sus medicinas la mayoría de los días",
      other: "la persona deja de asearse, de vestirse o de tomar sus medicinas la mayoría de los días",
    },
    cannot: {
      self: "usted no puede asearse, vestirse ni tomar sus medicinas",
      other: "la persona no puede asearse, vestirse ni tomar sus medicinas",
    },
  },
  "function-relationships": {
    withdrawn: {
      self: "usted se ha alejado de casi todo el mundo",
      other: "la persona se ha alejado de casi todo el mundo",
    },
  },
} as const satisfies FactsFor<typeof daily>;
