import type { PublicContext } from '../../platform/http/route.ts';
import { readAccount } from '../accounts/index.ts';
import { findLink } from './find-link.ts';
import type { LinkKind } from './link-store.ts';

export interface LinkFacts {
  kind: LinkKind;
  email: string;
  name: string;
  accountName: string;
}

/** Does not use the link up: a mail scanner or a preview may open it first. */
export async function readLink({ platform }: PublicContext, token: string): Promise<LinkFacts> {
  const { system, link } = await findLink(platform, token);
  const account = await readAccount(system);
  return { kind: link.kind, email: link.email, name: link.name, accountName: account.name };
}
