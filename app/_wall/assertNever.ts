/** Ends a switch over a union; the type checker proves that nothing gets here. */
export function assertNever(value: never): never {
  throw new Error(`not expected: ${String(value)}`);
}
