import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textsOf } from "../../app/_content/site-texts";
import { useEarlier } from "../../app/[locale]/screening/use-earlier";
import { writeSavedFile } from "../../lib/exchange/saved-file";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../support/well-adult";

const texts = textsOf("en").forScreening;
const times = { answeredAt: "2026-11-30" };

/** A file of earlier answers that is read only when `arrive` is called. */
function slowFile() {
  const bytes = new TextEncoder().encode(writeSavedFile(levelOfCare, wellAdult, "2026-10-10"));
  let arrive = () => {};
  const arrived = new Promise<ArrayBuffer>((read) => {
    arrive = () => read(bytes.buffer);
  });
  const file = new File([bytes], "earlier.json");
  Object.defineProperty(file, "arrayBuffer", { value: () => arrived });
  return { file, arrive };
}

async function opened(before: (unmount: () => void) => void) {
  const { result, unmount } = renderHook(() => useEarlier(wellAdult, times, texts, false));
  const { file, arrive } = slowFile();
  act(() => result.current.open([file]));
  before(unmount);
  await act(async () => {
    arrive();
    await new Promise((settled) => setTimeout(settled));
  });
  return result.current;
}

describe("Earlier answers that are still being read", () => {
  beforeEach(() => window.sessionStorage.clear());
  afterEach(() => {
    delete document.documentElement.dataset.left;
  });

  it("are kept in this tab when they arrive", async () => {
    const { kept } = await opened(() => {});
    expect(kept).toBe(true);
    expect(window.sessionStorage).toHaveLength(1);
  });

  it("are not kept after the quick exit, which has cleared the tab already", async () => {
    const { kept } = await opened(() => {
      document.documentElement.dataset.left = "";
    });
    expect(kept).toBe(false);
    expect(window.sessionStorage).toHaveLength(0);
  });

  it("are not kept after the answers were erased", async () => {
    const { kept } = await opened((unmount) => unmount());
    expect(kept).toBe(false);
    expect(window.sessionStorage).toHaveLength(0);
  });
});
