import { act, cleanup, fireEvent, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { OpenView } from "../../../app/[locale]/open/open-view";
import { goldenText } from "../../cases/golden-files";
import { sampleOf } from "../../support/every-case";
import { exchangedOn, firstDifference, rewritePage, saidOn } from "./rewriting";

const texts = textsOf("en").forScreening;
const FILES = ["well", "plan", "parent"] as const;
type Name = (typeof FILES)[number];

const file = (name: Name) => new File([goldenText("v2", `${name}.json`)], `${name}.json`, { type: "application/json" });
const shown = () => document.querySelectorAll("[data-opened]").length;

async function open(name: Name) {
  const before = shown();
  const input = document.querySelector("#earlier-answers") as HTMLInputElement;
  fireEvent.change(input, { target: { files: [file(name)] } });
  await vi.waitFor(() => expect(shown()).toBe(before + 1));
}
async function close(name: Name) {
  const button = document.querySelector(`[data-action="close"][aria-label*="${name}.json"]`);
  await act(async () => fireEvent.click(button as Element));
}
/** Reads the page once whatever follows the last step has rendered too. */
const page = async () => {
  await act(async () => {});
  return saidOn(document.querySelector(".open-root") as Element);
};

const truths = new Map<string, string>();
/** What an untouched page says about these files if nothing else was ever open. */
async function truthOf(open_: readonly Name[]): Promise<string> {
  const key = open_.join(" ");
  const known = truths.get(key);
  if (known !== undefined) return known;
  render(<OpenView texts={texts} />);
  for (const name of open_) await open(name);
  const truth = await page();
  cleanup();
  truths.set(key, truth);
  return truth;
}

/** All orders of opening and closing these files. */
const orders = (names: readonly Name[]): readonly (readonly Name[])[] =>
  names.length < 2
    ? [names]
    : names.flatMap((first) => orders(names.filter((name) => name !== first)).map((rest) => [first, ...rest]));

let stop = () => {};
beforeEach(() => {
  // The paper contains the minute of printing, which must not make pages differ.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T12:00:00Z") });
  window.sessionStorage.clear();
  window.history.replaceState(null, "", "/");
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe("H03 opened answers on a page that the browser translates", () => {
  it.each(sampleOf(orders(FILES), 6).map((order) => [order] as const))(
    "are correct, opened as %j and closed from the first, from the last and from the middle",
    async (opening) => {
      for (const closing of [opening, opening.toReversed(), [...opening.slice(1), ...opening.slice(0, 1)]]) {
        const stations: (readonly Name[])[] = [];
        for (let count = 1; count <= opening.length; count += 1) stations.push(opening.slice(0, count));
        for (let count = 1; count < closing.length; count += 1)
          stations.push(opening.filter((name) => !closing.slice(0, count).includes(name)));
        const expected: string[] = [];
        for (const station of stations) expected.push(await truthOf(station));

        render(<OpenView texts={texts} />);
        stop = rewritePage();
        const said: string[] = [];
        for (const name of opening) {
          await open(name);
          said.push(await page());
        }
        expect(exchangedOn(document.body)).toBeGreaterThan(20);
        for (const name of closing.slice(0, -1)) {
          await close(name);
          said.push(await page());
        }
        const wrong = said.flatMap((text, index) => firstDifference(expected[index] ?? "", text));
        expect(wrong).toEqual([]);
        await close(closing.at(-1) as Name);
        expect(shown()).toBe(0);
        stop();
        cleanup();
      }
    },
  );
});
