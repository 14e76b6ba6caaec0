/**
 * Cells far out in a sheet. Somebody coloured a whole column or pressed a key at its end, and a reader
 * that fills all rows and columns up to there runs out of memory. No quiz is that long or wide.
 */

/** From column AAA or row 100,000 on. */
const FAR = 'r="(?:[A-Z]{3,}\\d+|[A-Z]*\\d{6,})"';
const FAR_CELL = new RegExp(`<(row|c)\\b[^>]*\\s${FAR}[^>]*(?:/>|>[\\s\\S]*?</\\1>)`, 'g');
const ANY_FAR = new RegExp(`\\s${FAR}`);

/** The XML of a sheet without them. */
export function withoutFarCells(xml: Uint8Array): Uint8Array {
  const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).toString('utf8');
  return ANY_FAR.test(text) ? Buffer.from(text.replace(FAR_CELL, '')) : xml;
}
