/** What the page of an analysis asks where its address says nothing, as the text of an address. */
export const START_ANALYSES = {
  compare: "actor=USA&with=RUS&kind=call,video_call&level=leaders&of=bill-clinton,george-w-bush,barack-obama,donald-trump,joe-biden",
  network: "kind=call,meeting,summit,video_call,visit&level=leaders&from=2021-01-20&to=2025-01-19",
  around: "actor=USA&with=RUS&around=expulsion,sanction_imposed&days=60",
  unfolding: "actor=USA&with=RUS",
  silence: "actor=USA&with=RUS&level=leaders",
  reciprocity: "actor=USA&with=RUS&level=leaders",
  ladder: "actor=USA&with=RUS",
  readouts: "actor=USA&with=RUS&level=leaders",
} as const;
