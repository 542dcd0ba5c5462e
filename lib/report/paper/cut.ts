/** The first words of a text that is told in full elsewhere. */
export const cut = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, Math.max(text.lastIndexOf(" ", letters), 1))} …` : text;
