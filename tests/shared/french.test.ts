import { describe, expect, test } from "vitest";
import { ANSWER_DAYS } from "#shared/definitions/analysis-rules.ts";
import { describeQuery, describeTitle, describeUnit } from "#shared/describe.ts";
import { toDay } from "#shared/dates.ts";
import { parsePeriodText } from "#shared/period-text.ts";
import { parseQuery } from "#shared/query.ts";
import { en } from "#shared/words/en.ts";
import { fr } from "#shared/words/fr.ts";
import { NAMES as RECORD_NAMES } from "#shared/words/names.ts";

const query = (text: string) => parseQuery(new URLSearchParams(text));
const NAMES: Readonly<Record<string, string>> = { USA: "les États-Unis", RUS: "la Russie", held: "a eu lieu", in_force: "en vigueur" };
const name = (_fact: string, value: string) => NAMES[value] ?? value;

const named = (id: string, iso2: string | null) => RECORD_NAMES.fr.actor({ id, iso2, label: id, inText: id });
const read = (text: string) => parsePeriodText(text, toDay(2026, 6, 17), fr);

describe("sentences of queries", () => {
  test("say every restriction, in the order of French", () => {
    expect(describeQuery(query("kind=call&actor=USA&with=RUS&from=2017-05-01&to=2018-06-15"), name, fr)).toBe(
      "Appels téléphoniques entre les États-Unis et la Russie, 1er mai 2017 – 15 juin 2018, statut\u00A0: a eu lieu ou en vigueur, chaque événement compté une fois.",
    );
    expect(describeQuery(query("metric=quantity&unit=persons&kind=expulsion&sender=USA&target=RUS"), name, fr)).toBe(
      "Personnes expulsées (expulsions) ayant pour auteur les États-Unis visant la Russie, toutes les années, statut\u00A0: a eu lieu ou en vigueur, chaque événement compté une fois.",
    );
  });
  test("name units and titles", () => {
    expect(describeUnit(query("kind=call,video_call"), fr)).toBe("appels");
    expect(describeUnit(query("kind=meeting&count=pair"), fr)).toBe("rencontres, par paire");
    expect(describeTitle(query("kind=meeting&by=month&split=level"), fr)).toBe("Rencontres par mois et par niveau");
  });
});

describe("numbers and their nouns", () => {
  test("zero and one take the singular and the gender", () => {
    const { calls, venues } = fr.headlines.nouns;
    expect(fr.say.count(0, calls)).toBe("aucun appel");
    expect(fr.say.count(0, venues)).toBe("aucune rencontre");
    expect(fr.say.count(1, venues)).toBe("1 rencontre");
    expect(fr.say.count(12_345, calls)).toBe("12\u202F345 appels");
    expect(fr.headlines.none(venues)).toBe("Aucune rencontre sur cette période");
  });
  test("quantities are named by their unit", () => {
    expect(fr.say.quantity(1, "persons")).toBe("1 personne");
    expect(fr.say.quantity(35, "persons")).toBe("35 personnes");
    expect(fr.say.quantity(3, null)).toBe("3");
  });
});

