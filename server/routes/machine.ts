import { queryMachine } from "#db/query/machine.ts";
import { machineSchema } from "#shared/api.ts";
import { jsonEndpoint } from "../endpoint.ts";
import { refuseParameters } from "../parameters.ts";

export const machineEndpoint = jsonEndpoint({
  path: "/machine",
  tag: "record",
  summary: "Whether machine-coded reports are served beside the vetted record (`tier=machine`): which, how many, and in how much memory.",
  tiers: ["machine"],
  parameters: [],
  schema: machineSchema,
  prepare: (db, request) => {
    refuseParameters(request);
    return { canonical: "", build: () => queryMachine(db) };
  },
});
