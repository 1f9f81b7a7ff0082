/** The five published articles the record began with, by their documents, in the order of the days the record has of them. */
export const FIRST_ARTICLES: readonly string[] = [
  "seed-fp-2017",
  "seed-bloomberg-2017",
  "seed-cnn-2018",
  "seed-trumpputin-2018",
  "seed-rferl-2018",
];
