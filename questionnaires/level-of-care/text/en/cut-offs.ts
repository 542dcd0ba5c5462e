import type { CutOffId } from "../../cut-offs";

/** What each number decides, in a sentence. */
export const cutOffsEn = {
  "phq-2":
    "The first two PHQ-9 questions come to 2 or more: the other seven are asked. Many use 3 here; 2 misses fewer.",
  "phq-9-moderate": "PHQ-9 of 10 or more, for adults: moderate symptoms.",
  "phq-9-teen": "PHQ-9 of 11 or more, from 13 to 17: moderate symptoms.",
  "phq-9-severe": "PHQ-9 of 15 or more: severe symptoms. A score alone never counts as more than severe.",
  "phq-item-9": "Any answer but “Not at all” to the PHQ-9 line on being better off dead: thoughts of death.",
  "gad-2":
    "The first two GAD-7 questions come to 2 or more: the other five are asked. Many use 3 here; 2 misses fewer.",
  "gad-7-moderate": "GAD-7 of 10 or more: moderate symptoms.",
  "gad-7-severe": "GAD-7 of 15 or more: severe symptoms.",
  difficulty: "How difficult the problems make daily life, in the words of the PHQ: one step each.",
  trauma: "PC-PTSD-5 of 3 or more: moderate symptoms, and a trauma program is named.",
  alcohol:
    "AUDIT-C of 3 or more: risky drinking. That is the published value for women. It is used for everyone, as sex is not asked.",
  "alcohol-high": "AUDIT-C of 8 or more: repeated problems.",
  "drugs-any": "Any drug use in the past year: the questions on use are asked.",
  "drugs-monthly": "Drug use monthly or more: risky use.",
  "teen-alcohol": "From 13 to 17, alcohol on 2 days or more in the past year: risky use.",
  "teen-marijuana": "From 13 to 17, marijuana on 2 days or more in the past year: risky use.",
  "teen-other": "From 13 to 17, any other drug on 1 day or more in the past year: risky use.",
  "teen-age": "Age 13 to 17 counts as a teenager. Below 13 the rules are not for the person.",
  "older-age": "65 or older counts as older.",
  "after-birth": "The 12 months after a birth count as the time around it.",
  "attempt-recent": "A suicide attempt in the past 3 months: an emergency.",
  "attempt-year":
    "A suicide attempt 3 to 12 months ago: at least intensive outpatient care together with another strain.",
  preparation: "Getting ready to end one's life in the past 3 months: an emergency.",
  "self-injury": "Self-injury in the past 3 months counts as recent.",
  "high-days": "Very high or irritable for 4 days or more, or 2 to 3 nights with almost no sleep.",
  "loop-hours": "1, 3 and 8 hours a day taken by unwanted thoughts or rituals.",
  "eating-often": "Eating trouble in most weeks, or every day.",
  "eating-body": "Making oneself sick several times a week or every day; a day without fluids.",
  weight: "One twentieth, about one seventh and a quarter of usual weight lost in 6 months.",
  drinks: "4 or 5 drinks on most days, 8 drinks on most days, a drink in the morning, opioids every day.",
  "hard-withdrawal": "Very hard withdrawal two times or more.",
  overdose: "An overdose in the past 30 days, in the past year, or longer ago.",
  between: "About 2 days, a day, or hours between supports.",
  "fair-try": "A fair try of treatment is about 8 sessions, or 6 to 8 weeks of a medicine.",
  stays: "One stay, or two or more stays, in hospital in 12 months; two stays within 30 days.",
  "just-left": "30 days after leaving a hospital or residential program.",
} as const satisfies { readonly [C in CutOffId]: string };
