/** The publisher of a page by its host: a name where we know one, else the host itself. */
export function publisherOf(url: string): string {
  const host = new URL(url).hostname.replace(/^(?:www|old|english)\./, "");
  return NAMES[host] ?? host;
}

const NAMES: Readonly<Record<string, string>> = {
  "kqed.org": "KQED",
  "vice.com": "VICE",
  "brecorder.com": "Business Recorder",
  "npr.org": "NPR",
  "bbc.co.uk": "BBC",
  "usatoday.com": "USA Today",
  "therecord.com": "The Record",
  "unn.ua": "UNN",
  "qha.com.ua": "QHA",
  "europediplomatic.com": "Europe Diplomatic",
  "ahram.org.eg": "Ahram Online",
  "uawire.org": "UAWire",
  "expats.cz": "Expats.cz",
  "warsawpoint.com": "Warsaw Point",
  "bidenwhitehouse.archives.gov": "White House (Biden archive)",
  "thejournal.ie": "The Journal",
  "deutschlandfunk.de": "Deutschlandfunk",
  "albawaba.com": "Al Bawaba",
  "republicworld.com": "Republic World",
  "euobserver.com": "EUobserver",
  "rferl.org": "RFE/RL",
  "devdiscourse.com": "Devdiscourse",
  "nova.bg": "NOVA",
  "kleinezeitung.at": "Kleine Zeitung",
};
