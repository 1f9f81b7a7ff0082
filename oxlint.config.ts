import { defineConfig } from "oxlint";

interface Ban {
  /** Written after `^`, matched against the import as it stands in the file. */
  regex: string;
  message: string;
  allowTypeImports?: boolean;
}

const SQL: Ban = {
  regex: "(drizzle-orm|drizzle-kit|better-sqlite3)(/|$)",
  message: "Only db/ knows SQL. Put the question into a function under db/query/ and call that.",
};
const HTTP: Ban = {
  regex: "(hono|@hono/.*)(/|$)",
  message: "Only server/ knows HTTP. Throw a class of shared/errors.ts, or add a route under server/routes/.",
};
const DOM: Ban = {
  regex: "(react|react-dom|react-aria-components|recharts|@tanstack/react-.*)(/|$)",
  message: "Only client/ draws. Shape the data here and let a component under client/ show it.",
};
const NODE: Ban = {
  regex: "node:",
  message: "This code also runs in a browser. What needs Node belongs to db/ or server/.",
};

const PURE = "shared/ is pure: it imports zod and itself, nothing else. What needs more belongs to db/, server/ or client/.";
const ways = (...folders: string[]): string => `(#|(\\.\\./)+)(${folders.join("|")})/`;
const TESTS: Ban = {
  regex: ways("tests"),
  message: "Nothing that ships imports from tests/. Move what both need to the folder that owns it.",
};

export default defineConfig({
  plugins: ["eslint", "typescript", "unicorn", "oxc", "import", "react", "jsx-a11y", "promise", "vitest"],
  categories: { correctness: "error", suspicious: "error", perf: "error" },
  ignorePatterns: ["server/script-client/types.ts", "db/migrations", "db/record", "dist", "data", "coverage"],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  rules: {
    "eslint/max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
    "eslint/eqeqeq": "error",
    "eslint/no-var": "error",
    "eslint/prefer-const": "error",
    "eslint/no-console": "error",
    "eslint/no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "typescript/no-explicit-any": "error",
    "typescript/no-non-null-assertion": "error",
    "typescript/no-misused-promises": "error",
    "typescript/no-deprecated": "error",
    "typescript/only-throw-error": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/ban-ts-comment": "error",
    "typescript/switch-exhaustiveness-check": "error",
    "typescript/consistent-return": "off",
    "vitest/no-focused-tests": "error",
    "vitest/no-disabled-tests": "error",
    "react/exhaustive-deps": "error",
    "vitest/valid-expect": ["error", { maxArgs: 2 }],
    "vitest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert", "run", "problem"] }],
    "import/no-unassigned-import": ["error", { allow: ["**/*.css", "@citation-js/*"] }],
    // The JSX transform needs no React in scope.
    "react/react-in-jsx-scope": "off",
    // fast-check's own documentation writes `fc.assert`.
    "import/no-named-as-default-member": "off",
    // A copy is clearer than a change in place, and the lists are short.
    "oxc/no-map-spread": "off",
    // Messages go to threads, which have no origin; no page sends any.
    "unicorn/require-post-message-target-origin": "off",
    // A group of buttons is a `role="group"`, not a fieldset.
    "jsx-a11y/prefer-tag-over-role": "off",
  },
  overrides: [
    // Any package but zod, spelled out: the linter's regular expressions have no lookahead.
    bounds("shared", [
      { regex: "([a-y@]|z([^o]|o([^d]|d.)))", message: PURE },
      { regex: ways("client", "server", "db"), message: PURE },
      TESTS,
    ]),
    // A chunk of its own that the page waits for: what it took from the page would wait for it in turn.
    bounds("shared/words/fr", [
      {
        regex: "(#|(\\.\\./)+[^f.]|[a-z@])",
        message: "A catalogue stands alone: it takes types from elsewhere, and values only from its own folder.",
        allowTypeImports: true,
      },
    ]),
    bounds("db", [
      { regex: ways("server", "client"), message: "db/ knows no reader. What the server needs too belongs to shared/." },
      HTTP,
      DOM,
      TESTS,
    ]),
    bounds("server", [
      {
        regex: ways("client"),
        message: "The server sends the built client as files and imports none of it. What both need belongs to shared/.",
      },
      SQL,
      DOM,
      TESTS,
    ]),
    bounds("client", [
      {
        regex: ways("db"),
        message: "The client asks the API (client/queries.ts). Words and shapes that both sides need belong to shared/.",
      },
      {
        regex: ways("server"),
        message: "The client takes only types from server/ (`import type`). What runs on both sides belongs to shared/.",
        allowTypeImports: true,
      },
      SQL,
      HTTP,
      NODE,
      TESTS,
    ]),
    {
      files: ["tests/**"],
      rules: {
        // Steps of a journey and requests of a table wait for one another.
        "eslint/no-await-in-loop": "off",
        "eslint/no-console": "off",
        "typescript/no-unsafe-type-assertion": "off",
        "vitest/no-conditional-expect": "off",
      },
    },
    {
      files: ["*.config.ts", "**/*.config.ts", "tests/helpers/knip-count.ts", "tests/helpers/closing-line.ts"],
      rules: { "import/no-default-export": "off" },
    },
  ],
});

/** What the files of a folder must not import; each message says where to go instead. */
function bounds(folder: string, bans: readonly Ban[]) {
  const patterns = bans.map(({ regex, ...ban }) => ({ ...ban, regex: `^${regex}` }));
  return { files: [`${folder}/**`], rules: { "eslint/no-restricted-imports": ["error", { patterns }] as [string, object] } };
}
