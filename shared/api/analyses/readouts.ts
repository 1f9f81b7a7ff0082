import { z } from "zod";
import { analysisHead, bothSides, findingText, mentionSchema, sidesSchema } from "./parts.ts";

const told = z.enum(["told", "absent", "unknown"]).meta({
  description:
    "Told: the record has its own account. Absent: a collection of its site covers the day and has none. Unknown: none covers it.",
});

const sharesSchema = {
  both: z.number().int(),
  only: bothSides.meta({ description: "Told by one side; the collection of the other's site covers the day and has none." }),
  neither: z.number().int().meta({ description: "Collections of both sites cover the day and have none; others tell of it." }),
  open: z.number().int().meta({ description: "Not known for a side, because no collection of its site covers the day." }),
};

export const readoutsSchema = z
  .object({
    ...analysisHead,
    finding: findingText,
    sides: sidesSchema,
    events: z.number().int(),
    told: bothSides.meta({ description: "Contacts each side told of in an account of its own." }),
    covered: bothSides.meta({ description: "Contacts it told of, or of whose day a collection of its site could have shown its account." }),
    ...sharesSchema,
    first: z
      .object({ before: bothSides, sameDay: z.number().int(), notSaid: z.number().int() })
      .meta({ description: "Of those both told of: whose account is dated earlier." }),
    initiators: z
      .array(
        z.object({
          toldBy: z.enum(["both", "first", "second", "neither"]),
          initiator: bothSides.meta({ description: "Contacts a source says the first, and the second side asked for." }),
          others: z.number().int(),
          notSaid: z.number().int(),
        }),
      )
      .meta({ description: "Who asked for the contact, by who told of it." }),
    years: z.array(z.object({ year: z.number().int(), ...sharesSchema })),
    witnesses: z
      .array(z.object({ families: z.number().int(), events: z.number().int() }))
      .meta({ description: "Contacts by how many publisher families independent of both sides tell of them." }),
    oneSided: z
      .array(mentionSchema.extend({ toldBy: z.string(), states: z.tuple([told, told]) }))
      .meta({ description: "Contacts with an account of one side, and none in the collection of the other's site." }),
  })
  .meta({ id: "Readouts" });

export type Readouts = z.infer<typeof readoutsSchema>;
