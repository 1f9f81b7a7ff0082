import { z } from "zod";
import { analysisHead, bothSides, findingText, mentionSchema, namedSide, sidesSchema } from "./parts.ts";

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

const yearsSchema = z.array(
  z.object({
    year: z.number().int(),
    ...sharesSchema,
    covered: z.boolean().meta({ description: "False in a year of no known contact that no source covers." }),
  }),
);

const pairSchema = z.object({
  side: namedSide.meta({ description: "Whom it was in contact with; `only` is first of the one asked for, then of this side." }),
  events: z.number().int(),
  ...sharesSchema,
  years: yearsSchema,
  query: z.string().meta({ description: "The list of these contacts." }),
});

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
          initiator: bothSides.meta({ description: "Calls a source says the first, and the second side placed or asked for." }),
          others: z.number().int(),
          notSaid: z.number().int(),
        }),
      )
      .meta({
        description:
          "Who placed the calls, by whose account the record has of them. It keeps one answer for a call, and not which of its sources gave it.",
      }),
    years: yearsSchema,
    pairs: z.array(pairSchema).meta({
      description: "Where one actor is named and no counterpart: each pair it is in, those with the most known of both sides first.",
    }),
    witnesses: z
      .array(z.object({ families: z.number().int(), events: z.number().int() }))
      .meta({ description: "Contacts by how many publisher families independent of both sides tell of them." }),
    oneSided: z
      .array(mentionSchema.extend({ toldBy: z.string(), states: z.tuple([told, told]) }))
      .meta({ description: "Contacts with an account of one side, and none in the collection of the other's site." }),
  })
  .meta({ id: "Readouts" });

export type Readouts = z.infer<typeof readoutsSchema>;
