import type { VerificationWords } from "../verification-words";

export const verificationEn: VerificationWords = {
  "never-lower": "A worse answer never lowers the level, and never makes help less urgent.",
  "acute-interrupts": "Acute danger always leads to crisis help. Crisis help only ever comes from acute danger.",
  "stages-keep":
    "Present care never lowers what the rules ask for. Someone in a program is at most told the next step down. That is only when they say they are better.",
  "rung-by-rung":
    "One step worse on one answer moves the level by one step. Only emergencies and the rules listed with this result move it more.",
  "no-rule-dead": "Every rule can hold, and every rule can be the one that decides.",
  "same-as-the-code": "What was proved is what runs: rule by rule, and in a large sample of situations.",
};
