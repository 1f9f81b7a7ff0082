/** Chiefs of mission whom the other sources name too, by their id in the list: looked up one by one, names alone do not tell. */
export const KNOWN_PERSONS: Readonly<Record<string, string>> = {
  "vershbow-alexander-russel": "alexander-vershbow",
  "smith-daniel-bennett": "daniel-bennett-smith",
  "kellogg-frank-billings": "frank-kellogg",
  "bush-george-herbert-walker": "george-h-w-bush",
  "collins-james-franklin": "james-collins",
  "beyrle-john-ross": "john-beyrle",
  "tefft-john-f": "john-f-tefft",
  "hay-john-milton": "john-hay",
  "sullivan-john-j": "john-sullivan",
  "huntsman-jon-m": "jon-huntsman",
  "tracy-lynne-m": "lynne-tracy",
  "mcfaul-michael-anthony": "michael-mcfaul",
  "pickering-thomas-reeve": "thomas-pickering",
  "shannon-thomas-alfred": "thomas-shannon",
  "burns-william-joseph": "william-burns",
};

/** Namesakes of one family: id and name of the elder. */
export const NAMESAKES: Readonly<Record<string, readonly [id: string, name: string]>> = {
  "forsyth-john": ["john-forsyth-the-elder", "John Forsyth the elder"],
  "king-rufus": ["rufus-king-the-elder", "Rufus King the elder"],
};