describe("findings", () => {
  const { calls, venues } = fr.headlines.nouns;
  test("put years, months, quarters and days behind their own prepositions", () => {
    expect(fr.headlines.peak(calls, 17, ["2025"])).toBe("Les appels culminent à 17 en 2025");
    expect(fr.headlines.peak(venues, 4, ["mars 2018", "mai 2018"])).toBe("Les rencontres culminent à 4 en mars 2018 et en mai 2018");
    expect(fr.headlines.peak(calls, 3, ["T1 2022"])).toBe("Les appels culminent à 3 au T1 2022");
    expect(fr.headlines.peak(calls, 2, ["1er mai 2017"])).toBe("Les appels culminent à 2 le 1er mai 2017");
  });
  test("agree, elide and set a narrow space before the semicolon", () => {
    const gap = { first: "août 2023", last: "déc. 2023", length: 5 };
    expect(fr.headlines.silence("Les rencontres culminent à 4 en 2018", gap, venues)).toBe(
      "Les rencontres culminent à 4 en 2018\u202F; aucune d’août 2023 à déc. 2023",
    );
    expect(fr.headlines.neverMore("2 rencontres", { label: "Année", plural: "années", feminine: true })).toBe(
      "Jamais plus de 2 rencontres dans une même année",
    );
    expect(fr.spans.months("avr. 2009", "juin 2026")).toBe("d’avr. 2009 à juin 2026");
  });
  test("contract « de » with the articles of states", () => {
    expect(fr.against.theLeaders("les États-Unis", "la Russie")).toBe("les dirigeants des États-Unis et de la Russie eux-mêmes");
    expect(fr.against.leadersOf("le Japon et l’Inde")).toBe("les dirigeants du Japon et de l’Inde");
    expect(fr.against.leadersOf("Oman")).toBe("les dirigeants d’Oman");
    expect(fr.against.spoke("En 2017", "Donald Trump et Vladimir Putin", "par téléphone", 8, ", contre 9 en 2016")).toBe(
      "En 2017, Donald Trump et Vladimir Putin se sont parlé 8 fois par téléphone, contre 9 en 2016.",
    );
    expect(fr.against.noCall("En 2023, la base compte", "les dirigeants de Cuba", "")).toBe(
      "En 2023, la base ne compte aucun appel des dirigeants de Cuba.",
    );
  });
  test("are singular below two, and plural from there", () => {
    expect(fr.findings.around.mean(1.46, 12, 60, true, "contact")).toContain("1,46 contact en moyenne");
    expect(fr.findings.around.mean(2, 12, 60, true, "contact")).toContain("2,00 contacts en moyenne");
    expect([fr.tallies.possible(1), fr.tallies.possible(2)]).toEqual([" 1 de plus possible.", " 2 de plus possibles."]);
    expect([fr.figures.publishers("TASS", 1), fr.figures.publishers("TASS", 122)]).toEqual(["TASS et 1 autre", "TASS et 122 autres"]);
    expect(fr.findings.unfolding.ends({ known: 14, held: 7, cancelled: 6, denied: 0, notHeld: 1 })).toContain(
      "6 ont été annulés, aucun n’a été démenti et 1 n’a pas eu lieu",
    );
  });
  test("join clauses, and what is told of a name, with the spaces of French", () => {
    expect(fr.say.clauses(["un jour après", "comme l’indique la base"])).toBe("un jour après\u202F; comme l’indique la base");
    expect(fr.say.pair("2018", "3 appels")).toBe("2018\u00A0: 3 appels");
  });
  test("of rules say the number that is the rule", () => {
    expect(fr.terms.rules.ladder.answer.description).toContain(`${ANSWER_DAYS} jours`);
  });
  test("of analyses are whole sentences", () => {
    expect(fr.findings.silence.open("1er mai 2024", 1, "2 mai 2024", true)).toBe(
      "Un silence est en cours depuis le 1er mai 2024\u00A0: 1 jour au 2 mai 2024, dernier jour couvert.",
    );
    expect(fr.findings.reciprocity.visits(2, "la Russie", "les États-Unis")).toBe("2 visites de la Russie aux États-Unis");
    expect(
      ["le Japon", "l’Iran", "Cuba", "Israël", "l’ONU", "l’Union européenne", "l’URSS"].map((state) =>
        fr.findings.reciprocity.inState(3, state),
      ),
    ).toEqual(["3 au Japon", "3 en Iran", "3 à Cuba", "3 en Israël", "3 auprès de l’ONU", "3 auprès de l’Union européenne", "3 en URSS"]);
    expect(fr.pair.by("les États-Unis")).toBe("Par les États-Unis");
    expect(fr.findings.reciprocity.none("les États-Unis", "la Russie")).toBe("La base n’a aucune visite des États-Unis en Russie.");
  });
});

