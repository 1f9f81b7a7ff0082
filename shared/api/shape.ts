/** What a member of an answer is at least: a list, an object, or any value, where it may be null or is plain. */
type Sort<Value> = null extends Value ? "value" : Value extends readonly unknown[] ? "list" : Value extends object ? "object" : "value";

type Required<Answer> = { [Key in keyof Answer as undefined extends Answer[Key] ? never : Key]: Answer[Key] };

/**
 * The members that every answer of a route has. The compiler holds it to the schema; a page checks an answer by it, since the
 * schemas themselves would weigh as much as the page.
 */
export type Shape<Answer> = { readonly [Key in keyof Required<Answer>]: Sort<Answer[Key & keyof Answer]> };

/** Whether a body has every member of a shape, lists and objects where the shape has them. */
export function hasShape<Answer>(body: object, shape: Shape<Answer>): body is Answer & object {
  const given = new Map<string, unknown>(Object.entries(body));
  return Object.entries<unknown>(shape).every(([name, sort]) => {
    const value = given.get(name);
    if (sort === "list") return Array.isArray(value);
    if (sort === "object") return typeof value === "object" && value !== null && !Array.isArray(value);
    return value !== undefined;
  });
}
