/** Words that stand for a state: its capital, which is a city too, and the house of its head, which is less. Folded. */
export const BYWAYS: Readonly<Record<string, { actor: string; is: "capital" | "house" }>> = {
  washington: { actor: "USA", is: "capital" },
  moscow: { actor: "RUS", is: "capital" },
  "white house": { actor: "USA", is: "house" },
  kremlin: { actor: "RUS", is: "house" },
};
