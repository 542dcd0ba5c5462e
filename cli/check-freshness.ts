import { CRISIS_LINES } from "../lib/crisis/crisis-lines";
import { freshnessReport } from "../lib/crisis/freshness-report";

// `npm run freshness`: the crisis lines due for a check, as a Markdown list. Exit code 1 if there are any.
const { stale, unconfirmed, urgent } = freshnessReport(CRISIS_LINES, new Date().toISOString().slice(0, 10));
const list = (title: string, items: readonly string[]) =>
  items.length > 0 ? `## ${title}\n\n${items.map((item) => `- ${item}`).join("\n")}\n\n` : "";
process.stdout.write(
  list(urgent ? "Due for a check now, including lines for people in danger" : "Due for a check", stale) +
    list("Never dialed or texted by a person", unconfirmed) +
    (stale.length === 0 ? "Every line was checked on time.\n" : ""),
);
process.exitCode = stale.length > 0 ? 1 : 0;
