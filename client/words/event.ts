import { event } from "#shared/words/en/event.ts";
import { translated } from "../language.ts";

export const eventWords = translated?.event ?? event;
