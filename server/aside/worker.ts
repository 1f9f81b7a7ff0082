import { giveWayInThread } from "#db/machine/give-way.ts";

// What is kept is answered at once, however much is counted meanwhile. Reading the code takes a second of a core: that waits its turn too.
giveWayInThread("count");
await import("./build-jobs.ts");
