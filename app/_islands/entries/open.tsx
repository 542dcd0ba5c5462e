import { OpenView } from "../../[locale]/open/open-view";
import { mount } from "../mount";

mount("open", OpenView, "message");
