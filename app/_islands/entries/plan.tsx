import { PlanView } from "../../[locale]/plan/plan-view";
import { mount } from "../mount";

mount("plan", PlanView, "message");
