import {
  createHash,
  createSign,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/** What a browser tells the server when somebody made or used a passkey. */
type Answer = { id: string; rawId: string; type: 'public-key'; response: Record<string, string> };

interface Question {
  challenge: string;
}

/** Whether the device asked its owner for a finger, a face or a PIN. */
type Asked = 'owner asked' | 'only touched';

/** A device with one passkey, as the standard has it: attestation "none", ES256. */
export class SoftAuthenticator {
  readonly #key: { publicKey: KeyObject; privateKey: KeyObject };
  readonly #id = randomBytes(16);
  readonly #origin: string;
  #uses = 0;

  constructor(origin: string) {
    this.#origin = origin;
    this.#key = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  }

  make({ challenge }: Question, asked: Asked = 'owner asked'): Answer {
    const attested = Buffer.concat([
      Buffer.alloc(16), // of no known make
      Buffer.from([0, this.#id.length]),
      this.#id,
      this.#coseKey(),
    ]);
    const data = Buffer.concat([this.#authenticatorData(0x40, asked), attested]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      ...[text('fmt'), text('none'), text('attStmt'), Buffer.from([0xa0]), text('authData')],
      Buffer.from([0x58, data.length]),
      data,
    ]);
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
    });
  }

  use({ challenge }: Question, asked: Asked = 'owner asked'): Answer {
    const client = this.#clientData('webauthn.get', challenge);
    const data = this.#authenticatorData(0, asked);
    const signed = createSign('sha256').update(data).update(sha256(client));
    return this.#answer({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signed.sign(this.#key.privateKey).toString('base64url'),
    });
  }

  #answer(response: Record<string, string>): Answer {
    const id = this.#id.toString('base64url');
    return { id, rawId: id, type: 'public-key', response };
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.#origin }));
  }

  #authenticatorData(flags: number, asked: Asked): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(++this.#uses);
    const wasThere = 0x01 | (asked === 'owner asked' ? 0x04 : 0);
    const party = sha256(Buffer.from(new URL(this.#origin).hostname));
    return Buffer.concat([party, Buffer.from([flags | wasThere]), counter]);
  }

  /** {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR. */
  #coseKey(): Buffer {
    const { x = '', y = '' } = this.#key.publicKey.export({ format: 'jwk' });
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
      Buffer.from(x, 'base64url'),
      Buffer.from([0x22, 0x58, 0x20]),
      Buffer.from(y, 'base64url'),
    ]);
  }
}

/** A short text in CBOR. */
function text(words: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + words.length]), Buffer.from(words)]);
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
