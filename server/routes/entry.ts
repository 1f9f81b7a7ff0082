import type { z } from "zod";
import { queryVintageRef } from "#db/query/vintage.ts";
import { entrySchema } from "#shared/api.ts";
import type { Endpoint } from "../endpoint.ts";
import { exampleOf } from "../examples.ts";
import { refuseParameters } from "../parameters.ts";

const JSON_TYPE = "application/json";

/**
 * What stands at `/api/v1` itself: where the document, its page and the client for scripts are, and each address that can be asked at once.
 * @param endpoints every other address
 */
export function entryEndpoint(endpoints: readonly Endpoint[]): Endpoint {
  return {
    path: "/",
    tag: "scripts",
    summary: "Where the API begins: its document, its page, the record that answers, and an example of every address that answers JSON.",
    parameters: [],
    contentType: JSON_TYPE,
    schema: entrySchema,
    isFile: false,
    prepare: (db, request, { site }) => {
      refuseParameters(request);
      return {
        canonical: `at ${site}`,
        build: () => {
          const { ref } = queryVintageRef(db);
          const entry: z.output<typeof entrySchema> = {
            title: "Readout",
            version: "1",
            vintage: ref,
            links: {
              document: `${site}/api/v1/openapi.json`,
              page: `${site}/api`,
              client: `${site}/api/v1/client.ts`,
              changes: `${site}/api#changes`,
            },
            addresses: endpoints
              .filter(({ contentType, path }) => contentType === JSON_TYPE && !/\.\w+$/.test(path))
              .map((endpoint) => ({
                path: endpoint.path.replaceAll(/:(\w+)/g, "{$1}"),
                summary: endpoint.summary,
                example: `${site}/api/v1${exampleOf(endpoint, ref.version)}`,
              })),
          };
          return {
            contentType: JSON_TYPE,
            bytes: Buffer.from(JSON.stringify(entry)),
            compress: true,
            headers: { link: '</api/v1/openapi.json>; rel="service-desc", </api>; rel="service-doc"' },
          };
        },
      };
    },
  };
}
