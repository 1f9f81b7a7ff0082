import { parseArgs } from "node:util";
import { WRITTEN } from "./formats.ts";
import { writeData, type DataFormat } from "./write-files.ts";

const USAGE = `npm run bench:data -- --events 10000000 --seed 1 [--format gdelt] [--out data/machine-files]
writes files of made-up machine-coded events in a published format: gdelt (1.0 up to February 2015, then 2.0), ${Object.keys(WRITTEN).join(", ")}\n`;

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    format: { type: "string", default: "gdelt" },
    out: { type: "string", default: "data/machine-files" },
    help: { type: "boolean", default: false },
  },
});
const [events, seed] = [Number(values.events), Number(values.seed)];
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
if (!Number.isInteger(events) || events < 1 || !Number.isInteger(seed) || !isFormat(values.format)) {
  process.stderr.write(USAGE);
  process.exit(2);
}

const startMs = performance.now();
const seconds = (): number => (performance.now() - startMs) / 1000;
const report = writeData({
  events,
  seed,
  format: values.format,
  folder: values.out,
  onProgress: (rows, bytes) =>
    process.stderr.write(
      `\r${seconds().toFixed(0).padStart(5)} s  ${rows.toLocaleString("en-US")} rows  ${Math.round(bytes / 1e6 / seconds())} MB/s `,
    ),
});
process.stderr.write("\n");
process.stdout.write(
  `${values.out}: ${report.files.length} files, ${report.rows.toLocaleString("en-US")} rows, ${Math.round(report.bytes / 1e6)} MB in ${seconds().toFixed(1)} s; ${report.events} events, ${report.repeats} of them told again, ${report.others} rows of other codes\n`,
);

function isFormat(text: string): text is DataFormat {
  return text === "gdelt" || text in WRITTEN;
}
