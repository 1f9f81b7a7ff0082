import type { Words } from "../en.ts";

export const units: Words["terms"]["units"] = {
  persons: { label: "personnes expulsées", one: "personne expulsée", feminine: true, description: "Diplomates et personnel renvoyés." },
  targets: {
    label: "cibles",
    one: "cible",
    feminine: true,
    description: "Personnes, entités, navires ou aéronefs inscrits sur une liste ou radiés.",
  },
  missions: {
    label: "représentations",
    one: "représentation",
    feminine: true,
    description: "Ambassades, consulats, propriétés et autres locaux.",
  },
  positions: {
    label: "postes",
    one: "poste",
    description: "Postes supprimés par un plafond d’effectifs\u202F; jamais additionnés aux expulsions.",
  },
};

export const kinds: Words["terms"]["kinds"] = {
  call: {
    label: "Appel téléphonique",
    plural: "appels téléphoniques",
    description: "Une conversation téléphonique entre personnes nommées.",
  },
  video_call: { label: "Appel vidéo", plural: "appels vidéo", description: "Une conversation par vidéo entre personnes nommées." },
  visit: {
    label: "Visite",
    plural: "visites",
    feminine: true,
    description:
      "Une étape d’un dirigeant ou d’un ministre des affaires étrangères dans un autre pays\u202F; 042 pour le visiteur, 043 pour l’hôte.",
  },
  meeting: {
    label: "Rencontre",
    plural: "rencontres",
    feminine: true,
    description: "Une conversation en personne\u202F; CAMEO 044 en terrain tiers.",
  },
  summit: { label: "Sommet", plural: "sommets", description: "Une réunion multilatérale de dirigeants." },
  negotiation: {
    label: "Négociation",
    plural: "négociations",
    feminine: true,
    description: "Une série de pourparlers sur un sujet convenu.",
  },
  agreement: {
    label: "Accord",
    plural: "accords",
    description: "Un traité, un accord ou une déclaration commune, signé ou entré en vigueur.",
  },
  relations_established: {
    label: "Établissement de relations",
    plural: "établissements de relations",
    description: "Ouverture de relations diplomatiques\u202F; une simple reconnaissance ne compte pas.",
  },
  relations_resumed: {
    label: "Reprise de relations",
    plural: "reprises de relations",
    feminine: true,
    description: "Les relations diplomatiques reprennent.",
  },
  mission_opened: {
    label: "Ouverture de représentation",
    plural: "ouvertures de représentations",
    feminine: true,
    description: "Une ambassade, une légation ou un consulat ouvre.",
  },
  ambassador_appointed: {
    label: "Nomination d’ambassadeur",
    plural: "nominations d’ambassadeurs",
    feminine: true,
    description: "Un chef de mission est nommé ou accrédité.",
  },
  sanction_imposed: {
    label: "Décision de sanction",
    plural: "décisions de sanction",
    feminine: true,
    description: "L’acte d’un seul auteur, en un jour, sur un seul fondement\u202F; sa quantité est le nombre de cibles.",
  },
  sanction_renewed: {
    label: "Reconduction de sanctions",
    plural: "reconductions de sanctions",
    feminine: true,
    description: "Une mesure prolongée sans nouvelle cible.",
  },
  sanction_eased: {
    label: "Allégement de sanctions",
    plural: "allégements de sanctions",
    description: "Des cibles radiées, ou une mesure suspendue ou levée.",
  },
  expulsion: {
    label: "Expulsion",
    plural: "expulsions",
    feminine: true,
    description: "Des diplomates, un ambassadeur ou du personnel déclarés indésirables.",
  },
  mission_closed_by_host: {
    label: "Fermeture par l’État hôte",
    plural: "fermetures par l’État hôte",
    feminine: true,
    description: "L’État d’accueil ferme ou saisit des locaux.",
  },
  mission_closed_by_sender: {
    label: "Fermeture par l’État d’envoi",
    plural: "fermetures par l’État d’envoi",
    feminine: true,
    description: "Un État ferme ses propres locaux à l’étranger.",
  },
  ambassador_recalled: {
    label: "Rappel d’ambassadeur",
    plural: "rappels d’ambassadeurs",
    description: "Un État rappelle son chef de mission.",
  },
  relations_severed: {
    label: "Rupture de relations",
    plural: "ruptures de relations",
    feminine: true,
    description: "Les relations diplomatiques sont rompues.",
  },
  staff_cap: {
    label: "Plafond d’effectifs",
    plural: "plafonds d’effectifs",
    description: "Une limite au personnel d’une mission, surtout recruté sur place\u202F; jamais additionnée aux expulsions.",
  },
  cancellation: {
    label: "Abandon",
    plural: "abandons",
    description: "Un traité, un format ou un processus quitté, suspendu ou annulé.",
  },
};
