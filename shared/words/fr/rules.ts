import type { Words } from "../en.ts";

/** Of whatever counts contacts of several kinds together. */
export const TWICE_RULE = {
  label: "Visite et rencontre",
  description: "Une visite et une rencontre au cours de celle-ci sont deux contacts.",
};

/** Of every span a rate is over. */
export const MONTHS_RULE =
  "Les mois sont ceux du calendrier à partir du premier jour de la période, et les jours restants une part de leur mois.";

/** What the words of each analysis mean. */
export const rules: Words["terms"]["rules"] = {
  silence: {
    silence: {
      label: "Silence",
      description:
        "Les jours entiers entre deux contacts connus au jour près\u00A0: du lendemain de la fin de l’un à la veille du début de l’autre. Un contact connu au mois ou à l’année près n’en rompt aucun\u202F; il est nommé là où il peut se situer.",
    },
    covered: {
      label: "Couvert",
      description:
        "Un jour est couvert quand chaque type examiné l’est, parmi ceux qu’une source couvre un jour pour ces deux-là. Un intervalle troué a duré au moins sa plus longue partie couverte\u202F; sans jour couvert, ce n’est pas un silence.",
    },
    partial: {
      label: "D’après des sources partielles",
      description:
        "Une source qui n’a qu’une partie des contacts\u00A0: il peut y en avoir d’autres dans l’intervalle. Ce qui est entièrement couvert vient d’abord, puis ce que disent les sources partielles, chacun selon ses jours couverts.",
    },
    usual: {
      label: "Habituel",
      description: "La durée médiane des intervalles qui ont pris fin et sont couverts de bout en bout, fût-ce par des sources partielles.",
    },
  },
  reciprocity: {
    visit: {
      label: "Visite",
      description:
        "Les étapes d’un voyage sont une visite. Un voyage dont la source ne cite qu’une réunion de plusieurs États (OTAN, G7, ONU…), ou un entretien avec l’hôte en marge, n’en est pas une. Tous les niveaux comptent, sauf si la question en nomme un\u202F; un type d’événement est refusé, car visites, appels et rencontres sont demandés chacun pour soi.",
    },
    returned: {
      label: "Rendue",
      description:
        "Une visite rend la dernière visite en sens inverse qui la précède, au même niveau, et qu’aucune n’a rendue\u00A0: une pour une, d’après le seul calendrier. Les jours vont du premier jour au premier jour.",
    },
    open: {
      label: "Non rendue",
      description:
        "Aucune visite ne la rend jusqu’au dernier jour couvert, et tous les jours depuis sont couverts. Sinon, ou à d’autres niveaux que celui des dirigeants, nul ne peut le dire.",
    },
    placed: {
      label: "À l’initiative de",
      description: "Le côté dont une source dit qu’il a demandé ou passé l’appel\u202F; si aucune ne le dit, l’appel est compté comme tel.",
    },
  },
  ladder: {
    act: {
      label: "Acte",
      description:
        "Une expulsion, une mission fermée, un plafond d’effectifs ou un ambassadeur rappelé. Ce qu’un côté a fait en un jour est une marche\u202F; les unités ne s’additionnent jamais.",
    },
    answer: {
      label: "Réponse",
      description:
        "L’acte que la base désigne comme tel, ou sinon le suivant de l’autre côté dans les 60 jours (un autre nombre par within=). Un acte répond à un seul, le dernier avant lui\u202F; d’un acte antérieur, il est dit pour lequel le suivant compte. C’est l’ordre dans le temps, et non un constat sur le pourquoi.",
    },
    same: {
      label: "Le même jour",
      description: "Les deux ont agi le même jour et aucune source ne dit lequel d’abord\u00A0: ce n’est la réponse d’aucun.",
    },
    waiting: {
      label: "Sans réponse",
      description:
        "Tous les jours qu’avait une réponse sont couverts, et il n’en est venu aucune. Si les sources s’arrêtent avant, ont un trou, ou connaissent au mois ou à l’année près un acte qui peut s’y trouver, c’est ce qui est dit.",
    },
  },
  around: {
    window: {
      label: "Moyenne",
      description:
        "Les contacts des jours d’avant et d’après, en moyenne sur les jours d’un événement choisi dont la fenêtre est entièrement couverte\u202F; n en est le nombre. Les événements choisis eux-mêmes ne comptent pas.",
    },
    twice: TWICE_RULE,
    chance: {
      label: "Hasard",
      description:
        "Ce que donnent 95 cas sur 100 quand tous les jours choisis sont déplacés ensemble le long des jours couverts, de la fin au début.",
    },
  },
  network: {
    contact: {
      label: "Contact d’une paire",
      description: "Un contact entre trois en est un de chacune de ses paires retenues par le filtre\u202F; au total, il en est un.",
    },
    twice: TWICE_RULE,
    partners: { label: "Partenaires", description: "Ceux avec qui il y eut un contact, parmi tous et non parmi les seuls montrés." },
    before: {
      label: "Période précédente",
      description:
        "Autant de jours juste avant la période\u202F; un changement peut être celui des sources si elles ne couvrent pas les deux.",
    },
  },
  unfolding: {
    followed: {
      label: "Suivi",
      description: "Les contacts dont la base date au moins une étape\u202F; la plupart ne sont connus que par leur issue.",
    },
    asKnown: {
      label: "Tel que connu un jour",
      description:
        "Une étape compte à partir de son propre jour, tel que la base le date, ici et dans toute liste. Si la page citée est postérieure au jour demandé, c’est dit à côté de l’étape\u00A0: une autre page a pu la rapporter d’ici là, que la base n’a pas.",
    },
    end: {
      label: "Dernier état connu",
      description:
        "La dernière étape datée, si c’est une issue\u202F; sinon ce que dit la base, sans étape datée. Un projet remplacé est annulé, un bref contact est à part.",
    },
    lead: { label: "Jours depuis l’annonce", description: "De la première étape qui l’annonce ou le confirme au jour où il eut lieu." },
    slip: {
      label: "Glissement",
      description:
        "Du jour prévu au jour tenu, pour les projets dont l’occasion, dans la base, est un contact annulé. Des autres la base ne garde pas le jour prévu\u202F; le nombre de ceux qu’aucune source ne dit déplacés est donné à part.",
    },
  },
  readouts: {
    told: {
      label: "Raconté",
      description:
        "La base a un compte rendu du site de ce côté. Qu’un côté n’ait rien dit n’est affirmé que si une collection de ce site couvre le jour.",
    },
    witness: {
      label: "Témoin",
      description: "Un éditeur qui ne parle pour aucun gouvernement\u202F; ceux d’une même famille n’en font qu’un.",
    },
  },
  aligned: {
    twice: TWICE_RULE,
    day: {
      label: "Jour 0",
      description: "Le premier jour d’un mandat ou d’une période. Les totaux sont comparés sur autant de jours qu’en a chaque courbe.",
    },
    rate: {
      label: "Par mois",
      description: `Les événements de chaque période couverte\u202F; «\u00A0au moins\u00A0» si certains jours ne sont pas couverts. ${MONTHS_RULE}`,
    },
  },
};
