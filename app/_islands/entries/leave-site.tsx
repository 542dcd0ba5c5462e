import { LeaveSite } from "../../_components/leave-site";
import { mount } from "../mount";

mount("leave-site", LeaveSite, "as exported");