test("states are named as Intl has them, with their articles; former states and organisations by hand", () => {
  expect(named("USA", "US")).toEqual({ label: "États-Unis", inText: "les États-Unis" });
  expect(named("RUS", "RU")).toEqual({ label: "Russie", inText: "la Russie" });
  expect(named("MEX", "MX").inText).toBe("le Mexique");
  expect(named("PRK", "KP").inText).toBe("la Corée du Nord");
  expect(named("IND", "IN").inText).toBe("l’Inde");
  expect(named("CUB", "CU").inText).toBe("Cuba");
  expect(named("SUN", null)).toEqual({ label: "URSS", inText: "l’URSS" });
  expect(named("EU", null)).toEqual({ label: "UE", inText: "l’UE" });
  expect(named("XYZ", null)).toEqual({ label: "XYZ", inText: "XYZ" });
});

test("dates are typed in French, and still in English", () => {
  expect(read("1er mai 2017")).toEqual({ kind: "end", first: toDay(2017, 5, 1), last: toDay(2017, 5, 1) });
  expect(read("févr. 2018")).toEqual({ kind: "end", first: toDay(2018, 2, 1), last: toDay(2018, 2, 28) });
  expect(read("depuis mars 2014")).toEqual({ kind: "window", first: toDay(2014, 3, 1), last: toDay(2026, 6, 17) });
  expect(read("jusqu’en 2000")).toEqual({ kind: "window", first: null, last: toDay(2000, 12, 31) });
  expect(read("de 2015 à 2018")).toEqual({ kind: "window", first: toDay(2015, 1, 1), last: toDay(2018, 12, 31) });
  for (const spring of ["mars-juin 2018", "mars à juin 2018", "de mars à juin 2018", "mars–juin 2018"]) {
    expect(read(spring), spring).toEqual({ kind: "window", first: toDay(2018, 3, 1), last: toDay(2018, 6, 30) });
  }
  expect(read("décembre 2017")).toEqual({ kind: "end", first: toDay(2017, 12, 1), last: toDay(2017, 12, 31) });
  expect(read("du 14 au 30 avril 2018")).toEqual({ kind: "window", first: toDay(2018, 4, 14), last: toDay(2018, 4, 30) });
  expect(read("3 derniers mois")).toEqual({ kind: "window", first: toDay(2026, 3, 18), last: toDay(2026, 6, 17) });
  expect(read("T3 2018")).toEqual({ kind: "end", first: toDay(2018, 7, 1), last: toDay(2018, 9, 30) });
  expect(read("since 2014")).toEqual({ kind: "window", first: toDay(2014, 1, 1), last: toDay(2026, 6, 17) });
  expect(read("demain")).toMatchObject({ kind: "fault", message: expect.stringContaining("Écrivez 2017, mars 2018") as string });
});

test("a rate is rounded in a sentence as in its table", () => {
  expect(en.findings.aligned.rate(2, 1, null)).toBe("2.00 a month over 1 covered month");
  expect(en.findings.aligned.rate(0.735, 47.6, null)).toBe("0.74 a month over 47.6 covered months");
  expect(fr.findings.aligned.rate(0.735, 47.6, null)).toBe("0,74 par mois sur 47,6 mois couverts");
  // Eleven events of which seven are on the covered days: the rate is of the seven.
  expect(en.findings.aligned.rate(7 / 7.58, 7.58, 7)).toBe("0.92 a month by the 7 in 7.58 covered months");
});

test.each([
  ["1er semestre 2020", toDay(2020, 1, 1), toDay(2020, 6, 30)],
  ["2e semestre 2020", toDay(2020, 7, 1), toDay(2020, 12, 31)],
  ["12 mars 2018", toDay(2018, 3, 12), toDay(2018, 3, 12)],
  ["12/3/2018", toDay(2018, 3, 12), toDay(2018, 3, 12)],
  ["12.3.2018", toDay(2018, 3, 12), toDay(2018, 3, 12)],
  ["hier", toDay(2026, 6, 16), toDay(2026, 6, 16)],
  ["aujourd'hui", toDay(2026, 6, 17), toDay(2026, 6, 17)],
])("a French date: %s", (text, first, last) => {
  expect(read(text)).toEqual({ kind: "end", first, last });
});
