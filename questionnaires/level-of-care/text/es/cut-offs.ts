import type { CutOffId } from "../../cut-offs";

/** What each number decides, in a sentence. */
export const cutOffsEs = {
  "phq-2":
    "Las dos primeras preguntas del PHQ-9 suman {points} o más: se hace el resto. El valor publicado que más se usa es 3. El {points} es nuestro, solo para hacer el resto, porque así se escapan menos casos.",
  "phq-9-moderate": "PHQ-9 de {points} o más, para adultos: síntomas moderados.",
  "phq-9-teen": "PHQ-9 de {points} o más, de 13 a 17 años: síntomas moderados.",
  "phq-9-severe":
    "PHQ-9 de {points} o más: aquí cuenta como grave. El PHQ-9 llama moderadamente grave de 15 a 19, y grave de 20 en adelante. Un puntaje solo nunca cuenta como más.",
  "phq-item-9":
    "Cualquier respuesta menos “Ningún día” a la línea del PHQ-9 sobre estar mejor muerto(a): pensamientos de muerte.",
  "gad-2":
    "Las dos primeras preguntas del GAD-7 suman {points} o más: se hace el resto. El valor publicado que más se usa es 3. El {points} es nuestro, solo para hacer el resto, porque así se escapan menos casos.",
  "gad-7-moderate": "GAD-7 de {points} o más: síntomas moderados.",
  "gad-7-severe": "GAD-7 de {points} o más: síntomas graves.",
  trauma:
    "PC-PTSD-5 de {points} o más: síntomas moderados, y se nombra un programa de trauma. Con 3 se escapan menos casos (Prins 2016). En un estudio posterior, 4 fue el mejor en general, y 3 para mujeres (Bovin 2021).",
  alcohol:
    "AUDIT-C de {points} o más: tomar alcohol con riesgo. 3 es el punto de corte publicado más bajo; 4 es lo usual para hombres. Se usa {points} para todas las personas, porque no se pregunta el sexo.",
  "alcohol-high": "AUDIT-C de {points} o más: problemas que se repiten.",
  "drugs-any": "Cualquier uso de drogas en el último año: se hacen las preguntas sobre el uso.",
  "drugs-monthly": "Uso de drogas cada mes o más: uso de riesgo.",
  "teen-alcohol": "De 13 a 17 años, alcohol en {points} días o más en el último año: uso de riesgo.",
  "teen-marijuana": "De 13 a 17 años, marihuana en {points} días o más en el último año: uso de riesgo.",
  "teen-alcohol-any":
    "De 13 a 17 años, alcohol en al menos {points} día(s) del último año: se pregunta por sobredosis.",
  "teen-marijuana-any":
    "De 13 a 17 años, marihuana en al menos {points} día(s) del último año: se pregunta por sobredosis.",
  "teen-other": "De 13 a 17 años, cualquier otra droga en al menos {points} día(s) en el último año: uso de riesgo.",
  "teen-age": "De 13 a 17 años cuenta como adolescente. Con menos de 13, las reglas no son para la persona.",
  "older-age": "65 años o más cuenta como persona mayor.",
  "after-birth": "Los 12 meses después de un parto cuentan como posparto.",
  "attempt-recent":
    "Un intento de suicidio en los últimos 3 meses que ningún profesional ha revisado desde entonces: una emergencia.",
  "attempt-seen":
    "Un intento de suicidio en los últimos 3 meses que un profesional ya revisó: al menos un programa de día (hospitalización parcial), y hablar con alguien hoy o mañana.",
  "attempt-year":
    "Un intento de suicidio hace de 3 a 12 meses: al menos un programa ambulatorio intensivo, cuando hay además otra dificultad.",
  preparation:
    "Intentar, empezar o preparar quitarse la vida en los últimos 3 meses, sin que un profesional lo haya revisado desde entonces: una emergencia.",
  "preparation-seen":
    "Lo mismo, y un profesional ya lo revisó: al menos un programa de día (hospitalización parcial), y hablar con alguien hoy o mañana.",
  "self-injury": "Hacerse daño en los últimos 3 meses cuenta como reciente.",
  "high-days": "Mucha más energía por 4 días seguidos o más, o 2 noches o más casi sin dormir.",
  "loop-hours": "1, 3 y 8 horas al día que se van en rituales o en dar vueltas a lo mismo.",
  gambling: "Apuestas o videojuegos que han sido un problema en los últimos 3 meses.",
  roles: "Se falta hasta cerca de la mitad, o a más de la mitad, del trabajo, la escuela o la casa.",
  "eating-little": "No comer casi nada, o vomitarlo todo, por 2 días o más.",
  "eating-often": "Problemas con la comida la mayoría de las semanas, o todos los días.",
  "eating-body": "Provocarse el vómito varias veces por semana o todos los días; un día sin líquidos.",
  weight: "Perder el 5 %, el 15 % y el 25 % del peso de siempre en 6 meses.",
  drinks:
    "4 o 5 bebidas con alcohol la mayoría de los días, 8 la mayoría de los días o de una sola vez, un trago en la mañana, opioides o algo parecido la mayoría de los días.",
  "last-use": "Un uso diario cuenta por completo cuando la última vez fue hace una semana o menos.",
  "withdrawal-days": "Síntomas de abstinencia ahora o en los últimos 2 días.",
  "hard-withdrawal": "Síntomas de abstinencia muy fuertes dos veces o más.",
  overdose: "Una sobredosis en los últimos 30 días, en el último año, o hace más tiempo.",
  "fair-try": "Tiempo suficiente de tratamiento: unas 8 citas, o de 6 a 8 semanas de una medicina.",
  stays: "Una hospitalización, o dos o más, en 12 meses; dos en un plazo de 30 días.",
  "just-left":
    "Los primeros 30 días después de salir de un hospital de salud mental, una unidad de desintoxicación o un programa residencial, y los primeros 7 días después de un hospital.",
  course: "Más o menos igual por 3 meses o más, o nuevo en las últimas semanas.",
  "missed-medicine": "Dejar de tomar una medicina esencial por 2 días o más en el último mes.",
} as const satisfies { readonly [C in CutOffId]: string };
