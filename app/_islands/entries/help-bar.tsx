import { HelpBar } from "../../_components/help-bar";
import { mount } from "../mount";

mount("help-bar", HelpBar, "as exported");
