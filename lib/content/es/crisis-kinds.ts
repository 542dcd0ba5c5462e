import type { CrisisWords } from "../words";

/** The step for each kind of acute risk. Phone numbers are placeholders. */
export const kindsEs: CrisisWords["kinds"] = {
  medical: {
    heading: { self: "Por favor, llame al {911} ahora", other: "Por favor, llame al {911} ahora" },
    lead: {
      self: "Lo que marcó puede ser una emergencia médica. Usted necesita un médico ahora, antes que nada.",
      other: "Lo que marcó puede ser una emergencia médica. La persona necesita un médico ahora, antes que nada.",
    },
    now: [
      {
        self: "Llame al {911}, o pida que le lleven a una sala de emergencias. Puede decir: “Español, por favor”.",
        other: "Llame al {911}, o lleve a la persona a una sala de emergencias. Puede decir: “Español, por favor”.",
      },
      {
        self: "No maneje. Deje la puerta sin llave. Quédese cerca de alguien.",
        other: "Quédese a su lado. Deje la puerta sin llave.",
      },
      {
        self: "Diga qué pasó y todo lo que tomó. Eso ayuda a tratarle.",
        other: "Diga qué pasó y todo lo que tomó la persona. Eso ayuda a los médicos.",
      },
    ],
  },
  withdrawal: {
    heading: { self: "Por favor, llame al {911} ahora", other: "Por favor, llame al {911} ahora" },
    lead: "Lo que marcó puede ser peligroso: síntomas de abstinencia. Así reacciona el cuerpo con menos alcohol, pastillas o drogas. Los médicos pueden tratarlos. No espere.",
    now: [
      {
        self: "Llame al {911}, o pida que le lleven a una sala de emergencias. No maneje. Puede decir: “Español, por favor”.",
        other:
          "Llame al {911}, o lleve a la persona a una sala de emergencias. Quédese a su lado. Puede decir: “Español, por favor”.",
      },
      {
        self: "Diga qué bebió o tomó, cuánto, y cuándo paró.",
        other: "Diga qué bebió o tomó la persona, cuánto, y cuándo paró.",
      },
      {
        self: "No deje de golpe el alcohol sin un médico. Tampoco las pastillas para los nervios o para dormir.",
        other:
          "La persona no debe dejar de golpe el alcohol sin un médico. Tampoco las pastillas para los nervios o para dormir.",
      },
    ],
  },
  postpartum: {
    heading: {
      self: "Por favor, vaya ahora a una sala de emergencias, o llame al {911}",
      other: "Por favor, lleve ahora a la persona a emergencias, o llame al {911}",
    },
    lead: {
      self: "Después de un parto, la mente puede cambiar muy rápido. Es una emergencia, y los médicos pueden tratarla. No es su culpa.",
      other:
        "Después de un parto, la mente puede cambiar muy rápido. Es una emergencia, y los médicos pueden tratarla. No es culpa de nadie.",
    },
    now: [
      {
        self: "Vaya ahora con otro adulto, o llame al {911}. No maneje. Puede decir: “Español, por favor”.",
        other: "Vayan juntos ahora, o llame al {911}. Puede decir: “Español, por favor”.",
      },
      {
        self: "Diga: “Tuve un bebé hace poco. Mi mente no está bien. Por favor, revisen si es psicosis posparto”.",
        other: "Diga: “Tuvo un bebé hace poco. Puede ser psicosis posparto. Necesita un médico ahora”.",
      },
      {
        self: "Pida a otro adulto que se quede con usted y el bebé todo el tiempo.",
        other: "Quédese con la persona y el bebé. No los deje sin otro adulto.",
      },
      {
        self: "Esto puede ir y venir. Vaya aunque ahora se sienta mejor.",
        other: "Esto puede ir y venir. Vayan aunque ahora la persona parezca mejor.",
      },
    ],
  },
  suicide: {
    heading: {
      self: "Por favor, hable con alguien ahora",
      other: "Por favor, busque ayuda ahora para la persona que le preocupa",
    },
    lead: {
      self: "Gracias por responder preguntas tan difíciles. Los pensamientos de suicidio o de hacerse daño pueden ser muy fuertes. También se pueden calmar. No tiene que cargar con esto sin ayuda.",
      other:
        "Gracias por estar pendiente. También puede llamar para pedir consejo. Muchas personas llaman por alguien más.",
    },
    now: [
      {
        self: "{Reach988}. Una persona capacitada le escucha.",
        other: "Los dos juntos, o usted para pedir consejo: {reach988}.",
      },
      {
        self: "¿Ya se hizo daño, o tomó demasiadas pastillas? ¿Podría quitarse la vida ahora? Llame al {911}, o vaya a una sala de emergencias.",
        other:
          "¿La persona ya se hizo daño, o tomó demasiadas pastillas? ¿Podría quitarse la vida ahora? Llame al {911}.",
      },
      {
        self: "Esté cerca de alguien de confianza, o vaya donde haya gente.",
        other: "Quédese a su lado, o siga en el teléfono con la persona.",
      },
      {
        self: "Aléjese de lo que podría usar para hacerse daño. O pida que alguien lo guarde por ahora.",
        other: "Por ahora, aleje lo que la persona podría usar para hacerse daño.",
      },
      {
        self: "¿Hay un arma de fuego donde vive? Pida a alguien que la guarde por ahora. O que quede bajo llave y descargada, y que otra persona tenga la llave. Pida también que alguien le guarde las medicinas.",
        other:
          "¿Hay un arma de fuego donde vive la persona? Por ahora, que la guarden en otro lugar. O que quede bajo llave y descargada, y que otra persona tenga la llave. Guarde también las medicinas bajo llave.",
      },
    ],
  },
  "harm-others": {
    heading: { self: "Por favor, hable con alguien ahora", other: "Por favor, busque ayuda ahora" },
    lead: {
      self: "Gracias por decirlo. No es fácil. Hablar ahora puede evitar que alguien salga lastimado, también usted.",
      other: "Si alguien podría salir lastimado, tome distancia y busque ayuda. También si es usted.",
    },
    now: [
      {
        self: "Si cree que puede lastimar a alguien ahora mismo, llame al {911}.",
        other: "Si alguien puede salir lastimado ahora mismo, llame al {911}.",
      },
      {
        self: "Aléjese de la persona. Aléjese de cualquier cosa con la que podría lastimarla.",
        other: "Aléjese usted, y aleje a los demás.",
      },
      {
        self: "¿Es un bebé? Primero acuéstelo boca arriba en la cuna. Luego vaya a otro cuarto. Llame a otro adulto para que venga ahora y se quede.",
        other: "¿Hay un bebé o un niño? Lléveselo con otro adulto.",
      },
      {
        self: "{Reach988}. Diga de qué tiene miedo.",
        other: "{Reach988}. Pregunte qué puede hacer.",
      },
    ],
  },
  mind: {
    heading: {
      self: "Por favor, esté con alguien, y vea a un médico hoy",
      other: "Por favor, quédese con la persona, y busque un médico hoy",
    },
    lead: "A veces cuesta distinguir qué es real. A veces la mente no se calma. Entonces todo puede empeorar muy rápido. Los médicos pueden tratar esto.",
    now: [
      {
        self: "{Reach988}. O vaya a una sala de emergencias con alguien de confianza.",
        other: "Para pedir consejo, {reach988}. O vaya con la persona a una sala de emergencias.",
      },
      {
        self: "Si alguien podría salir lastimado ahora, usted u otra persona, llame al {911}.",
        other: "Si alguien podría salir lastimado ahora, llame al {911}.",
      },
      {
        self: "No tiene que hacer lo que dice una voz.",
        other: "Hable con calma. No discuta sobre qué es real.",
      },
    ],
  },
  home: {
    heading: {
      self: "Puede correr un gran peligro. Por favor, busque ayuda",
      other: "La persona puede correr un gran peligro. Por favor, busque ayuda",
    },
    lead: {
      self: "Esto no es su culpa. Lo que marcó puede significar que alguien podría lastimarle gravemente. Usted decide qué hacer.",
      other:
        "Esto no es culpa de quien lo sufre, ni de usted. Alguien podría lastimar gravemente a la persona. Usted también puede llamar para pedir consejo.",
    },
    now: [
      {
        self: "¿Está pasando ahora? Llame al {911}, si puede. O vaya donde haya gente.",
        other: "¿Está pasando ahora? Llame al {911}.",
      },
      {
        self: "Llame o escriba a la línea contra la violencia cuando nadie le oiga ni vea. Le ayudan a hacer un plan.",
        other: "Llame o escriba a la línea contra la violencia. Pregunte cómo ayudar sin empeorar las cosas.",
      },
      {
        self: "¿Alguien puede revisar este teléfono o computadora? Use uno que no pueda ver, como el de una amistad.",
        other: "No le escriba sobre esto. Quien maltrata a la persona podría leerlo.",
      },
      {
        self: "¿Le apretaron el cuello en estos días? Vea hoy a un médico, aunque se sienta bien.",
        other: "¿Le apretaron el cuello a la persona en estos días? Necesita un médico hoy, aunque se sienta bien.",
      },
    ],
  },
};

