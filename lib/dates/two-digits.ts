/** "07" of 7, as clocks and calendars write it. */
export const twoDigits = (number: number): string => String(number).padStart(2, "0");
