"use client";

import { useEffect, useState } from "react";
import { inSite } from "../../lib/site/address.mjs";
import { makeTablet } from "./tablet";

interface Props {
  readonly words: { readonly working: string; readonly failed: string };
}

/** Marks this device as a shared tablet and goes to the start page, or says that this browser cannot be one. */
export function KioskStart({ words }: Props) {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (makeTablet()) window.location.replace(inSite("/"));
    else setFailed(true);
  }, []);
  return (
    <p role="status" data-kiosk-start={failed ? "failed" : "working"}>
      {failed ? words.failed : words.working}
    </p>
  );
}
