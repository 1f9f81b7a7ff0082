/** Collections of the record, by id: the names that describe what they are. */
export const COLLECTIONS: Readonly<Record<string, string>> = {
  actors: "Codes des pays et appartenance au système des États",
  "hsg-travels": "Déplacements du président et du secrétaire d’État américains",
  "hsg-visits": "Visites de dirigeants étrangers aux États-Unis",
  curated: "Table choisie de contacts et de mesures",
  expulsions: "Expulsions entre la Russie et d’autres États",
  "clinton-yeltsin": "Entretiens de Clinton et d’Eltsine",
  kremlin: "Nouvelles du président de la Russie",
  "wh-readouts": "Comptes rendus de la Maison-Blanche",
  g7: "Sommets du G7",
  relations: "Relations des États-Unis et leurs postes à l’étranger",
  envoys: "Chefs des missions américaines",
  programmes: "Vocabulaire des programmes de sanctions",
  ofac: "Liste SDN (Specially Designated Nationals)",
  un: "Liste récapitulative du Conseil de sécurité",
  uk: "Liste britannique des sanctions",
};

/** Licences told in words; one with a name keeps it. */
export const LICENCES: Readonly<Record<string, string>> = {
  "ODC PDDL 1.0; COW free with citation": "ODC PDDL 1.0\u202F; COW libre si l’on cite",
  "CC0 1.0 (public domain)": "CC0 1.0 (domaine public)",
  "Facts; each page is cited": "Faits\u202F; chaque page est citée",
  "CC BY 4.0 (as the site states; titles cited, no text)": "CC BY 4.0 (selon le site\u202F; titres cités, aucun texte)",
  "US government work; page selection CC0 1.0": "Œuvre du gouvernement américain\u202F; choix des pages CC0 1.0",
  "US government work (public domain in the US)": "Œuvre du gouvernement américain (domaine public aux États-Unis)",
  "Published by the United Nations for public use": "Publié par les Nations unies pour l’usage public",
};
