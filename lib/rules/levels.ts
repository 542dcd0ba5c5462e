/** Levels of care in rising order; the index plus one is the rank used by rules (1–5). */
export const LEVELS = ["outpatient", "iop", "php", "residential", "inpatient"] as const;
export type Level = (typeof LEVELS)[number];
export type LevelRank = 1 | 2 | 3 | 4 | 5;

/**
 * How soon and where to get help. `support`: 988 shown with the result. `urgent`: talk to a professional within a day.
 * `crisis`: 988, 911 or an emergency room now. `medical`: 911 or an emergency room now, 988 shown second.
 */
export const ROUTES = ["none", "support", "urgent", "crisis", "medical"] as const;
export type Route = (typeof ROUTES)[number];
export type RouteRank = 0 | 1 | 2 | 3 | 4;

/** Routes at or above this interrupt the questionnaire and replace the headline of the result. */
export const INTERRUPTING_ROUTE: RouteRank = 3;

export function levelOfRank(rank: number): Level {
  const level = LEVELS[rank - 1];
  if (level === undefined) throw new RangeError(`There is no level of rank ${rank}.`);
  return level;
}

export function routeOfRank(rank: number): Route {
  const route = ROUTES[rank];
  if (route === undefined) throw new RangeError(`There is no route of rank ${rank}.`);
  return route;
}

export const rankOfLevel = (level: Level): LevelRank => (LEVELS.indexOf(level) + 1) as LevelRank;
export const rankOfRoute = (route: Route): RouteRank => ROUTES.indexOf(route) as RouteRank;
