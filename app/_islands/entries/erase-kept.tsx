import { EraseKept } from "../../_components/erase-kept";
import { mount } from "../mount";

mount("erase-kept", EraseKept, "as exported");
