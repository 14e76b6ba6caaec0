/** The container of old office files, which also holds new ones that have a password. */

const MARK = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the part that holds an encrypted document. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Why such a file cannot be read, or null when it is none. */
export function oldOfficeProblem(bytes: Uint8Array): 'encrypted' | 'oldSpreadsheet' | null {
  if (!MARK.every((byte, at) => bytes[at] === byte)) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return buffer.includes(ENCRYPTED) ? 'encrypted' : 'oldSpreadsheet';
}
