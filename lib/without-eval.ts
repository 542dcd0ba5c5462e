import * as z from "zod/mini";

// Otherwise zod probes `new Function`, which the content security policy blocks.
z.config({ jitless: true });
