import type { Platform } from '../../../platform/index.ts';

export interface VisitorClaims {
  accountId: string;
  inboxId: string;
  contactId: string;
  isIdentified: boolean;
}

const days = { anonymous: 400, identified: 30 };

/** Signed, not stored: a browser keeps it to come back as the same visitor. */
export function issueToken(platform: Platform, c: VisitorClaims): string {
  const issued = Math.floor(platform.clock.now().getTime() / 1000);
  const text = [c.accountId, c.inboxId, c.contactId, c.isIdentified ? 'u' : 'a', issued].join('.');
  return `${text}.${platform.secrets.sign(text, 'visitor')}`;
}

export function readToken(platform: Platform, token: string): VisitorClaims | undefined {
  const at = token.lastIndexOf('.');
  const text = token.slice(0, at);
  const [accountId, inboxId, contactId, kind, issued] = text.split('.');
  if (!accountId || !inboxId || !contactId || !kind || !issued) return undefined;
  if (!platform.secrets.verify(text, 'visitor', token.slice(at + 1))) return undefined;
  const isIdentified = kind === 'u';
  const age = platform.clock.now().getTime() / 1000 - Number(issued);
  const lasts = (isIdentified ? days.identified : days.anonymous) * 86_400;
  return age > lasts ? undefined : { accountId, inboxId, contactId, isIdentified };
}
