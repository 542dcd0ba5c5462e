import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { PlanTexts } from "../../../app/_care/care-props";
import { PlanView } from "../../../app/[locale]/plan/plan-view";
import { LEVELS, type Level } from "../../../lib/rules/levels";
import { careProps } from "../../support/care-props";
import { sampleOf } from "../../support/every-case";
import { exchangedOn, firstDifference, rewritePage, saidOn } from "./rewriting";

const { texts } = careProps();
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => all(selector)[0];

/** Milliseconds until the input has been validated and rendered. */
const SETTLED = 30;

/** Everything that can be selected or pressed for a week, one after the other and back again. */
function* waysOf(): Generator<() => void> {
  for (const name of ["days", "minutes", "travel"]) {
    const options = all(`select[name="${name}"] option`).map((option) => option.getAttribute("value") ?? "");
    for (const value of [...options, options[0] ?? ""])
      yield () => {
        const field = one(`select[name="${name}"]`);
        if (field) fireEvent.change(field, { target: { value } });
      };
  }
  const variants = all('input[name^="variant-"]').map((input) => input.getAttribute("value"));
  for (const value of [...variants, ...variants.toReversed()])
    yield () => fireEvent.click(one(`input[name^="variant-"][value="${value}"]`) as HTMLElement);
  if (!one("[data-planner]")) return;
  yield () => fireEvent.click(one('[data-action="add-busy"]') as HTMLElement);
  while (one('[data-action="remove-busy"]'))
    yield () => fireEvent.click(one('[data-action="remove-busy"]') as HTMLElement);
  yield () => fireEvent.click(one('[data-action="save-week"]') as HTMLElement);
}

/** Everything that can be selected about money, with an estimate after each. */
function* costsOf(): Generator<() => void> {
  const estimate = () => {
    const form = all("form").at(-1);
    if (form) fireEvent.submit(form);
  };
  for (const radio of all('form input[type="radio"]').map(({ id }) => id)) {
    yield () => {
      const input = radio === "" ? undefined : document.getElementById(radio);
      if (input) fireEvent.click(input);
    };
    yield estimate;
  }
  yield () => {
    for (const [index, input] of all('form input:not([type="radio"]):not([type="checkbox"])').entries())
      fireEvent.change(input, { target: { value: String(10 * (index + 1)) } });
  };
  yield estimate;
}

async function stationsOf(level: Level, rewritten: boolean): Promise<readonly string[]> {
  URL.createObjectURL = () => "blob:none";
  render(<PlanView texts={texts as PlanTexts} />);
  const stop = rewritten ? rewritePage() : () => {};
  const page = () => saidOn(one("[data-plan-page]") as Element);
  const stations: string[] = [];
  for (const each of [...LEVELS, level]) {
    fireEvent.change(one("select.field") as HTMLElement, { target: { value: each } });
    await Promise.resolve();
    stations.push(page());
  }
  for (const ways of [waysOf(), costsOf()])
    for (const way of ways) {
      way();
      await act(() => new Promise((settle) => setTimeout(settle, SETTLED)));
      stations.push(page());
    }
  if (rewritten) expect(exchangedOn(document.body)).toBeGreaterThan(20);
  stop();
  cleanup();
  return stations;
}

afterEach(() => window.sessionStorage.clear());

describe("The week and its cost on a page that the browser translates", () => {
  it.each(sampleOf(LEVELS, 5))("match what was selected, at %s", async (level) => {
    const truth = await stationsOf(level, false);
    expect(new Set(truth).size).toBeGreaterThan(LEVELS.length);
    const said = await stationsOf(level, true);
    expect(said.flatMap((text, index) => firstDifference(truth[index] ?? "", text))).toEqual([]);
    expect(said).toHaveLength(truth.length);
  });
});
