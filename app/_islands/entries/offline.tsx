import { KeepOffline } from "../../[locale]/offline/keep-offline";
import { mount } from "../mount";

mount("offline", KeepOffline, "message");
