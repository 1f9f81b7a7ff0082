/** A message as a sentence of its own: with a full stop, but not after a command, which is copied. */
export function closeSentence(message: string): string {
  return /[.!?]$/.test(message) || /: npm run [^:]+$/.test(message) ? message : `${message}.`;
}
