/** Said in the place of a publisher whom the page read did not show. */
export const UNNAMED = "Publisher not named";

/**
 * Publisher families that speak for a state or organisation: what they publish of a contact is that side's own account. All others are
 * witnesses independent of both sides, one for each family.
 */
export const GOVERNMENTS: Readonly<Record<string, string>> = {
  "White House": "USA",
  "US State Department": "USA",
  "US Treasury": "USA",
  "US Embassy in Russia": "USA",
  Kremlin: "RUS",
  "Russian MFA": "RUS",
  "Russian Embassy in Germany": "RUS",
  "Russian Embassy in Luxembourg": "RUS",
  "Russian Embassy in the US": "RUS",
  "French Foreign Ministry": "FRA",
  "Lithuanian Foreign Ministry": "LTU",
  "Council of the EU": "EU",
  "European Commission": "EU",
  EEAS: "EU",
  "United Nations": "UN",
};

/** Collections that hold a government's own site: only on days they cover does an account that is not there mean anything. */
export const OWN_SITES: Readonly<Record<string, string>> = { "wh-readouts": "USA", kremlin: "RUS" };
