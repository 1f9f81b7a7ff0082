/** The committees of the list, and the resolution each works under in the vocabulary of programmes. */
export const COMMITTEES: Readonly<Record<string, string>> = {
  "Al-Qaida": "UN-SCISIL",
  CAR: "UN-SC2127",
  DPRK: "UN-SC1718",
  DRC: "UN-SC1533",
  GB: "UN-SC2048",
  Haiti: "UN-SC2653",
  Iran: "UN-SC1737",
  Iraq: "UN-SC1518",
  Libya: "UN-SC1970",
  Somalia: "UN-SC2713",
  SouthSudan: "UN-SC2206",
  Sudan: "UN-SC1591",
  Taliban: "UN-SC1988",
  Yemen: "UN-SC2140",
};

/** Names of states as the list prints them, where the record has no such name. */
export const NATIONALITIES: Readonly<Record<string, string>> = {
  "former Soviet Union": "SUN",
};
