import type { HelpNowWords } from "../help-now-words";
import { helpNowCanadaEs } from "./help-now-canada";
import { honestAnswersEs } from "./honest-answers";

/**
 * Written at grade 5, because a person reads this on the worst day. No numbers here; `{988}` and `{911}` are
 * placeholders.
 */
export const helpNowEs: HelpNowWords = {
  title: "Ayuda ahora",
  lead: "En el {988} contestan personas de verdad, a toda hora. No hace falta una razón especial para llamar.",
  contents: "En esta página",
  sections: {
    now: {
      heading: "Llame al {911} si hay una vida en peligro",
      list: [
        "Alguien se hizo daño, o tomó demasiadas pastillas. O podría quitarse la vida ahora.",
        "No se puede despertar a alguien, o no respira bien.",
        "Puede haber una sobredosis.",
        "Alguien tiene una convulsión o dolor de pecho. O ve cosas que otros no, al dejar alcohol o pastillas para los nervios.",
        "Alguien puede lastimar ahora a otra persona.",
      ],
      paragraphs: ["¿Siente que ya no puede más? {Reach988}. También puede ir a una sala de emergencias."],
    },
    "call-988": {
      heading: "Qué pasa cuando llama o escribe al {988}",
      paragraphs: [
        "Es para el suicidio, la salud mental, y el alcohol o las drogas. También es para quien se preocupa por alguien.",
      ],
      list: [
        "Llamada: oye un menú corto; para español, oprima dos. Luego hay música mientras espera. Después le saluda una persona capacitada.",
        "Le pregunta si hay peligro ahora mismo. Luego escucha. Usted elige qué contar.",
        "{Text988}: primero recibe unas preguntas cortas. Luego le piden que espere a una persona.",
        "Chat: se abre la página en español de la línea. Pide unas respuestas cortas. Luego le escribe una persona.",
        "Puede parar en cualquier momento.",
        "Una llamada o un mensaje queda en la lista del teléfono. Si otras personas usan su teléfono, tal vez quiera borrar eso.",
      ],
    },
    answers: {
      heading: "Respuestas honestas",
      answers: [
        ...honestAnswersEs.US,
        {
          question: "¿Y si no ayudó la última vez?",
          answer: [
            "A veces pasa, y no es su culpa. Hoy puede contestar otra persona.",
            "Puede colgar y llamar de nuevo. También puede escribir, o usar otra línea de esta página.",
          ],
        },
        {
          question: "¿Tienen que decírselo a alguien?",
          answer: [
            "Las llamadas son privadas. Hay límites cuando una vida está en peligro.",
            "También puede haber límites cuando hacen daño a un niño. Puede preguntar esto antes de contar.",
          ],
        },
      ],
    },
    "call-911": {
      heading: "Qué decir cuando llama al {911}",
      steps: [
        "“Es una emergencia de salud mental”. O: “Es una emergencia médica”. Si lo necesita: “Español, por favor”.",
        "Diga dónde está, y quién necesita ayuda.",
        "Diga qué pasa ahora mismo. Diga lo que ve, no lo que cree que significa.",
        "Diga si alguien se hizo daño, tomó algo, o tiene un arma.",
        "“Por favor, manden un equipo de crisis, o un policía capacitado para esto”. No todos los lugares lo tienen. No se pierde nada con pedirlo.",
        "Diga qué medicinas toma la persona, qué le calma y qué empeora las cosas.",
        "Puede pedir que lleguen sin sirenas ni luces.",
        "Cuando llegue la ayuda: prenda la luz de la entrada. Tenga las manos vacías y a la vista. Camine, no corra.",
      ],
    },
    overdose: {
      heading: "Sobredosis",
      paragraphs: [
        "La naloxona puede devolver la respiración después de opioides. No hace daño si la causa era otra.",
        "Puede comprar naloxona en aerosol para la nariz sin receta. Téngala donde otros la encuentren.",
        "Diga al {911} que puede ser una sobredosis. Así traen lo que hace falta.",
        "Muchos estados tienen leyes que protegen a quien llama. No son iguales en cada estado.",
        "¿Alguien tragó una medicina o un veneno, y está consciente? Llame a la línea de abajo (Poison Help).",
      ],
    },
    withdrawal: {
      heading: "Dejar el alcohol o las pastillas",
      paragraphs: [
        "Es peligroso dejar de golpe el alcohol. También las pastillas para los nervios o para dormir. No deje de golpe. Hable primero con un médico.",
        "Un médico puede hacer que dejar sea mucho más fácil, y cuidarle mientras tanto.",
        "Si vuelve a usar opioides después de una pausa, una sobredosis es mucho más probable. Que alguien le acompañe, y tenga naloxona cerca.",
      ],
      list: [
        "Llame al {911} si hay una convulsión.",
        "Llame al {911} si alguien ve u oye cosas que otros no ven ni oyen. También si hay mucha confusión.",
        "Llame al {911} si hay fiebre alta, temblores fuertes o el corazón muy rápido.",
        "Llame al {911} si el vómito no para.",
      ],
    },
    "harm-others": {
      heading: "Si cree que puede lastimar a alguien",
      paragraphs: [
        "Decírselo a alguien es lo correcto. Los pensamientos pueden ser fuertes, y también se pueden calmar.",
        "Si cree que puede lastimar a alguien ahora mismo, llame al {911}.",
      ],
      list: [
        "Aléjese de la persona. Vaya a otro cuarto, o salga. ¿Es un bebé? Vea la parte sobre un bebé recién nacido.",
        "Aléjese de cualquier cosa con la que podría lastimarla.",
        "{Reach988}. Puede decir: “Tengo miedo de lastimar a alguien”.",
        "Trate de no tomar alcohol ni usar drogas ahora mismo.",
      ],
    },
    home: {
      heading: "Si alguien le maltrata o le controla",
      paragraphs: [
        "No es su culpa, y usted decide qué hacer después.",
        "Si hay peligro ahora, llame al {911}.",
        "Las líneas de abajo le ayudan a pensar y planear. No tiene que irse de casa para llamar.",
        "Alguien puede revisar su teléfono o computadora. Si es así, use uno que nadie más vea, como el de una amistad.",
        "¿Le apretaron el cuello en estos días? Vea hoy a un médico, aunque se sienta bien.",
        "Estas líneas son para todas las personas: hombres, mujeres y personas de cualquier género.",
        "Las que contestan en español lo dicen. En las otras puede decir: “Español, por favor”.",
      ],
    },
    baby: {
      heading: "Embarazo y bebé recién nacido",
      paragraphs: [
        "Es común sentir mucha tristeza o miedo antes o después de un parto. Mejora con ayuda.",
        "Las mamás y los papás que aman a su bebé pueden tener pensamientos que asustan. Puede contárselo a una enfermera, una partera o un médico.",
      ],
      list: [
        "Después de un parto: oír o ver cosas que otros no, ideas raras, no dormir. Vaya ahora a una sala de emergencias, con otro adulto. O llame al {911}.",
        "Si piensa en quitarse la vida, {reach988}.",
        "Un impulso de lastimar al bebé: acueste al bebé boca arriba en la cuna. Vaya a otro cuarto. Llame a otro adulto para que venga ahora y se quede.",
        "Si cree que puede lastimar al bebé ahora mismo, llame al {911}.",
        "Llame al {911}: dolor de cabeza muy fuerte, convulsión, mucho sangrado o falta de aire.",
      ],
    },
    teens: {
      heading: "Adolescentes",
      paragraphs: [
        "A cualquier edad: {reach988}. No hace falta el permiso de sus padres.",
        "Trate de decírselo también a un adulto. Puede ser un maestro, una enfermera, un entrenador o un familiar.",
        "Puede decir: “La estoy pasando muy mal. ¿Puede quedarse conmigo mientras busco ayuda?”",
        "Si ese adulto no escucha, dígaselo a otro. No le toca cargar con esto sin ayuda.",
        "Nunca es su culpa que alguien le haga daño, o le toque sin su permiso.",
        "Las líneas que contestan en español lo dicen. En las otras puede decir: “Español, por favor”.",
      ],
    },
    veterans: {
      heading: "Veteranos y personas en servicio",
      paragraphs: [
        "Esta línea es para veteranos y sus familias. También para quien sirve ahora, en la Guardia o en la Reserva.",
        "No hace falta inscribirse en el VA. Usted elige qué contar, y puede parar en cualquier momento.",
        "En una crisis de suicidio, cualquier sala de emergencias sirve, del VA o no. A muchos el VA les paga esta atención, aunque no estén inscritos. Puede cubrir 30 días en el hospital y 90 días después. Pida al personal que avise al VA antes de 72 horas.",
      ],
    },
    deaf: {
      heading: "Si no oye, oye poco, o usa TTY",
      paragraphs: [
        "Los mensajes de texto y el chat funcionan sin sonido.",
        "Con videoteléfono, el {988} puede contestar en lengua de señas americana.",
        "Con TTY, use el servicio de relevo (relay) que prefiera, o el número de abajo.",
        "En muchos lugares también puede enviar un texto al {911}. Un mensaje puede decir que no llegó. Entonces use relevo o pida que alguien llame.",
      ],
    },
    "someone-else": {
      heading: "Si se preocupa por alguien",
      steps: [
        "Pregunte con palabras claras si piensa en el suicidio. Preguntar no le mete esa idea en la cabeza.",
        "Escuche. No tiene que resolver nada ni hallar las palabras perfectas.",
        "Si hay peligro, quédese a su lado, o siga en el teléfono.",
        "Aleje lo que la persona podría usar para hacerse daño. Puede ser por poco tiempo.",
        "Si hay armas de fuego en casa: por ahora, guárdelas en otro lugar. O bajo llave y descargadas, con las balas aparte, bajo llave.",
        "Guarde bajo llave las medicinas y el alcohol.",
        "Los dos juntos, o usted para pedir consejo: {reach988}.",
        "Pregunte otra vez mañana, y pasado mañana.",
      ],
      paragraphs: [
        "Llame al {911} si la persona ya se hizo daño o tomó demasiadas pastillas. O si podría quitarse la vida ahora.",
        "No prometa guardar el secreto. Puede decir: “Por el cariño que nos tenemos, no puedo callarme esto”.",
        "Esto también es pesado para usted. Pida ayuda para usted también.",
      ],
    },
    waiting: {
      heading: "Mientras espera",
      list: [
        "Esté donde haya gente, o pida a alguien que se quede con usted.",
        "Aléjese de lo que podría usar para hacerse daño. O pida que alguien lo guarde por ahora.",
        "¿Hay un arma de fuego donde vive? Pida a alguien que la guarde por ahora. O que quede bajo llave y descargada, y que otra persona tenga la llave. Pida también que alguien le guarde las medicinas.",
        "Trate de no tomar alcohol ni usar drogas ahora mismo.",
        "Tenga algo frío en las manos, o póngase agua fría en la cara.",
        "Tome aire despacio, y sáquelo aún más despacio, diez veces.",
        "Piense solo en los próximos diez minutos. Luego en los diez que siguen.",
        "Pida a quien le atiende que haga un plan con usted para otro momento difícil.",
      ],
    },
    more: {
      heading: "Otras líneas",
      paragraphs: [
        "Cualquier persona puede llamar. La mayoría no es para emergencias.",
        "Las líneas que contestan en español lo dicen. En las otras puede decir: “Español, por favor”.",
        "Si una no contesta, {reach988}.",
      ],
    },
  },
  elsewhere: { CA: helpNowCanadaEs },
};
