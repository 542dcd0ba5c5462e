import { Screening } from "../../[locale]/screening/screening";
import { mount } from "../mount";

mount("screening", Screening, "message");
