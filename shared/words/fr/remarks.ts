/** Remarks that the import or a table makes of many events; one of a single event stays as it is written. */
export const REMARKS: Readonly<Record<string, string>> = {
  "the list files the post under a state of later years": "la liste range le poste sous un État d’années ultérieures",
  "day is the date of the Channel One report": "le jour est celui du reportage de la Première chaîne",
  "day is the date of the Channel One report; counterpart identified from the office named in the report":
    "le jour est celui du reportage de la Première chaîne\u202F; interlocuteur identifié par la fonction que nomme le reportage",
  "counterpart identified from the office named in the report": "interlocuteur identifié par la fonction que nomme le reportage",
  "Skripal wave": "vague de l’affaire Skripal",
  "answer to Skripal wave": "réponse à la vague de l’affaire Skripal",
  "made as president-elect": "en tant que président élu",
  "page says a corresponding number; quantity taken from that country's own act":
    "la page parle d’un nombre correspondant\u202F; quantité reprise de l’acte de ce pays",
  "unit by the wording of the cited title": "unité d’après le libellé du titre cité",
  "Day taken from publication date of readout": "jour repris de la date de publication du compte rendu",
};

/** Occasions told in general words; a named one keeps its name. */
export const OCCASIONS: Readonly<Record<string, string>> = {
  "APEC meeting": "réunion de l’APEC",
  "APEC summit": "sommet de l’APEC",
  "ASEAN meeting": "réunion de l’ASEAN",
  "Arctic Council meeting": "réunion du Conseil de l’Arctique",
  "CENTO meeting": "réunion du CENTO",
  "CSCE or OSCE meeting": "réunion de la CSCE ou de l’OSCE",
  "Council of Foreign Ministers": "Conseil des ministres des Affaires étrangères",
  "G20 meeting": "réunion du G20",
  "G20 summit": "sommet du G20",
  "G7 meeting": "réunion du G7",
  "G8 meeting": "réunion du G8",
  "G8 summit": "sommet du G8",
  "Madrid peace conference": "conférence de paix de Madrid",
  "Munich Security Conference": "conférence de Munich sur la sécurité",
  "NATO meeting": "réunion de l’OTAN",
  "North American leaders’ meeting": "réunion des dirigeants nord-américains",
  "Nuclear Security Summit": "sommet sur la sécurité nucléaire",
  "OECD meeting": "réunion de l’OCDE",
  "OSCE summit": "sommet de l’OSCE",
  "SEATO meeting": "réunion de l’OTASE",
  "UN meeting": "réunion de l’ONU",
  "Victory Day": "jour de la Victoire",
  "World Economic Forum": "Forum économique mondial",
  "climate conference": "conférence sur le climat",
  "economic summit": "sommet économique",
  funeral: "funérailles",
  "inter-American meeting": "réunion interaméricaine",
  "international conference": "conférence internationale",
  "meeting of a contact group": "réunion d’un groupe de contact",
  "wartime conference": "conférence de guerre",
};
