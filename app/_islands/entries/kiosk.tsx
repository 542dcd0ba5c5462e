import { Kiosk } from "../../_site/kiosk";
import { eraseIfLeftBehind } from "../../_site/kiosk-tab";
import { isTablet } from "../../_site/tablet";
import { mount } from "../mount";

if (isTablet()) {
  // For the styles, which hide everything that would leave data on the tablet.
  document.documentElement.dataset.tablet = "";
  // Must run before the questions look for what this tab had saved.
  eraseIfLeftBehind();
  mount("kiosk", Kiosk, "as exported");
}
