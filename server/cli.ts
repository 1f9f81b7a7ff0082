import { Command, Option } from "commander";
import { FILE_FORMATS } from "#shared/definitions/files.ts";
import { PICTURE_FORMATS } from "#shared/definitions/pictures.ts";
import { ReadoutError } from "#shared/errors.ts";
import { runBuild, runCheck, runDiff, runImport, runRecord } from "#db/commands.ts";
import { runImportMachine } from "#db/machine/command.ts";
import { runRejects } from "#db/machine/rejects-command.ts";
import { runImportCsv } from "#db/own/command.ts";
import { closeSentence } from "./close-sentence.ts";
import type { ExportOptions } from "./export.ts";
import { runImportEu } from "#db/own/eu-command.ts";

// Options belong to the command they follow: `import csv` has some of the names of `import`.
const program = new Command("readout").description("Builds and checks the database of diplomatic events.").enablePositionalOptions();

program
  .command("build")
  .description("build the database from the compiled record")
  .option("--db <path>", "where the database goes (READOUT_DB)", process.env["READOUT_DB"] ?? "data/readout.db")
  .option("--record <folder>", "the compiled record", "db/record")
  .option("--if-changed", "do nothing where the database is of this very record", false)
  .action(runBuild);

const record = program
  .command("record")
  .description("compile the record anew from a folder of upstream files")
  .argument("<folder>", "a folder that holds data/<source> and curated, or the source folders themselves")
  .option("--record <folder>", "where the record goes", "db/record")
  .action(runRecord);

record
  .command("diff")
  .description("the events added, changed and removed between two records")
  .argument("<before>", "a record folder or a database")
  .argument("<after>", "another")
  .action(runDiff);

const importing = program
  .command("import")
  .enablePositionalOptions()
  .description("compile one source from a folder of upstream files, and show what changes")
  .argument("<source>", "the id of a source, as in sources.csv")
  .argument("<folder>", "a folder as for `record`")
  .option("--record <folder>", "where the record goes", "db/record")
  .option("--dry-run", "show the differences, write nothing", false)
  .action(runImport);

/** What imports of a reader's own lists have in common. */
function ownCommand(name: string): Command {
  return importing
    .command(name)
    .option("--dry-run", "say what would change, write nothing", false)
    .option(
      "--db <path>",
      "the database it is for; lists lie in the folder own beside it (READOUT_DB)",
      process.env["READOUT_DB"] ?? "data/readout.db",
    )
    .option("--record <folder>", "the compiled record", "db/record");
}

ownCommand("csv")
  .description("keep a list of your own events beside the record, as db/own/README.md describes it")
  .argument("[file]", "a CSV file")
  .option("--mapping <file>", 'a JSON file that renames columns: {"Datum": "date", "Editor": null}')
  .option("--id <id>", "id of the list; from the file's name where it is not given")
  .option("--name <name>", "name of the list as a source")
  .option("--covers <from/to>", "the days the list is kept for; without it it is a sample")
  .option("--remove", "take the list away", false)
  .action(runImportCsv);

ownCommand("eu")
  .description("keep your own copy of the European Union's sanctions lists beside the record; nothing of it is bundled")
  .argument("[folder]", "a folder of CSV files, one for each framework act, as OpenSanctions extracts them from the Official Journal")
  .option("--remove", "take the lists away", false)
  .action(runImportEu);

for (const [name, what] of [
  ["gdelt", "GDELT 1.0 or 2.0 events (57, 58 or 61 columns, no header)"],
  ["icews", "the ICEWS Coded Event Data"],
  ["polecat", "the weekly files of POLECAT"],
  ["machine", "files of machine-coded events, of whichever of these formats they are"],
] as const) {
  importing
    .command(name)
    .description(`read ${what} into machine.db beside the database; as they are published, gzipped or zipped`)
    .argument("<files...>", "the files; what was read before is not read again")
    .option("--db <path>", "the database it lies beside (READOUT_DB)", process.env["READOUT_DB"] ?? "data/readout.db")
    .option("--dry-run", "read the files and say what would be taken, write nothing", false)
    .option("--record <folder>", "the compiled record, which knows the states", "db/record")
    .action((files: string[], options: { db: string; record: string; dryRun: boolean }) =>
      runImportMachine(name === "machine" ? "auto" : name, files, options),
    );
}

program
  .command("rejects")
  .description("say what was not taken of the machine-coded files that were read: every reason, and the rows that cannot be read")
  .argument("[files...]", "names of files; without one, all")
  .option("--db <path>", "the database machine.db lies beside (READOUT_DB)", process.env["READOUT_DB"] ?? "data/readout.db")
  .action(runRejects);

program
  .command("check")
  .description("assert what a sound record keeps: references, dates, duplicates, counts by source, published counts")
  .option("--db <path>", "the database (READOUT_DB)", process.env["READOUT_DB"] ?? "data/readout.db")
  .addOption(new Option("--record <folder>", "build this record aside and check that").conflicts("db"))
  // As where there is no database: 1 is for a record that fails.
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
  .action(runCheck);

program
  .command("export")
  .description("write a file of the record: the same bytes the server sends under the same READOUT_URL")
  .argument("<what>", "the address of the file without its ending, as the API has it: series, events, silence, tallies, …")
  .option("--query <text>", 'which, as in an address: "kind=call&actor=USA&by=year"', "")
  .option("--format <format>", `one of ${Object.keys({ ...FILE_FORMATS, ...PICTURE_FORMATS }).join(", ")}`, "csv")
  .option("--out <file>", "where it goes; without it, the name the server gives it, here")
  .option("--bom", "with a byte order mark in front of CSV, for Excel", false)
  .option("--force", "replace a file that is there already", false)
  .option("--db <path>", "the database (READOUT_DB)", process.env["READOUT_DB"] ?? "data/readout.db")
  // It alone needs what the server answers with; other commands start without.
  .action(async (what: string, options: ExportOptions) => (await import("./export.ts")).runExport(what, options));

// Who reads the first lines alone, as `head` does, closes the pipe: no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ReadoutError || error instanceof RangeError || isOfSystem(error))) throw error;
  process.stderr.write(`readout: ${closeSentence(error.message)}\n`);
  process.exitCode ??= 1;
}

/** A folder that may not be written, a disk that is full: what Node says of files, and no fault of ours. */
function isOfSystem(error: unknown): error is Error {
  return error instanceof Error && "code" in error && /^E[A-Z]+$/.test(String(error.code));
}
