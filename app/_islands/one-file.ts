import { fromSite } from "../../lib/site/address.mjs";
import "./entries/erase-kept";
import "./entries/help-bar";
import "./entries/help-now";
import "./entries/leave-site";
import "./entries/screening";

const addressOf = (link: Element) => fromSite(link.getAttribute("href") ?? "");
/** The place in this file of the page that a link leads to; null where the page is not in it. */
const placeOf = (link: Element): HTMLElement | null => {
  const [, , name = ""] = addressOf(link).split(/[/#]/);
  return document.getElementById(name === "screening" ? "main" : `page-${name}`);
};

// Where the site would lead to a page that is not in this file, the words stand without a link.
const leaveOut = () => {
  for (const link of document.querySelectorAll('a[href^="/"]')) if (!placeOf(link)) link.removeAttribute("href");
};
leaveOut();
new MutationObserver(leaveOut).observe(document.body, { childList: true, subtree: true });

// In the one-file edition the pages that a link leads to stand further down in the same file.
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link) return;
  event.preventDefault();
  const place = placeOf(link) ?? document.getElementById("main");
  place?.scrollIntoView();
  const heading = place?.querySelector<HTMLElement>("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
});