export const babyEs: CrisisWords["baby"] = {
  heading: {
    self: "Acueste ahora al bebé en la cuna, y llame a otro adulto",
    other: "Por favor, haga que otro adulto esté ahora con el bebé",
  },
  lead: {
    self: "Gracias por decirlo. No es nada fácil. Impulsos así pueden venir de una enfermedad. Los médicos pueden tratarla.",
    other:
      "Impulsos así pueden venir de una enfermedad. Los médicos pueden tratarla. Mientras, el bebé necesita a otro adulto.",
  },
  now: [
    {
      self: "Acueste al bebé boca arriba en la cuna o en otro lugar seguro. Nunca en una cama, y nunca en la bañera. Luego vaya a otro cuarto.",
      other: "Llévese al bebé, o mande a otro adulto que pueda. Acuéstelo boca arriba en una cuna.",
    },
    {
      self: "Llame a otro adulto para que venga ahora y se quede.",
      other: "Quédese. No deje a la persona y al bebé sin otro adulto.",
    },
    {
      self: "Si cree que puede lastimar al bebé ahora mismo, llame al {911}. Llame también si ningún adulto puede venir.",
      other: "Si el bebé corre peligro ahora mismo, llame al {911}. Llame también si ningún adulto puede venir.",
    },
    {
      self: "¿Una voz se lo manda, o siente que está bien hacerlo? Vaya ahora a una sala de emergencias, con otro adulto.",
      other: "¿Una voz se lo manda a la persona, o le parece que está bien? Llévela ahora a una sala de emergencias.",
    },
    {
      self: "{Reach988}. Diga de qué tiene miedo.",
      other: "Para pedir consejo, {reach988}.",
    },
  ],
};
