import { hasPair, inForm, withoutPair, withPairs } from "./asked-address.ts";
import type { EntryParameter } from "./gather-parameters.ts";
import type { Entry, Form } from "./group-operations.ts";

/** What the reader is about to ask. */
export interface Asked {
  form: Form;
  address: string;
}

/**
 * The example of a parameter goes into the address, in the first form that takes it where the chosen one does not; where it stands already
 * it goes out again.
 */
export function pressParameter(entry: Entry, { form, address }: Asked, parameter: EntryParameter): Asked {
  const { name, example } = parameter;
  if (hasPair(address, name, example)) return { form, address: withoutPair(address, name) };
  const next = takes(parameter, form) ? form : (entry.forms.find((one) => takes(parameter, one)) ?? form);
  const asked = chooseForm(entry, { form, address }, next);
  return { ...asked, address: withPairs(asked.address, { [name]: example }) };
}

/** The same question in another form. */
export function chooseForm(entry: Entry, { form, address }: Asked, next: Form): Asked {
  if (next === form) return { form, address };
  const taken = entry.parameters.filter((parameter) => takes(parameter, next)).map(({ name }) => name);
  return { form: next, address: inForm(address, form, next, taken) };
}

function takes({ only }: EntryParameter, { extension }: Form): boolean {
  return only === null || only.includes(extension);
}
