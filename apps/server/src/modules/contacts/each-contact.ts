import { authorize } from '../../platform/context/authorize.ts';
import type { Context } from '../../platform/context/index.ts';
import type { ContactRowInput } from './contact-row.ts';
import { selectContactsToExport } from './import-store.ts';

const part = 500;

/** Every contact who can be named, as a row of a file, oldest first, in parts. */
export async function* eachContact(ctx: Context): AsyncGenerator<ContactRowInput[]> {
  authorize(ctx, 'contact:export');
  for (let after: string | undefined; ; ) {
    const rows = await selectContactsToExport(ctx, { after, limit: part });
    yield rows.map((r) => ({
      externalId: r.external_id ?? '',
      name: r.name,
      email: r.email ?? '',
      phone: r.phone ?? '',
      tier: r.tier,
      tags: r.tags,
      attributes: r.attributes,
    }));
    if (rows.length < part) return;
    after = rows.at(-1)!.id;
  }
}
