import type { Words } from "../en.ts";
import { dimensions, filters } from "./axes.ts";
import { kinds, units } from "./kinds.ts";
import { counting, metrics } from "./measures.ts";
import { rules } from "./rules.ts";

export const terms: Words["terms"] = {
  kinds,
  units,
  metrics,
  dimensions,
  filters,
  counting,
  rules,
  statuses: {
    held: { label: "a eu lieu" },
    in_force: { label: "en vigueur" },
    lifted: { label: "levé" },
    planned: { label: "prévu" },
    reported: { label: "rapporté" },
    cancelled: { label: "annulé" },
    denied: { label: "démenti" },
    carried_over: { label: "reconduit" },
  },
  steps: {
    reported: { label: "rapporté" },
    discussed: { label: "évoqué" },
    proposed: { label: "proposé" },
    planned: { label: "prévu" },
    accepted: { label: "accepté" },
    agreed: { label: "convenu" },
    agreed_in_principle: { label: "convenu sur le principe" },
    confirmed: { label: "confirmé" },
    unconfirmed: { label: "non confirmé" },
    announced: { label: "annoncé" },
    notified: { label: "notifié" },
    rescheduled: { label: "reporté" },
    downgraded: { label: "ramené à un rang inférieur" },
    superseded: { label: "remplacé" },
    cancelled: { label: "annulé" },
    not_held: { label: "n’a pas eu lieu" },
    held: { label: "a eu lieu" },
    held_as_brief_contact: { label: "réduit à un bref contact" },
    in_force: { label: "en vigueur" },
    lifted: { label: "levé" },
    denied: { label: "démenti" },
  },
  formats: {
    bilateral: { label: "bilatéral" },
    sidelines: { label: "en marge d’une réunion" },
    summit: { label: "sommet" },
    working_visit: { label: "visite de travail" },
    official_visit: { label: "visite officielle" },
    state_visit: { label: "visite d’État" },
    private_visit: { label: "visite privée" },
    pull_aside: { label: "bref ou impromptu" },
  },
  levels: {
    leaders: { label: "dirigeants", description: "Un chef d’État ou de gouvernement de chaque côté nommé." },
    ministers: {
      label: "ministres",
      description: "Un ministre (affaires étrangères, défense ou autre) représente le côté de moindre rang.",
    },
    officials: {
      label: "responsables",
      description: "Un ambassadeur, conseiller, adjoint ou officier représente le côté de moindre rang.",
    },
  },
  mediums: { phone: { label: "par téléphone" }, video: { label: "par vidéo" }, in_person: { label: "en personne" } },
  roles: {
    participant: { label: "participant" },
    initiator: { label: "à l’initiative" },
    guest: { label: "visiteur" },
    host: { label: "hôte" },
    sender: { label: "auteur" },
    target: { label: "visé" },
    mediator: { label: "médiateur" },
  },
  targetKinds: {
    persons: { label: "personnes", one: "personne" },
    entities: { label: "entités", one: "entité" },
    vessels: { label: "navires", one: "navire" },
    aircraft: { label: "aéronefs", one: "aéronef" },
    mixed: { label: "personnes et entités", one: "cible" },
  },
  designations: { listed: { label: "inscription" }, amended: { label: "modification" }, delisted: { label: "radiation" } },
  completeness: { full: { label: "complet" }, partial: { label: "incomplet" }, sample: { label: "un échantillon" } },
  periodKinds: {
    term: {
      label: "Mandats",
      description: "Le mandat du chef d’État ou de gouvernement qui donne son nom aux périodes d’un acteur.",
    },
    crisis: { label: "Crises", description: "Un enchaînement d’actes et de contacts, du premier au dernier que la base date." },
    break: {
      label: "Relations rompues",
      description: "Du jour où les relations diplomatiques sont rompues à celui où elles reprennent.",
    },
    disclosure_gap: {
      label: "Lacunes des sources",
      description: "Jours dont un éditeur a cessé de rendre compte, ou dont la base ne possède pas les pages.",
    },
  },
  lists: {
    ofac: { label: "OFAC (SDN)" },
    un: { label: "Conseil de sécurité de l’ONU" },
    uk: { label: "Royaume-Uni" },
    "own-eu": { label: "Union européenne, copie personnelle" },
  },
  charts: {
    calls: { label: "Appels par an", note: null },
    sanctions: { label: "Sanctions dans le temps", note: null },
    listings: { label: "Cibles inscrites et radiées", note: "radiées sous la ligne" },
    stock: { label: "Cibles sur les listes de sanctions", note: null },
    venues: { label: "Rencontres par lieu", note: null },
    visits: { label: "Visites", note: "dirigeants et ministres des affaires étrangères, chaque étape comptée" },
    expulsions: { label: "Diplomates expulsés", note: null },
    timeline: { label: "Chronologie", note: null },
  },
  orders: {
    desc: { label: "Du plus récent au plus ancien" },
    asc: { label: "Du plus ancien au plus récent" },
    largest: { label: "Nombres décroissants" },
  },
  tiers: {
    record: { label: "Base vérifiée", phrase: "", description: "Événements que des personnes ont tirés de sources qu’elles citent." },
    machine: {
      label: "Dépêches codées par des machines",
      phrase: "tel que des machines l’ont codé d’après des dépêches, sans vérification",
      description:
        "Événements que des programmes ont lus dans des dépêches (GDELT, ICEWS, POLECAT), depuis les fichiers du lecteur\u00A0: plusieurs dépêches pour un événement, et des dépêches sur des événements qui n’en étaient pas.",
    },
  },
  search: { label: "Mots", phrase: (text) => `contenant les mots «\u00A0${text}\u00A0»` },
};
