/** What a caller of the gate can do wrong. A bug of the caller, so it is thrown, by name. */

export const GATE_ERROR_CODES = [
  /** Rows of unequal length, or an option whose size does not fit the logits. */
  'ragged',
  /** NaN or +∞ where a finite number is needed; −∞ in logits is allowed and means masked. */
  'notFinite',
  /** k is not a positive whole number (Expert Choice: not a positive number). */
  'badK',
  /** Slots per expert that are not a positive whole number. */
  'badSlots',
  /** A capacity or capacity factor below 0 or not a number. */
  'badCapacity',
  /** A temperature, scale, threshold or weight below 0 or not a number. */
  'negative',
  /** Expert groups that do not divide the experts evenly, or more kept than there are. */
  'badGroups',
  /** An index of a token or expert that does not exist. */
  'noSuchIndex',
  /** The router needs something that the options do not have: hash routing without ids. */
  'missingOption',
  /** A vote for a label that is not among the labels. */
  'unknownLabel',
] as const;
export type GateErrorCode = (typeof GATE_ERROR_CODES)[number];

export class GateError extends Error {
  readonly code: GateErrorCode;

  constructor(code: GateErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'GateError';
    this.code = code;
  }
}
