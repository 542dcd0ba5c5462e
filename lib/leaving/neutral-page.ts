/**
 * Where "Leave this site" leads: a public weather page that looks the same to everyone and asks for nothing. Whoever
 * runs the site for another country changes this one line.
 */
export const NEUTRAL_PAGE = "https://www.weather.gov/";
