import { events } from "#shared/words/en/events.ts";
import { translated } from "../language.ts";

export const eventsWords = translated?.events ?? events;
