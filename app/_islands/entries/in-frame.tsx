import { InFrame } from "../../_site/in-frame";
import { mount } from "../mount";

mount("in-frame", InFrame, "as exported");
