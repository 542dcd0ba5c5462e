import type { CutOffId } from "../../cut-offs";

/** What each number decides, in a sentence. */
export const cutOffsEs = {
  "phq-2":
    "Las dos primeras preguntas del PHQ-9 suman 2 o más: se hacen las otras siete. Muchos usan 3 aquí; con 2 se escapan menos casos.",
  "phq-9-moderate": "PHQ-9 de 10 o más, para adultos: síntomas moderados.",
  "phq-9-teen": "PHQ-9 de 11 o más, de 13 a 17 años: síntomas moderados.",
  "phq-9-severe": "PHQ-9 de 15 o más: síntomas graves. Un puntaje solo nunca cuenta como más que grave.",
  "phq-item-9":
    "Cualquier respuesta menos “Ningún día” a la línea del PHQ-9 sobre estar mejor muerto(a): pensamientos de muerte.",
  "gad-2":
    "Las dos primeras preguntas del GAD-7 suman 2 o más: se hacen las otras cinco. Muchos usan 3 aquí; con 2 se escapan menos casos.",
  "gad-7-moderate": "GAD-7 de 10 o más: síntomas moderados.",
  "gad-7-severe": "GAD-7 de 15 o más: síntomas graves.",
  difficulty: "Qué tan difícil hacen los problemas la vida diaria, con las palabras del PHQ: un paso por cada una.",
  trauma: "PC-PTSD-5 de 3 o más: síntomas moderados, y se nombra un programa de trauma.",
  alcohol:
    "AUDIT-C de 3 o más: beber con riesgo. Es el valor publicado para mujeres. Se usa para todas las personas, porque no se pregunta el sexo.",
  "alcohol-high": "AUDIT-C de 8 o más: problemas que se repiten.",
  "drugs-any": "Cualquier uso de drogas en el último año: se hacen las preguntas sobre el uso.",
  "drugs-monthly": "Uso de drogas cada mes o más: uso de riesgo.",
  "teen-alcohol": "De 13 a 17 años, alcohol en 2 días o más en el último año: uso de riesgo.",
  "teen-marijuana": "De 13 a 17 años, marihuana en 2 días o más en el último año: uso de riesgo.",
  "teen-other": "De 13 a 17 años, cualquier otra droga en 1 día o más en el último año: uso de riesgo.",
  "teen-age": "De 13 a 17 años cuenta como adolescente. Con menos de 13, las reglas no son para la persona.",
  "older-age": "65 años o más cuenta como persona mayor.",
  "after-birth": "Los 12 meses después de un parto cuentan como el tiempo alrededor de él.",
  "attempt-recent": "Un intento de suicidio en los últimos 3 meses: una emergencia.",
  "attempt-year":
    "Un intento de suicidio hace de 3 a 12 meses: al menos atención ambulatoria intensiva, junto con otra carga.",
  preparation: "Prepararse para quitarse la vida en los últimos 3 meses: una emergencia.",
  "self-injury": "Hacerse daño en los últimos 3 meses cuenta como reciente.",
  "high-days": "Energía muy alta o mucha irritación por 4 días o más, o de 2 a 3 noches casi sin dormir.",
  "loop-hours": "1, 3 y 8 horas al día que se van en pensamientos no deseados o rituales.",
  "eating-often": "Problemas con la comida la mayoría de las semanas, o todos los días.",
  "eating-body": "Provocarse el vómito varias veces por semana o todos los días; un día sin líquidos.",
  weight: "La vigésima parte, cerca de la séptima parte y la cuarta parte del peso normal, perdida en 6 meses.",
  drinks:
    "4 o 5 bebidas con alcohol la mayoría de los días, 8 la mayoría de los días, un trago en la mañana, opioides todos los días.",
  "hard-withdrawal": "Abstinencia muy difícil dos veces o más.",
  overdose: "Una sobredosis en los últimos 30 días, en el último año, o hace más tiempo.",
  between: "Unos 2 días, un día, u horas entre apoyos.",
  "fair-try": "Un intento suficiente de tratamiento son unas 8 sesiones, o de 6 a 8 semanas de una medicina.",
  stays: "Una estancia, o dos o más, en un hospital en 12 meses; dos estancias en un plazo de 30 días.",
  "just-left": "30 días después de salir de un hospital o programa residencial.",
} as const satisfies { readonly [C in CutOffId]: string };
