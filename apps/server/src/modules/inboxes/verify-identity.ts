import { createHmac } from 'node:crypto';
import { type Attributes, attributes, email, type Identity, name, text } from '@lingxi/contract';
import { type JWTPayload, jwtVerify } from 'jose';
import { Refusal } from '../../platform/errors.ts';
import { safeEqual } from '../../platform/secrets/index.ts';

/** Who the company's own server says the visitor is. */
export interface VerifiedIdentity {
  userId: string;
  name?: string;
  email?: string;
  attributes?: Attributes;
}

const longestSeconds = 3600;
/** How far the company's clock may be ahead of ours. */
const skewSeconds = 60;

/** Refuses whatever was not signed with the inbox's secret; the key is the secret's UTF-8 bytes. */
export async function verifyIdentity(
  secret: string,
  identity: Identity,
  now = new Date(),
): Promise<VerifiedIdentity> {
  if ('jwt' in identity) return fromPayload(await verifyJwt(secret, identity.jwt, now));
  const expected = createHmac('sha256', secret).update(identity.userId).digest('hex');
  if (!safeEqual(expected, identity.userHash.toLowerCase())) throw invalid('wrong signature');
  return {
    userId: identity.userId,
    ...(identity.name === undefined ? {} : { name: identity.name }),
    ...(identity.email === undefined ? {} : { email: identity.email }),
  };
}

async function verifyJwt(secret: string, jwt: string, now: Date): Promise<JWTPayload> {
  const { payload } = await jwtVerify(jwt, Buffer.from(secret), {
    // Named here, never taken from the token: its own header could ask for `none`.
    algorithms: ['HS256'],
    requiredClaims: ['sub', 'exp'],
    currentDate: now,
    clockTolerance: skewSeconds,
  }).catch((error: Error) => {
    throw invalid(error.message);
  });
  const seconds = payload.exp! - now.getTime() / 1000;
  if (seconds <= 0) throw invalid('expired');
  if (seconds > longestSeconds + skewSeconds) throw invalid('exp is more than an hour ahead');
  return payload;
}

function fromPayload(payload: JWTPayload): VerifiedIdentity {
  const verified: VerifiedIdentity = { userId: claim(text(200, 1), payload.sub, 'sub') };
  if (isTold(payload.name)) verified.name = claim(name, payload.name, 'name');
  if (isTold(payload.email)) verified.email = claim(email, payload.email, 'email');
  const told = payload.attributes ?? payload.attrs;
  if (isTold(told)) verified.attributes = claim(attributes, told, 'attributes');
  return verified;
}

/** Servers send null or an empty text for what they do not know. */
const isTold = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

function claim<T>(schema: Schema<T>, value: unknown, field: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(`${field} is not valid`);
}

const invalid = (reason: string) => new Refusal('identity_invalid', { reason });
