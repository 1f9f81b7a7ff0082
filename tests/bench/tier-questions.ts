import { formatDay } from "#shared/dates.ts";

/** A question about machine-coded reports, asked of ever other periods so that no answer is kept from before. */
interface TierQuestion {
  id: string;
  addressOf: (from: string) => string;
}

const PAIR = "actor=USA&with=RUS";

/** What the page asks of the tier, from what is narrow to what is widest. */
const TIER_QUESTIONS: readonly TierQuestion[] = [
  { id: "calls by year, one pair", addressOf: (from) => `series?kind=call,video_call&split=kind&${PAIR}&from=${from}` },
  { id: "sanctions by sender", addressOf: (from) => `series?kind=sanction_imposed&split=sender&actor=USA&from=${from}` },
  { id: "everything by month and kind", addressOf: (from) => `series?by=month&split=kind&from=${from}` },
  { id: "totals of one pair", addressOf: (from) => `totals?${PAIR}&from=${from}` },
  { id: "kind by year", addressOf: (from) => `matrix?by=kind&split=year&from=${from}` },
  { id: "by country, of one actor", addressOf: (from) => `series?by=venue-country&actor=USA&from=${from}` },
  { id: "facets of actors", addressOf: (from) => `options/actor?from=${from}` },
  { id: "days with an event, by actor", addressOf: (from) => `series?metric=contact-days&by=actor&from=${from}` },
  { id: "list: first page of a pair", addressOf: (from) => `events?${PAIR}&order=desc&from=${from}` },
  { id: "list: a page in the midst of all", addressOf: (from) => `events?skip=40000&limit=50&from=${from}` },
];

/** The questions, each as so many addresses. */
export function tierQuestions(times: number): { id: string; addresses: string[] }[] {
  const first = 4000;
  return TIER_QUESTIONS.map(({ id, addressOf }) => ({
    id,
    addresses: Array.from({ length: times }, (_, index) => `/api/v1/${addressOf(formatDay(first + index))}&tier=machine`),
  }));
}
