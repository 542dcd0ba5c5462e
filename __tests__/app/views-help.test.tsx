import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { ViewsHelp } from "../../app/_exchange/views-help";
import { guidanceFor } from "../../lib/crisis/guidance";
import type { AcuteKind } from "../../lib/rules/rule";

const kindsOfHelp = (own: readonly AcuteKind[], both: readonly AcuteKind[]) =>
  render(
    <ViewsHelp
      views={{ acute: both }}
      report={{ voice: "self", minor: false, guidance: guidanceFor(own) }}
      texts={textsOf("en").forScreening}
      region="US"
    />,
  ).container.querySelector<HTMLElement>("[data-kinds]")?.dataset.kinds;

describe("Help beside two views", () => {
  it("is for what only the other side's answers show, since the reader's own help is above", () => {
    expect(kindsOfHelp(["suicide"], ["suicide"])).toBeUndefined();
    expect(kindsOfHelp(["suicide"], ["medical", "suicide"])).toBe("medical");
    expect(kindsOfHelp([], ["suicide"])).toBe("suicide");
  });
});
