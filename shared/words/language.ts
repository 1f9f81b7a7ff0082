/** The languages of the page, each by its own name. */
export const LANGUAGES = {
  en: { label: "English" },
  fr: { label: "Français" },
} as const satisfies Record<string, { label: string }>;

export type LanguageId = keyof typeof LANGUAGES;

/** What an address without `lang` is read in: files and feeds know no other. */
export const DEFAULT_LANGUAGE: LanguageId = "en";
