import * as z from "zod/mini";

// zod otherwise probes `new Function`, which the content security policy refuses.
z.config({ jitless: true });
