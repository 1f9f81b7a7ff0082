import { say } from "./say.ts";

/** What the sources say of crises and gaps, by the id of the period. */
export const PERIOD_SAYS: Readonly<Record<string, string>> = {
  "crisis-1967-june-war":
    "L’Égypte rompt avec les États-Unis à la suite de la guerre israélo-arabe\u202F; la base a le premier usage du téléphone rouge dans une crise et sept ruptures en deux jours.",
  "crisis-1971-gbr-sun": "Le Royaume-Uni expulse 105 personnes en septembre 1971, l’Union soviétique 18 en octobre.",
  "crisis-1986-usa-sun": "L’expulsion de 55 personnes le 21 octobre 1986 suit celles de 25 en septembre et de cinq Américains en octobre.",
  "crisis-2007-gbr-rus": "La Russie répond à l’expulsion de quatre de ses diplomates par celle de quatre membres de l’ambassade.",
  "crisis-2014-ukraine":
    "Le protocole de Minsk est signé en septembre 2014, le second accord conclu le 12 février 2015\u202F; la base a le premier appel sur la Crimée le 1er mars 2014, alors que la préparation du sommet de Sotchi est suspendue.",
  "crisis-2016-usa-rus":
    "Les États-Unis ordonnent la fermeture du consulat de San Francisco et de deux annexes\u202F; la base a avant cela l’expulsion de 35 personnes le 29 décembre 2016 et la réduction de la mission américaine le 28 juillet 2017.",
  "crisis-2018-salisbury":
    "Une liste de ceux qui expulsent des Russes le 26 mars 2018, et de leur nombre\u202F; la base a la première expulsion britannique le 14 mars et la dernière réponse, au Monténégro, en avril.",
  "crisis-2019-inf": "Les États-Unis suspendent leurs obligations le 2 février 2019 et quittent le traité le 2 août.",
  "crisis-2021-cze-rus": "La Russie expulse sept diplomates européens en réponse aux États qui ont suivi la République tchèque.",
  "crisis-2021-nato-rus": "La Russie suspend sa mission auprès de l’OTAN en réponse à l’expulsion de son personnel.",
  "crisis-2022-ukraine-war":
    "L’Ukraine rompt les relations le 24 février 2022, jour des premières sanctions après l’invasion\u202F; aucune source de la base ne date une fin.",
  "crisis-2022-bucha":
    "La Russie expulse 85 diplomates de France, d’Espagne et d’Italie\u202F; la base a les premières expulsions après Boutcha, par l’Allemagne et la France, le 4 avril 2022.",
  "crisis-2023-new-start": "Le traité expire le 5 février 2026\u202F; la Russie l’avait suspendu le 21 février 2023.",
  "break-1980-usa-irn":
    "Les relations sont rompues le 7 avril 1980 et le restent, selon le guide de 2008 environ\u202F; aucune source ultérieure de la base ne dit autre chose.",
  "break-2022-ukr-rus":
    "L’Ukraine rompt les relations diplomatiques le 24 février 2022\u202F; aucune source de la base ne dit qu’elles ont été rétablies.",
  "gap-2018-white-house":
    "L’index des titres a sept comptes rendus d’appels du président en juin 2018, le dernier du 16 juin, puis deux avec des dirigeants étrangers, les 25 août et 2 octobre 2018, et aucun en 2019 ni en 2020\u202F; ceux du vice-président vont jusqu’en septembre 2019.",
  "gap-2022-kremlin":
    "La base détient les nouvelles du site du 24 octobre 2021 au 24 juin 2022 et du 19 décembre 2024 au 30 avril 2025\u202F; ce que le site a dit entre-temps n’est pas détenu.",
  "gap-2025-white-house":
    "Les pages recueillies ont neuf comptes rendus d’appels et de rencontres avec des dirigeants étrangers après le 20 janvier 2025, le dernier du 18 avril 2025\u202F; aucune fin n’est connue.",
};

/** What the sources say of a period, in French; as it is where it has no French. */
export function sayPeriod({ id, label }: { id: string; label: string }): string {
  const [, severed, resumed] = /^Relations are severed (.+) and resumed (.+)\.$/.exec(label) ?? [];
  if (severed === undefined || resumed === undefined) return PERIOD_SAYS[id] ?? label;
  return `Les relations sont rompues ${sayWhen(severed)} et rétablies ${sayWhen(resumed)}.`;
}

const ENGLISH_MONTHS = "January February March April May June July August September October November December".split(" ");

/** "in 1845" → « en 1845 », "on 1 October 1946" → « le 1er octobre 1946 ». */
function sayWhen(when: string): string {
  const [, day, month = "", year] = /^on (\d+) (\w+) (\d{4})$/.exec(when) ?? [];
  if (day === undefined || year === undefined) return when.replace(/^in /, "en ");
  return `le ${day === "1" ? "1er" : day} ${say.monthNames[ENGLISH_MONTHS.indexOf(month)] ?? month} ${year}`;
}
