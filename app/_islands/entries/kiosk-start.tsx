import { KioskStart } from "../../_site/kiosk-start";
import { mount } from "../mount";

mount("kiosk-start", KioskStart, "as exported");
