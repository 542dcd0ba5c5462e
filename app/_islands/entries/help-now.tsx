import { HelpContent } from "../../[locale]/help-now/help-content";
import { mount } from "../mount";

mount("help-now", HelpContent, "as exported");
