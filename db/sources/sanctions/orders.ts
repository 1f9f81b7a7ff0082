/** The key or alias under which the vocabulary of programmes holds an order, act or resolution the curated table prints otherwise. */
export function programmeName(printed: string): string {
  return ORDERS[printed] ?? printed;
}

const ORDERS: Readonly<Record<string, string>> = {
  "CAATSA 224": "US-CAATSA",
  "CAATSA 231": "US-CAATSA",
  "cyber-related": "US-CYB",
  "EO 13661 and others": "US-UKRRUS-REL",
  "EU chemical weapons regime": "EU-CHEM",
  "EU human rights regime": "EU-HR",
  // Order 14024 is the one of that day.
  "Executive order of 15 April 2021": "US-RUSHAR",
  "Global Magnitsky Act": "US-GLOMAG",
  "hybrid threats regime": "EU-RUSDA",
  "Ukraine-related": "US-UKRRUS-REL",
  // Later resolutions work under the committee of the first.
  "UNSC 1718": "UN-SC1718",
  "UNSC 1737": "UN-SC1737",
  "UNSC 1747": "UN-SC1737",
  "UNSC 1803": "UN-SC1737",
  "UNSC 1874": "UN-SC1718",
  "UNSC 1929": "UN-SC1737",
  "UNSC 2094": "UN-SC1718",
  "UNSC 2231": "UN-SC1737",
  "UNSC 2270": "UN-SC1718",
  "UNSC 2371": "UN-SC1718",
  "UNSC 2375": "UN-SC1718",
  "UNSC 2397": "UN-SC1718",
};
