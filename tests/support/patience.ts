/** How long a test waits for what is sure to come: it only catches what hangs, on a busy machine too. */
export const PATIENCE_MS = 20_000;
