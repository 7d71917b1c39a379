import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** What a token lets its holder do: read one file, or send the parts of one. */
export type TokenUse = 'read' | 'send';

export interface TokenContent {
  readonly use: TokenUse;
  readonly fileId: string;
  /** Whom it was given to; null = somebody who has not signed in. */
  readonly personId: string | null;
  /** The sign-in it was given to: it ends with it. */
  readonly credentialId: string | null;
  readonly expiresAt: Date;
}

export interface TokenSigner {
  sign(content: TokenContent): string;
  /** Null for what is altered, expired, of another use, or no token at all: all look alike. */
  read(token: string, use: TokenUse, now: Date): TokenContent | null;
  /** A key of its own for something else, the same at every time: nothing has to be stored. */
  derive(label: string): Buffer;
}

const USES: Readonly<Record<TokenUse, number>> = { read: 1, send: 2 };
const NOBODY = '00000000-0000-0000-0000-000000000000';
const BODY = 1 + 16 + 16 + 16 + 4;
const MAC = 32;
/** Base64url without padding, of one length only. */
const FORM = new RegExp(`^[\\w-]{${Math.ceil(((BODY + MAC) * 4) / 3)}}$`);

/**
 * Tokens that carry what they stand for and a MAC over it, so none is stored. The key is derived:
 * whatever else the secret signs, nothing of it passes as a token.
 */
export function tokenSigner(secret: Buffer | string): TokenSigner {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'ocop file token 1', 32));
  const macOf = (body: Buffer) => createHmac('sha256', key).update(body).digest();
  return {
    derive: (label) => Buffer.from(hkdfSync('sha256', secret, '', `ocop ${label}`, 32)),
    sign(content) {
      const body = pack(content);
      return Buffer.concat([body, macOf(body)]).toString('base64url');
    },
    read(token, use, now) {
      if (!FORM.test(token)) return null;
      const bytes = Buffer.from(token, 'base64url');
      // Spare bits of the last character would let one token be written in several ways.
      if (bytes.length !== BODY + MAC || bytes.toString('base64url') !== token) return null;
      const body = bytes.subarray(0, BODY);
      if (!timingSafeEqual(macOf(body), bytes.subarray(BODY))) return null;
      const content = unpack(body);
      return content?.use === use && content.expiresAt > now ? content : null;
    },
  };
}

function pack({ use, fileId, personId, credentialId, expiresAt }: TokenContent): Buffer {
  const body = Buffer.alloc(BODY);
  body.writeUInt8(USES[use], 0);
  uuidBytes(fileId).copy(body, 1);
  uuidBytes(personId ?? NOBODY).copy(body, 17);
  uuidBytes(credentialId ?? NOBODY).copy(body, 33);
  body.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), 49);
  return body;
}

function unpack(body: Buffer): TokenContent | null {
  const use = (Object.keys(USES) as TokenUse[]).find((name) => USES[name] === body.readUInt8(0));
  if (!use) return null;
  return {
    use,
    fileId: uuidText(body, 1),
    personId: someone(uuidText(body, 17)),
    credentialId: someone(uuidText(body, 33)),
    expiresAt: new Date(body.readUInt32BE(49) * 1000),
  };
}

function someone(id: string): string | null {
  return id === NOBODY ? null : id;
}

function uuidBytes(uuid: string): Buffer {
  return Buffer.from(uuid.replaceAll('-', ''), 'hex');
}

function uuidText(bytes: Buffer, at: number): string {
  const hex = bytes.toString('hex', at, at + 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
