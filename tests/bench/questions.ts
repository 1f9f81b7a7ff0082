/** One measured request: an address of the API. */
export interface Question {
  id: string;
  address: string;
}

const PAIR = "actor=USA&with=RUS";
const PERIOD = "from=2009-01-20&to=2026-03-09";

/** What the dashboard asks on its first load, and the widest questions a reader can ask of the record. */
export const QUESTIONS: readonly Question[] = [
  { id: "calls-by-year", address: `/api/v1/series?${PAIR}&${PERIOD}&kind=call,video_call&split=kind` },
  { id: "sanctions-by-sender", address: `/api/v1/series?${PAIR}&${PERIOD}&kind=sanction_imposed&split=sender` },
  { id: "venues", address: `/api/v1/series?${PAIR}&${PERIOD}&by=venue-city&kind=meeting,summit` },
  { id: "visits-one-way", address: "/api/v1/series?guest=RUS&host=USA&kind=visit" },
  { id: "expelled", address: "/api/v1/series?metric=quantity&unit=persons&kind=expulsion&sender=USA&target=RUS" },
  { id: "totals", address: `/api/v1/totals?${PAIR}&${PERIOD}&kind=call,video_call&level=leaders` },
  { id: "everything-by-year", address: "/api/v1/series" },
  { id: "visits-by-host", address: "/api/v1/series?by=host&kind=visit" },
  { id: "kind-by-year", address: "/api/v1/matrix?by=kind&split=year" },
  { id: "kind-by-month", address: "/api/v1/matrix?actor=USA&by=month&split=kind&from=1990-01-01&to=2025-12-31" },
  { id: "first-page", address: `/api/v1/events?${PAIR}&${PERIOD}` },
  { id: "one-bar", address: `/api/v1/events?${PAIR}&${PERIOD}&kind=call,video_call&key=2020` },
  { id: "event", address: "/api/v1/events/meeting-2018-07-16-putin-trump" },
  { id: "search", address: "/api/v1/events?q=president%20putin&order=desc&limit=100" },
  { id: "jump", address: "/api/v1/events?order=desc&limit=100&skip=9000" },
  { id: "facets", address: `/api/v1/options/actor?${PERIOD}` },
  { id: "silence", address: `/api/v1/silence?${PAIR}` },
  { id: "reciprocity", address: `/api/v1/reciprocity?${PAIR}` },
  { id: "aligned", address: `/api/v1/aligned?${PAIR}&of=barack-obama,donald-trump,joe-biden` },
  { id: "around", address: `/api/v1/around?${PAIR}&around=sanction_imposed` },
  { id: "ladder", address: `/api/v1/ladder?${PAIR}` },
  { id: "readouts", address: `/api/v1/readouts?${PAIR}` },
  { id: "network", address: `/api/v1/network?${PERIOD}` },
  { id: "unfolding", address: "/api/v1/unfolding" },
];

/** The least a Hono route can do: the same compressed bytes, ready in memory, with no lookup and no headers of ours. */
export function bareAnswer(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { "content-type": "application/json", "content-encoding": "gzip" } });
}
