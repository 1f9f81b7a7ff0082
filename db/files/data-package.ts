import { CITED_AUTHOR, type Citable } from "#shared/cite/citable.ts";
import type { About } from "./about.ts";
import type { Resource } from "./zip.ts";

const PROFILES = "https://datapackage.org/profiles/2.0";

/** `datapackage.json` of Data Package v2: each table with its schema, and the licence and address of each source. */
export function formatDataPackage(about: About, { id }: Citable, resources: readonly Resource[]): object {
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: id.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-"),
    id: about.permalink,
    title: about.title,
    description: `${about.sentence} ${about.missing} ${about.escaping}`,
    homepage: about.permalink,
    version: about.version,
    created: `${about.recordDay}T00:00:00Z`,
    contributors: [{ title: CITED_AUTHOR, roles: ["creator"] }],
    ...listed("licenses", licencesOf(about)),
    ...listed(
      "sources",
      about.sources.map(({ name, url }) => ({ title: name, ...(url === null ? {} : { path: url }) })),
    ),
    resources: resources.map(describeResource),
  };
}

function describeResource({ table, path, bytes, sha256 }: Resource): object {
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: table.name,
    type: "table",
    path,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { $schema: `${PROFILES}/tabledialect.json`, header: true, delimiter: ",", lineTerminator: "\r\n", doubleQuote: true },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: table.columns.map(({ name, type, description, unit }) => ({
        name,
        type,
        description,
        ...(unit === undefined ? {} : { unit }),
      })),
      missingValues: [""],
      ...(table.name === "events" ? { primaryKey: ["id"] } : {}),
    },
  };
}

/** A licence has a name or an address; where the source gives no address, it stands under the source's own. */
function licencesOf({ sources }: About): object[] {
  return sources.map(({ name, licence, licenceUrl, url }) => {
    const path = licenceUrl ?? url;
    const title = `${name}: ${licence}`;
    return path === null ? { name: licence.replaceAll(/[^A-Za-z0-9._-]+/g, "-"), title } : { path, title };
  });
}

/** The profile allows no empty lists. */
function listed(name: string, values: readonly object[]): object {
  return values.length === 0 ? {} : { [name]: values };
}
