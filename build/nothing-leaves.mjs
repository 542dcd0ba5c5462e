// Runs after the policies are written and finds anything in this copy that could send data. Checks the policy of each page and the
// scripts; what no policy blocks (navigation to a URL that carries data, WebRTC) is searched for by
// name in the scripts, so a name built at run time would not be found.
import { readFileSync } from "node:fs";
import { exportedFiles } from "./exported-files.mjs";
import { attributeOf, elementsOf } from "./exported-page.mjs";

const CLOSED = ["default-src 'none'", "connect-src 'none'", "form-action 'none'"];

/**
 * What a page's policy leaves open: missing directives, and sources on other sites.
 * @param {import("./exported-page.mjs").Page} page
 */
export function openings(page) {
  const policy = elementsOf(page, "meta").find((meta) => attributeOf(meta, "http-equiv") === "Content-Security-Policy");
  const directives = (policy ? attributeOf(policy, "content") : "").split("; ");
  const missing = CLOSED.filter((directive) => !directives.includes(directive));
  const others = directives.filter((directive) => /(^|\s)(https?:|wss?:|\*|[\w-]+\.\w)/.test(directive));
  return [...missing.map((directive) => `no ${directive}`), ...others];
}

/** Ways to send data from a page that a content security policy does not block. */
const WAYS_OUT = [
  [/\bRTCPeerConnection\b/, "WebRTC, which no policy stops"],
  [/\bWebTransport\b/, "WebTransport"],
  // A fixed URL carries nothing; one that is concatenated with a value could.
  [
    /\blocation(?:\.(?:href|assign|replace))?\s*[=(]\s*(?:["'](?:https?:)?\/\/[^"']*["']\s*\+|`(?:https?:)?\/\/[^`]*\$\{)/,
    "a way to another site by script",
  ],
];

/** Code in a script that could send data out. */
export const waysOut = (text) => WAYS_OUT.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);

/** @param {readonly import("./exported-page.mjs").Page[]} pages */
export function checkNothingLeaves(folder, pages) {
  const open = [
    ...pages.flatMap((page) => openings(page).map((one) => `${page.pathname}: ${one}`)),
    ...exportedFiles(folder)
      .filter(({ pathname }) => pathname.endsWith(".js"))
      .flatMap(({ file, pathname }) => waysOut(readFileSync(file, "utf8")).map((one) => `${pathname}: ${one}`)),
  ];
  if (open.length > 0) throw new Error(`This copy could send data:\n${open.join("\n")}`);
}
