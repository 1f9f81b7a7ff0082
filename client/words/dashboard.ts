import { dashboard } from "#shared/words/en/dashboard.ts";
import { translated } from "../language.ts";

export const dashboardWords = translated?.dashboard ?? dashboard;
