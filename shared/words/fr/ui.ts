import type { Words } from "../en.ts";
import { number } from "./number.ts";

export const ui: Words["ui"] = {
  close: "Fermer",
  copied: "Copié",
  copyLink: "Copier le lien",
  copyAddress: "Copiez l’adresse affichée",
  notLoaded: "N’a pu être chargé.",
  cannotShow: "Ceci ne peut être affiché.",
  couldNotLoad: "Ceci n’a pu être chargé.",
  allowed: (values) => ` Valeurs admises\u00A0: ${values}.`,
  tryAgain: "Réessayer",
  tryingIn: (seconds) => `Nouvel essai dans ${seconds} s`,
  trouble: "Les chiffres n’ont pu être chargés.",
  lastArrived: "Ce qui s’affiche est le dernier état reçu.",
  nothingYet: "D’ici là, aucun nombre ne s’affiche\u00A0: rien ici n’est un zéro.",
  partMissing: "Cette partie de la page n’a pu être chargée.",
  partWhy: " Le serveur est injoignable, ou possède une version plus récente de la page.",
  reload: "Recharger la page",
  stillWaiting: "Toujours en attente du serveur…",
  silent: "Le serveur ne répond pas.",
  unreachable: "Le serveur est injoignable.",
  busy: "Le serveur reçoit trop de demandes à la fois.",
  answered: (status) => `Le serveur a répondu ${status}.`,
  notData: "Le serveur a envoyé une page au lieu de données.",
  unreadable: "La réponse du serveur est illisible.",
  refusal: (parameter, value) =>
    value === null
      ? `Le paramètre «\u00A0${parameter}\u00A0» ne convient pas ici.`
      : `Le paramètre «\u00A0${parameter}\u00A0» n’admet pas ici la valeur «\u00A0${value}\u00A0».`,
  faults: {
    count: (value) => (value === 1 ? "Une partie de cette adresse a été ignorée" : `${value} parties de cette adresse ont été ignorées`),
    rest: "\u00A0: la page montre le reste. ",
    mended: (value) => `Aller à l’adresse sans ${value === 1 ? "elle" : "elles"}`,
  },
  pinned: {
    today: "Afficher l’état d’aujourd’hui",
    dayOnly: ". L’adresse nomme un jour, auquel un état ultérieur du même jour peut répondre plus tard\u202F; ",
    exact: "nommer cet état pour de bon",
    newest: (day, version) => `Figé à l’état du ${day} (${version}), qui reste le plus récent. `,
    record: (day) => `L’état du ${day}`,
    cited: (version) => ` (${version}), tel qu’il a été cité. `,
    which: "Lesquels",
    changes: { added: "nouveau", changed: "raconté autrement", removed: "disparu" },
    nothing: (day) => `Rien de ce qui est compté ici n’a changé depuis, d’après l’état du ${day}.`,
    changed: (added, changed, removed, day, before, now) =>
      `Parmi les événements comptés ici, depuis, d’après l’état du ${day}\u00A0: ${number(added)} ${added < 2 ? "nouveau" : "nouveaux"}, ${number(changed)} ${changed < 2 ? "raconté" : "racontés"} autrement, ${number(removed)} ${removed < 2 ? "disparu" : "disparus"}\u202F; ${number(before)} alors, ${number(now)} aujourd’hui.`,
  },
  missing: {
    title: "Introuvable",
    heading: "Il n’y a rien à cette adresse",
    why: "La page a peut-être changé de place, ou l’adresse a perdu une partie en chemin.",
    dashboard: "Le tableau de bord",
    events: "Tous les événements",
  },
  take: {
    download: "Télécharger",
    cite: "Citer",
    embed: "Intégrer",
    of: (menu, what) => `${menu}\u00A0: ${what}`,
    loading: "Chargement…",
    picture: "Image",
    copyPicture: "Copier l’image",
    pictureNotCopied: "Non copiée\u00A0: prenez le fichier",
  },
  views: { label: "Vues", name: "Vues enregistrées", loading: "Chargement de vos vues…" },
};
