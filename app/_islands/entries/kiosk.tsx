import { Kiosk } from "../../_site/kiosk";
import { eraseIfLeftBehind } from "../../_site/kiosk-tab";
import { mount } from "../mount";

// Before the questions look for what this tab had kept.
eraseIfLeftBehind();
mount("kiosk", Kiosk, "as exported");
