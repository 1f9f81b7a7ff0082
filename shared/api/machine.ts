import { z } from "zod";
import { label } from "./parts.ts";

export const machineReportSchema = z
  .object({
    id: z.string().meta({ description: "The source and its id; of ICEWS with the day, where ids repeat from year to year." }),
    day: z.string(),
    ordinal: z.number().int().meta({ description: "Its place among the reports of its day, from 0." }),
    kind: z.string(),
    kindLabel: z.string(),
    senders: z.array(label),
    targets: z.array(label),
    venueCountry: label.nullable(),
    reports: z.number().int().meta({ description: "How many articles the source counts for it; 1 where it does not count." }),
    source: label,
    scheme: z.enum(["CAMEO", "PLOVER"]),
    code: z.string().meta({ description: "The code of the scheme, as the file has it." }),
    upstreamId: z.string(),
    url: z.string().nullable().meta({ description: "Address of one article, where the source gives one." }),
    file: z.string().meta({ description: "The file it was read from." }),
    line: z.number().int().meta({ description: "Its line there, from 1." }),
  })
  .meta({ id: "MachineReport", description: "What a program took for an event in news reports: not vetted, and often a repetition." });

export const machineSchema = z
  .object({
    served: z
      .object({
        version: z.string().meta({ description: "Of the file, by what it holds." }),
        importedOn: z.string(),
        reports: z.number().int(),
        firstDay: z.string(),
        lastDay: z.string(),
        sources: z.array(label),
        files: z.number().int().meta({ description: "How many files it was imported from." }),
        bytes: z.number().int().meta({ description: "Memory that the counted columns take." }),
      })
      .nullable()
      .meta({ description: "Null where no machine-coded file is served." }),
    command: z.string().meta({ description: "What imports such files." }),
  })
  .meta({ id: "Machine", description: "The machine-coded reports served beside the vetted record, which `tier=machine` asks." });

export type MachineReport = z.infer<typeof machineReportSchema>;
export type Machine = z.infer<typeof machineSchema>;
