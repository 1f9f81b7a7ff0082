import Database from "better-sqlite3";
import type { MachineCell } from "#db/machine/engine/count.ts";
import type { DimensionId } from "#shared/definitions/dimensions.ts";
import { METRICS, type MetricDefinition } from "#shared/definitions/metrics.ts";
import { countedKinds, type Query } from "#shared/query.ts";
import type { MachineWorld } from "./machine-world.ts";

/** The same events as plain rows, and the same queries as plain SQL: what the columns are held to. */
export class MachineOracle {
  readonly #db = new Database(":memory:");

  constructor({ words, events }: MachineWorld, terms: readonly { id: string; first: number; last: number }[]) {
    const db = this.#db;
    db.exec(`CREATE TABLE event (id INTEGER PRIMARY KEY, day INTEGER, kind TEXT, place TEXT, format TEXT, reports INTEGER,
        year INTEGER, quarter INTEGER, month INTEGER);
      CREATE TABLE side (event INTEGER, actor TEXT, role INTEGER);
      CREATE TABLE term (id TEXT, first INTEGER, last INTEGER)`);
    const event = db.prepare("INSERT INTO event (id, day, kind, place, format, reports) VALUES (?, ?, ?, ?, ?, ?)");
    const side = db.prepare("INSERT INTO side VALUES (?, ?, ?)");
    db.exec("BEGIN");
    for (let row = 0; row < events.rows; row++) {
      const { day, kind, place, format, reports, sender, target } = events;
      event.run(row, day[row], word(words.kind, kind[row]), word(words.place, place[row]), word(words.format, format[row]), reports[row]);
      if (word(words.actor, sender[row]) !== null) side.run(row, word(words.actor, sender[row]), 0);
      if (word(words.actor, target[row]) !== null) side.run(row, word(words.actor, target[row]), 1);
    }
    for (let at = 0; at < events.further.length; at += 2) {
      const party = events.further[at + 1] ?? 0;
      side.run(events.further[at], words.actor[party & 0xff_ff], party >>> 16);
    }
    for (const { id, first, last } of terms) db.prepare("INSERT INTO term VALUES (?, ?, ?)").run(id, first, last);
    db.exec(`COMMIT;
      UPDATE event SET year = CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER);
      UPDATE event SET month = year * 12 + CAST(strftime('%m', day * 86400, 'unixepoch') AS INTEGER) - 1;
      UPDATE event SET quarter = month / 3;
      CREATE TABLE pair AS SELECT DISTINCT s.event, min(s.actor, t.actor) AS a, max(s.actor, t.actor) AS b
        FROM side s JOIN side t ON t.event = s.event AND s.role = 0 AND t.role = 1 AND s.actor <> t.actor;
      CREATE INDEX pair_event ON pair (event);
      CREATE INDEX side_event ON side (event)`);
  }

  count(query: Query, axes: readonly DimensionId[]): MachineCell[] {
    const { aggregate }: MetricDefinition = METRICS[query.metric];
    const paired = query.count === "pair" || query.metric === "pairs";
    const unit = paired ? "p.a || ':' || p.b" : query.metric === "contact-days" ? "e.day" : "NULL";
    const value =
      aggregate.op === "sum"
        ? "sum(reports)"
        : aggregate.op === "distinct"
          ? "count(DISTINCT unit)"
          : query.count === "pair"
            ? "count(*)"
            : "count(DISTINCT id)";
    const [first, second] = [axisOf(axes[0], "g1", query), axisOf(axes[1], "g2", query)];
    const rows = `SELECT DISTINCT e.id, ${first.key} AS k1, ${second.key} AS k2, ${unit} AS unit, e.reports FROM event e ${first.join} ${second.join}
      ${paired ? `JOIN pair p ON p.event = e.id AND ${pairsInside(query, "p")}` : ""} WHERE ${conditions(query).join(" AND ")}`;
    return this.#db
      .prepare<[], MachineCell>(`SELECT k1, k2, ${value} AS value, count(DISTINCT id) AS events FROM (${rows}) GROUP BY k1, k2`)
      .all();
  }

