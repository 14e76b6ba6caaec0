const SIGNS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LENGTH = 12;

/** A name that says nothing. Not crypto.randomUUID, which plain http does not have. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(numbers, (number) => SIGNS[number % SIGNS.length]).join('');
}
