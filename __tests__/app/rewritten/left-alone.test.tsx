import { render } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { CrisisHelp } from "../../../app/_components/crisis-help";
import { HelpBar } from "../../../app/_components/help-bar";
import { textsOf } from "../../../app/_content/site-texts";
import { HelpContent } from "../../../app/[locale]/help-now/help-content";
import { LOCALES } from "../../../lib/content/locales";
import { CRISIS_LINES } from "../../../lib/crisis/crisis-lines";
import { guidanceFor } from "../../../lib/crisis/guidance";
import { ACUTE_KINDS } from "../../../lib/rules/rule";
import { rewritePage } from "./rewriting";

let stop = () => {};
afterEach(() => stop());

/** The numbers and words of a line's link, as they are in the list of lines. */
const given = CRISIS_LINES.flatMap(({ channels }) =>
  channels.flatMap((channel) => [
    ...("display" in channel ? [channel.display] : []),
    ...("keyword" in channel && channel.keyword ? [channel.keyword] : []),
    ...("thenPress" in channel && channel.thenPress ? [channel.thenPress] : []),
  ]),
);

describe.each(LOCALES)("H06 what is dialed and sent, on a page the browser translates from %s", (locale) => {
  const its = textsOf(locale);
  const { crisis } = its.forScreening;
  const pages = {
    "the bar": <HelpBar words={crisis} helpHref="/" />,
    "the help page": <HelpContent crisis={crisis} helpNow={its.helpNow} />,
    "a crisis": (
      <>
        {ACUTE_KINDS.map((kind) => {
          const guidance = guidanceFor([kind], []);
          return guidance ? (
            <CrisisHelp
              key={kind}
              {...{ guidance }}
              voice="self"
              minor={false}
              region="US"
              words={crisis}
              helpHref="/"
              rank={2}
            />
          ) : null;
        })}
      </>
    ),
  };

  it.each(Object.entries(pages))("is left unchanged, in %s", (_, page) => {
    const { container } = render(page);
    stop = rewritePage();
    const links = [...container.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      // A translation replaces all text that is not marked; what is left must contain everything needed.
      const left = [...link.querySelectorAll('[translate="no"]')].map((one) => one.textContent ?? "");
      expect(left.length, link.outerHTML).toBeGreaterThan(0);
      for (const one of left) expect([...given, ...left], link.outerHTML).toContain(one);
      expect(link.querySelector('[translate="no"] font')).toBeNull();
      const outside = [...link.querySelectorAll("font > font")].map((one) => one.textContent).join(" ");
      expect(outside, "a number or a word to send that could be translated").not.toMatch(
        /\d|\b(HOME|HOLA|AYUDA|START)\b/,
      );
    }
  });
});
