import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Cite } from "#shared/api.ts";
import { CITATION_FORMATS } from "#shared/definitions/citation-files.ts";
import { citationAddress } from "../api.ts";
import { citeOptions } from "../queries.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { copyText } from "../ui/copy.ts";
import { ProblemNote } from "../ui/problem-note.tsx";
import { wordsOf } from "../vocabulary.ts";
import { takeWords as said } from "../words/take.ts";

interface CiteFormsProps {
  /** What is cited, as the API addresses it: `/series`, `/silence` or `/events/{id}`. */
  of: string;
  search: string;
}

const FORMS = {
  line: { text: ({ line }) => line },
  quote: { text: ({ quote }) => [quote.text, "", ...quote.footnotes].join("\n") },
  full: { text: ({ full }) => full },
  bibtex: { text: ({ bibtex }) => bibtex },
  ris: { text: ({ ris }) => ris },
  csl: { text: ({ csl }) => JSON.stringify(csl, null, 2) },
} as const satisfies Record<string, { text: (cite: Cite) => string }>;

/** One citation in the form that is chosen, and a button that copies it. */
export function CiteForms({ of, search }: CiteFormsProps) {
  const { data: cite, error } = useQuery(citeOptions(of, search));
  const [form, setForm] = useState<keyof typeof FORMS>("line");
  const text = cite ? FORMS[form].text(cite) : "";
  if (error && !cite) return <ProblemNote error={error} />;
  return (
    <div className="cite-forms" aria-busy={cite === undefined}>
      <div className="views" role="group" aria-label={said.formsLabel}>
        {wordsOf(FORMS).map((id) => (
          <button key={id} type="button" aria-pressed={id === form} onClick={() => setForm(id)}>
            {said.forms[id]}
          </button>
        ))}
      </div>
      <pre className={form === "line" || form === "full" || form === "quote" ? "cite-text" : "cite-text cite-code"}>{text}</pre>
      <p className="cite-take">
        <CopyButton label={said.copyCitation} className="text-button" copy={() => copyText(text)} otherwise={said.selectText} />
        <span className="muted">{said.asFile}</span>
        {wordsOf(CITATION_FORMATS).map((format) => (
          <a key={format} href={citationAddress(of, format, search)} download>
            {CITATION_FORMATS[format].label}
          </a>
        ))}
      </p>
    </div>
  );
}
