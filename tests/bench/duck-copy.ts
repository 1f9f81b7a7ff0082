import { copyIntoDuck } from "./import.ts";

/** A process of its own, so that its time and memory are nobody else's. */
const [path = "", folder = ""] = process.argv.slice(2);
await copyIntoDuck(path, folder);
process.stdout.write(`at most ${Math.ceil(process.resourceUsage().maxRSS / 1024)} MB of memory\n`);
