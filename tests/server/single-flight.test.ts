import { expect, test } from "vitest";
import { SingleFlight } from "#server/aside/single-flight.ts";

/** Work that is finished by hand; what was begun, and which of it was stopped. */
function workshop() {
  const begun: { signal: AbortSignal; finish: (result: string) => void; fail: (error: Error) => void }[] = [];
  const work = (signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      begun.push({ signal, finish: resolve, fail: reject });
    });
  return { begun, work, flights: new SingleFlight<string>() };
}

const stay = new AbortController().signal;

test("the same asked while it is under way is done once; something else, and the same asked later, are done on their own", async () => {
  const { begun, work, flights } = workshop();
  const asked = [flights.share("a", stay, work), flights.share("b", stay, work), flights.share("a", stay, work)];
  expect(begun).toHaveLength(2);
  begun[0]?.finish("one");
  begun[1]?.finish("other");
  expect(await Promise.all(asked)).toEqual(["one", "other", "one"]);
  const later = flights.share("a", stay, work);
  expect(begun).toHaveLength(3);
  begun[2]?.finish("new");
  expect(await later).toBe("new");
});

test("who hangs up leaves the others their answer; when the last one does, the work is stopped and nobody waits for it", async () => {
  const { begun, work, flights } = workshop();
  const [one, other] = [new AbortController(), new AbortController()];
  const asked = [flights.share("a", one.signal, work), flights.share("a", other.signal, work)];
  one.abort(new Error("first left"));
  await expect(asked[0]).rejects.toThrow("first left");
  expect(begun[0]?.signal.aborted).toBe(false);
  other.abort(new Error("second left"));
  await expect(asked[1]).rejects.toThrow("second left");
  expect(begun[0]?.signal.aborted).toBe(true);
  const again = flights.share("a", stay, work);
  expect(begun).toHaveLength(2);
  begun[1]?.finish("answer");
  expect(await again).toBe("answer");
});

test("a failure is told to all who wait, and the next try begins anew", async () => {
  const { begun, work, flights } = workshop();
  const asked = [flights.share("a", stay, work), flights.share("a", stay, work)];
  begun[0]?.fail(new Error("broken"));
  expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  void flights.share("a", stay, work);
  expect(begun).toHaveLength(2);
});