  /** The rows behind one group of each dimension, in the order of their days and then as they lie in the file. */
  list(query: Query, groups: readonly { dimension: DimensionId; key: string | number | null }[]): number[] {
    const axes = groups.map(({ dimension }, index) => axisOf(dimension, `g${index}`, query));
    const paired = query.count === "pair" || query.metric === "pairs";
    const inGroups = axes.map(({ key }) => `${key} IS ?`);
    return this.#db
      .prepare<(string | number | null)[], { id: number }>(
        `SELECT DISTINCT e.id, e.day FROM event e ${axes.map(({ join }) => join).join(" ")}
          ${paired ? `JOIN pair p ON p.event = e.id AND ${pairsInside(query, "p")}` : ""}
          WHERE ${[...conditions(query), ...inGroups].join(" AND ")} ORDER BY e.day, e.id`,
      )
      .all(...groups.map(({ key }) => key))
      .map(({ id }) => id);
  }
}

function conditions(query: Query): string[] {
  const { actor, with: other, sender, target, source, venueCountry } = query.filters;
  const holds = (ids: readonly string[], role = ""): string => `e.id IN (SELECT event FROM side WHERE actor IN ${list(ids)} ${role})`;
  return [
    `e.kind IN ${list(countedKinds(query))}`,
    ...(query.from === null ? [] : [`e.day >= ${query.from}`]),
    ...(query.to === null ? [] : [`e.day <= ${query.to}`]),
    ...(source ? [`e.format IN ${list(source)}`] : []),
    ...(venueCountry ? [`e.place IN ${list(venueCountry)}`] : []),
    ...(sender ? [holds(sender, "AND role = 0")] : []),
    ...(target ? [holds(target, "AND role = 1")] : []),
    ...(actor && !other ? [holds(actor)] : []),
    ...(actor && other ? [`e.id IN (SELECT event FROM pair WHERE ${pairsInside(query, "pair")})`] : []),
  ];
}

function pairsInside({ filters: { actor, with: other } }: Query, of: string): string {
  if (!actor) return "1";
  if (!other) return `(${of}.a IN ${list(actor)} OR ${of}.b IN ${list(actor)})`;
  return `((${of}.a IN ${list(actor)} AND ${of}.b IN ${list(other)}) OR (${of}.b IN ${list(actor)} AND ${of}.a IN ${list(other)}))`;
}

function axisOf(id: DimensionId | undefined, alias: string, query: Query): { key: string; join: string } {
  const joined = (relation: string) => ({ key: `${alias}.key`, join: `LEFT JOIN (${relation}) ${alias} ON ${alias}.event = e.id` });
  const actors = list(query.filters.actor ?? []);
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- what is not named stands in a column of its own name
  switch (id) {
    case undefined:
      return { key: "NULL", join: "" };
    case "source":
      return { key: "e.format", join: "" };
    case "venue-country":
      return { key: "e.place", join: "" };
    case "tenure":
      return { key: "(SELECT id FROM term WHERE e.day BETWEEN first AND last)", join: "" };
    case "actor":
      return joined("SELECT DISTINCT event, actor AS key FROM side");
    case "sender":
      return joined("SELECT DISTINCT event, actor AS key FROM side WHERE role = 0");
    case "target":
      return joined("SELECT DISTINCT event, actor AS key FROM side WHERE role = 1");
    case "pair":
      return joined("SELECT event, a || ':' || b AS key FROM pair");
    case "counterpart":
      return joined(`SELECT event, b AS key FROM pair WHERE a IN ${actors} UNION SELECT event, a FROM pair WHERE b IN ${actors}`);
    default:
      return { key: `e.${id}`, join: "" };
  }
}

function word(words: readonly string[], code = 0): string | null {
  return words[code] ?? null;
}

function list(ids: readonly string[]): string {
  return `(${ids.map((id) => `'${id}'`).join(", ")})`;
}
