import type { HelpNowWords } from "../help-now-words";
import { helpNowCanadaEs } from "./help-now-canada";
import { honestAnswersEs } from "./honest-answers";

/** Written for grade 5: a person reads this on the worst day. No numbers here; `{988}` and `{911}` are filled in. */
export const helpNowEs: HelpNowWords = {
  title: "Ayuda ahora",
  lead: "En el {988} contestan personas reales, día y noche. No hace falta una razón especial para llamar.",
  contents: "En esta página",
  sections: {
    now: {
      heading: "Llame al {911} si hay una vida en peligro",
      list: [
        "Alguien tiene una herida, o podría quitarse la vida ahora.",
        "No se puede despertar a alguien, o no respira bien.",
        "Puede haber una sobredosis.",
        "Alguien tiene una convulsión o dolor de pecho. O ve cosas que no existen al dejar el alcohol o pastillas para calmarse.",
        "Alguien puede lastimar ahora a otra persona.",
      ],
      paragraphs: [
        "Para todo lo demás que pese demasiado, llame o escriba al {988}. También puede ir a una sala de emergencias.",
      ],
    },
    "call-988": {
      heading: "Qué pasa cuando llama o escribe al {988}",
      paragraphs: [
        "Es para el suicidio, la salud mental, y el alcohol o las drogas. También es para quien se preocupa por alguien.",
      ],
      list: [
        "Llamada: oye un menú corto; para español, oprima dos. Luego hay música mientras espera. Después le saluda una persona capacitada.",
        "Le pregunta si hay peligro ahora mismo. Luego escucha. Usted elige qué contar.",
        "Mensaje de texto: primero recibe unas preguntas cortas. Luego le piden que espere a una persona.",
        "Chat: se abre una ventana con unas preguntas cortas. Luego le escribe una persona.",
        "Puede parar en cualquier momento.",
        "Una llamada o un mensaje queda en la lista del teléfono. Si lo comparte, tal vez quiera borrarlo.",
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
        "Diga si alguien tiene una herida, tomó algo, o tiene un arma.",
        "“Por favor, manden un equipo de crisis, o un policía capacitado para esto”. No todos los lugares lo tienen. Pedirlo no hace daño.",
        "Diga qué medicinas toma esa persona, qué la calma y qué empeora las cosas.",
        "Puede pedir que vengan sin luces ni sirenas.",
        "Cuando llegue la ayuda: luces encendidas, manos vacías, y camine. No corra.",
      ],
    },
    overdose: {
      heading: "Sobredosis",
      paragraphs: [
        "La naloxona puede devolver la respiración después de opioides. No hace daño si la causa era otra.",
        "Puede comprar naloxona en aerosol para la nariz sin receta. Téngala donde otros la encuentren.",
        "Diga al {911} que puede ser una sobredosis. Así traen lo que hace falta.",
        "Muchos estados tienen leyes que cuidan a quien llama. No son iguales en cada estado.",
        "¿Alguien tragó una medicina o un veneno, y está consciente? Llame a la línea de venenos de abajo.",
      ],
    },
    withdrawal: {
      heading: "Dejar el alcohol o las pastillas",
      paragraphs: [
        "Dejar de golpe el alcohol o las pastillas para calmarse puede ser peligroso. No lo haga por su cuenta. Hable primero con un médico.",
        "Un médico puede hacer mucho más fácil dejarlo, y cuidarle mientras tanto.",
        "Si vuelve a usar opioides después de dejarlos, una sobredosis es mucho más probable. Tenga a alguien con usted, y naloxona cerca.",
      ],
      list: [
        "Llame al {911} por una convulsión.",
        "Llame al {911} si alguien ve u oye cosas que no existen. También por mucha confusión.",
        "Llame al {911} por fiebre alta, temblores fuertes, o el corazón muy rápido.",
        "Llame al {911} por vómito que no para.",
      ],
    },
    "harm-others": {
      heading: "Si cree que puede lastimar a alguien",
      paragraphs: [
        "Decírselo a alguien es lo correcto. Los pensamientos pueden ser fuertes, y pueden pasar.",
        "Si podría pasar ahora, llame al {911}.",
      ],
      list: [
        "Aléjese de la persona. Vaya a otro cuarto, o salga.",
        "Aléjese de lo que podría lastimarla.",
        "Llame al {988} y diga: “Temo que puedo lastimar a alguien”.",
        "Trate de no beber ni usar más ahora mismo.",
      ],
    },
    home: {
      heading: "Si alguien le hace daño o le controla",
      paragraphs: [
        "No es su culpa, y usted decide qué hacer después.",
        "Si hay peligro ahora, llame al {911}.",
        "Las líneas de abajo le ayudan a pensar y planear. No tiene que irse de casa para llamar.",
        "Alguien puede revisar su teléfono o computadora. Si es así, use uno que esa persona no vea, como el de una amistad.",
        "Estas líneas son para hombres, mujeres y todas las demás personas.",
        "Las que contestan en español lo dicen. En las otras puede decir: “Español, por favor”.",
      ],
    },
    baby: {
      heading: "Embarazo y bebé recién nacido",
      paragraphs: [
        "Es común sentir mucha tristeza o miedo cerca de un parto. Mejora con ayuda.",
        "Los padres que aman a su bebé pueden tener pensamientos que asustan. Puede contárselo a un enfermero, una partera o un médico.",
      ],
      list: [
        "Oír o ver cosas que no existen, o ideas raras: vea a un médico hoy. También si no necesita dormir.",
        "Pensamientos de quitarse la vida, o de lastimar al bebé: llame al {988} ahora.",
        "Si podría pasar ahora, llame al {911}. Pida a otro adulto que se quede con usted y el bebé.",
        "Llame al {911}: dolor de cabeza muy fuerte, convulsión, mucho sangrado o falta de aire.",
      ],
    },
    teens: {
      heading: "Adolescentes",
      paragraphs: [
        "Puede llamar o escribir al {988} a cualquier edad. No hace falta el permiso de sus padres.",
        "Trate de decírselo también a un adulto. Puede ser un maestro, un enfermero, un entrenador o un familiar.",
        "Puede decir: “La estoy pasando muy mal. ¿Puede quedarse conmigo mientras busco ayuda?”",
        "Si ese adulto no escucha, dígaselo a otro. No le toca arreglar esto sin ayuda.",
        "Nunca es su culpa que alguien le haga daño, o le toque sin su permiso.",
        "Las líneas que contestan en español lo dicen. En las otras puede decir: “Español, por favor”.",
      ],
    },
    veterans: {
      heading: "Veteranos y personas en servicio",
      paragraphs: [
        "Esta línea es para veteranos y sus familias. También para quien sirve ahora, en la Guardia o en la Reserva.",
        "No hace falta inscribirse en el VA. Usted elige qué contar, y puede parar en cualquier momento.",
      ],
    },
    deaf: {
      heading: "Si no oye, oye poco, o usa TTY",
      paragraphs: [
        "Los mensajes de texto y el chat funcionan sin sonido.",
        "Con videoteléfono, el {988} puede contestar en lengua de señas americana.",
        "Con TTY, use el servicio de relevo (relay) que prefiera, o el número de abajo.",
        "En muchos lugares también puede enviar un texto al {911}. Si no contestan, use relevo o pida que alguien llame.",
      ],
    },
    "someone-else": {
      heading: "Si se preocupa por alguien",
      steps: [
        "Pregunte con palabras claras: “¿Está pensando en el suicidio?” Preguntar no le mete esa idea en la cabeza.",
        "Escuche. No tiene que arreglarlo ni hallar las palabras perfectas.",
        "Si hay peligro, quédese con esa persona, o siga en el teléfono.",
        "Aleje de esa persona lo que podría usar para hacerse daño. Puede ser por poco tiempo.",
        "Armas de fuego en casa: guárdelas por ahora fuera de ella. O bajo llave y descargadas, con las balas aparte, bajo llave.",
        "Guarde bajo llave las medicinas y el alcohol.",
        "Llame al {988} con esa persona. O llame usted para pedir consejo.",
        "Pregunte otra vez mañana, y pasado mañana.",
      ],
      paragraphs: [
        "Llame al {911} si esa persona está herida. O si podría quitarse la vida ahora.",
        "No prometa guardar el secreto. Puede decir: “Me importa demasiado para callarme esto”.",
        "Esto también pesa para usted. Puede pedir ayuda para usted.",
      ],
    },
    waiting: {
      heading: "Mientras espera",
      list: [
        "Esté donde haya gente, o pida a alguien que se quede con usted.",
        "Aléjese de lo que podría usar para hacerse daño. O pida que alguien lo guarde por ahora.",
        "Trate de no beber ni usar más ahora mismo.",
        "Tenga algo frío en las manos, o póngase agua fría en la cara.",
        "Tome aire despacio, y sáquelo aún más despacio, diez veces.",
        "Piense solo en los próximos diez minutos. Luego en los diez que siguen.",
        "Pida a quien le atiende hacer un plan para el próximo momento difícil.",
      ],
    },
    more: {
      heading: "Otras líneas",
      paragraphs: [
        "Todas las líneas están aquí para todas las personas. La mayoría no es para emergencias.",
        "Las líneas que contestan en español lo dicen. En las otras puede decir: “Español, por favor”.",
        "Si una no contesta, llame o escriba al {988}.",
      ],
    },
  },
  elsewhere: { CA: helpNowCanadaEs },
};
