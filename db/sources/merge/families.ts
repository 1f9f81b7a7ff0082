/**
 * The agency or office behind a publisher as printed: reposts, mirrors and language editions are one witness with it.
 * The first pattern that fits counts; a publisher that fits none is its own family.
 */
export function familyOf(publisher: string): string {
  return FAMILIES.find(([pattern]) => pattern.test(publisher))?.[1] ?? publisher;
}

const FAMILIES: readonly (readonly [RegExp, string])[] = [
  // Two governments quoted on one page are no single witness.
  [/^The Duran/, "The Duran"],
  [/^\(publisher not shown\)$/, "(publisher not shown)"],
  [/\b(?:ITAR-|Itar-)?TASS\b/, "TASS"],
  [/\bKremlin\b/, "Kremlin"],
  [/\bWhite House\b/, "White House"],
  [/\bState Department\b|\bDepartment of State\b|Office of the Historian/, "US State Department"],
  [/\bUS Treasury\b|\bOFAC\b/, "US Treasury"],
  [/\bDepartment of Defense\b/, "US Department of Defense"],
  [/\bCouncil of the EU\b|\bEU Council\b|\bCouncil (?:press release|timeline)\b/, "Council of the EU"],
  [/^Federal Register|\(Federal Register/, "Federal Register"],
  [/\bUN press release\b|^United Nations\b/, "United Nations"],
  [/\bReuters\b/, "Reuters"],
  // Sputnik and RIA Novosti belong to one state agency.
  [/\bSputnik\b|\bRIA\b/, "Rossiya Segodnya"],
  [/^RT\b|\/ RT$|^RT /, "RT"],
  [/\bAP\b/, "AP"],
  [/\bAFP\b/, "AFP"],
  [/\bXinhua\b/, "Xinhua"],
  [/\bInterfax-Ukraine\b/, "Interfax-Ukraine"],
  [/\bInterfax\b/, "Interfax"],
  [/\bAnadolu\b/, "Anadolu"],
  [/\bCNN\b/, "CNN"],
  [/\bBBC\b/, "BBC"],
  [/\bRFE\/RL\b/, "RFE/RL"],
  [/\bVOA\b/, "VOA"],
  [/\bUPI\b/, "UPI"],
  [/\bDW\b|Deutsche Welle/, "Deutsche Welle"],
  [/\bBloomberg\b/, "Bloomberg"],
  [/\bNew York Times\b|\bNYT\b/, "New York Times"],
  [/\bWashington Post\b/, "Washington Post"],
  [/\bWall Street Journal\b|\bWSJ\b/, "Wall Street Journal"],
  [/\bUSA Today\b/, "USA Today"],
  [/\bMoscow Times\b/, "The Moscow Times"],
  [/\bUkrinform\b/, "Ukrinform"],
  [/\bUkrainska Pravda\b/, "Ukrainska Pravda"],
  [/\bCRI\b/, "CRI"],
  [/\bANI\b/, "ANI"],
  [/\bIANS\b/, "IANS"],
  [/\bPTI\b/, "PTI"],
  [/\bEFE\b/, "EFE"],
  [/\bRBC\b(?!-Ukraine)/, "RBC"],
  [/\bThe Independent\b/, "The Independent"],
  [/\bPeople's Daily\b/, "People's Daily"],
  [/\bLenta\.ru\b/, "Lenta.ru"],
  [/\bSky News\b/, "Sky News"],
  [/\bClinton (?:Digital|Presidential) Library\b/, "Clinton Presidential Library"],
  [/\bWikipedia\b|\bWikiMili\b|\bPiglix\b|\bWikisum\b|\bInfogalactic\b|\bFind@Wiki\b|^Wikiz\b/, "Wikipedia"],
  [/^EveryPolitician/, "EveryPolitician"],
  [/^Pravda EN$|^News-Pravda/, "News-Pravda"],
  [/^Devdiscourse$/, "Devdiscourse"],
];
