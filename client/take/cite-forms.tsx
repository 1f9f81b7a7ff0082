import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Cite } from "#shared/api.ts";
import { citeOptions } from "../queries.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyText } from "../ui/copy.ts";
import { ProblemNote } from "../ui/problem-note.tsx";
import { wordsOf } from "../vocabulary.ts";

interface CiteFormsProps {
  /** What is cited, as the API addresses it: `/series` or `/events/{id}`. */
  of: string;
  search: string;
}

const FORMS = {
  line: { label: "One line", text: ({ line }) => line },
  quote: { label: "Sentence", text: ({ quote }) => [quote.text, "", ...quote.footnotes].join("\n") },
  full: { label: "Full", text: ({ full }) => full },
  bibtex: { label: "BibTeX", text: ({ bibtex }) => bibtex },
  ris: { label: "RIS", text: ({ ris }) => ris },
  csl: { label: "CSL-JSON", text: ({ csl }) => JSON.stringify(csl, null, 2) },
} as const satisfies Record<string, { label: string; text: (cite: Cite) => string }>;

/** One citation in the form that is chosen, and a button that copies it. */
export function CiteForms({ of, search }: CiteFormsProps) {
  const { data: cite, error } = useQuery(citeOptions(of, search));
  const [form, setForm] = useState<keyof typeof FORMS>("line");
  const text = cite ? FORMS[form].text(cite) : "";
  if (error && !cite) return <ProblemNote error={error} />;
  return (
    <div className="cite-forms" aria-busy={cite === undefined}>
      <div className="views" role="group" aria-label="Form of the citation">
        {wordsOf(FORMS).map((id) => (
          <button key={id} type="button" aria-pressed={id === form} onClick={() => setForm(id)}>
            {FORMS[id].label}
          </button>
        ))}
      </div>
      <pre className={form === "line" || form === "full" || form === "quote" ? "cite-text" : "cite-text cite-code"}>{text}</pre>
      <CopyButton label="Copy citation" className="text-button" copy={() => copyText(text)} otherwise="Select the text to copy it" />
    </div>
  );
}
