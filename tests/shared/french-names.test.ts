import { expect, test } from "vitest";
import { creditLines } from "#shared/cite/credits.ts";
import { en } from "#shared/words/en.ts";
import { fr } from "#shared/words/fr.ts";
import { atCity } from "#shared/words/fr/at-city.ts";
import { NAMES } from "#shared/words/names.ts";
import type { SummaryFacts, SummaryParty } from "#shared/words/event-facts.ts";

test.each([
  ["Genève", "à Genève"],
  ["Le Caire", "au Caire"],
  ["La Haye", "à La Haye"],
  ["la Crète", "en Crète"],
  ["les Bermudes", "aux Bermudes"],
  ["les Pouilles", "dans les Pouilles"],
  ["la base aérienne de Ramstein", "sur la base aérienne de Ramstein"],
  ["l’île de Flores", "sur l’île de Flores"],
  ["Le Caire, Genève ou La Haye", "au Caire, à Genève ou à La Haye"],
])("%s is where one is %s", (name, phrase) => {
  expect(atCity(name)).toBe(phrase);
});

test("a city's label stands without the article that only a sentence wants", () => {
  expect(NAMES.fr.city({ id: "crete-grc", label: "Crete" })).toEqual({ label: "Crète", inText: "la Crète" });
  expect(NAMES.fr.city({ id: "cairo-egy", label: "Cairo" })).toEqual({ label: "Le Caire", inText: "Le Caire" });
  expect(NAMES.fr.city({ id: "berlin-deu", label: "Berlin" })).toEqual({ label: "Berlin", inText: "Berlin" });
});

test("people are spelt as in French, whole and as a term of office has them; who is spelt alike stays", () => {
  expect(NAMES.fr.person({ id: "boris-yeltsin", label: "Boris Yeltsin" }).label).toBe("Boris Eltsine");
  expect(NAMES.fr.shortPerson({ id: "boris-yeltsin", label: "Yeltsin" })).toBe("Eltsine");
  expect(NAMES.fr.person({ id: "king-salman", label: "King Salman bin Abdulaziz" })).toEqual({
    label: "Roi Salmane",
    inText: "le roi Salmane",
  });
  expect(NAMES.fr.person({ id: "joe-biden", label: "Joe Biden" }).label).toBe("Joe Biden");
});

test("an office has the gender of who held it", () => {
  const chancellor = { id: "chancellor", label: "Chancellor" };
  expect(NAMES.fr.office(chancellor, "angela-merkel")).toBe("chancelière");
  expect(NAMES.fr.office(chancellor, "helmut-kohl")).toBe("chancelier");
  expect(NAMES.fr.office(chancellor, null)).toBe("chancelier");
  expect(NAMES.en.office(chancellor, "angela-merkel")).toBe("Chancellor");
});

const USA: SummaryParty = { role: "sender", person: null, office: null, state: { label: "États-Unis", inText: "les États-Unis" } };
const FACTS: SummaryFacts = {
  kind: "summit",
  status: "held",
  counted: true,
  parties: [{ ...USA, role: "participant", state: { label: "G7", inText: "le G7" } }],
  date: "2026-06-15",
  end: "2026-06-17",
  city: { label: "Évian-les-Bains", inText: "Évian-les-Bains" },
  country: { label: "France", inText: "la France" },
  quantity: null,
  unit: null,
  authority: null,
};

test("a summary tells one side, days of a month and of two, a host in person, and what rests on what", () => {
  expect(NAMES.fr.tell(FACTS)).toBe("Sommet du G7, du 15 au 17 juin 2026, à Évian-les-Bains (France).");
  expect(NAMES.fr.tell({ ...FACTS, date: "1943-11-28", end: "1943-12-01", city: null })).toBe(
    "Sommet du G7, du 28 novembre 1943 au 1er décembre 1943, en France.",
  );
  const host = { role: "host", person: "Angela Merkel", office: "chancelière", state: { label: "Allemagne", inText: "l’Allemagne" } };
  const guest = { role: "guest", person: "Joe Biden", office: "vice-président", state: { label: "États-Unis", inText: "les États-Unis" } };
  expect(NAMES.fr.tell({ ...FACTS, kind: "visit", parties: [guest, host], date: "2015", end: null })).toBe(
    "Visite de Joe Biden (vice-président, États-Unis) en Allemagne (hôte\u00A0: Angela Merkel, chancelière), en 2015, à Évian-les-Bains.",
  );
  const listed: SummaryFacts = {
    ...FACTS,
    kind: "sanction_imposed",
    status: "carried_over",
    counted: false,
    parties: [USA],
    date: "2020-12-31",
    end: null,
  };
  expect(NAMES.fr.tell({ ...listed, city: null, country: null, quantity: 1018, unit: "targets", authority: "EO 14024" })).toBe(
    "Inscriptions reconduites, par les États-Unis, le 31 décembre 2020. Nombre indiqué\u00A0: 1\u202F018 cibles. Fondement\u00A0: EO 14024. Statut\u00A0: reconduit.",
  );
  expect(NAMES.en.tell(FACTS)).toBeNull();
});

test("a credit is said in the words of the page, and a sentence of a licence stays word for word", () => {
  const lines = ["Kremlin.ru", "Contains public sector information licensed under the Open Government Licence v3.0."];
  expect(creditLines(lines, en.record)).toBe(`Credit: Kremlin.ru. ${lines[1] ?? ""}`);
  expect(creditLines(lines, fr.record)).toBe(`Crédit\u00A0: Kremlin.ru. ${lines[1] ?? ""}`);
});
