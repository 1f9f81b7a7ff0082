import { wordErrors } from "#shared/errors.ts";
import { en } from "#shared/words/en.ts";

// Programs say errors in English; so do tests of their parts.
wordErrors(en.refusals);
