/** What a refusal is about: the parameter, its value cut to 80 characters where one was given, and the nearest that is known. */
export interface Refused {
  parameter: string;
  value: string | null;
  suggestion: string | null;
}
