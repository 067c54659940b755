import { createCanned, deleteCanned } from '../../src/modules/automations/write-canned.ts';
import type { People } from './people.ts';

/** Texts to send again, for everybody, for a team and for one. */
export interface Canned {
  cannedId: string;
  otherCannedId: string;
  deletedCannedId: string;
  /** Another account may type the same. */
  cannedShortcut: string;
}

export async function buildCanned({ owner, mark, alias, teamId }: People): Promise<Canned> {
  const write = async (scope: 'personal' | 'team' | 'all', shortcut: string) => {
    const text = `${mark}您好`;
    const of = { scope, teamId: scope === 'team' ? teamId : null, category: mark };
    return (await createCanned(owner, { ...of, shortcut, title: `${mark} ${shortcut}`, text })).id;
  };
  const cannedShortcut = `${alias}-hi`;
  const cannedId = await write('all', cannedShortcut);
  const deletedCannedId = await write('all', `${mark}-gone`);
  await deleteCanned(owner, deletedCannedId);
  await write('personal', `${mark}-mine`);
  return {
    cannedId,
    otherCannedId: await write('team', `${mark}-ours`),
    deletedCannedId,
    cannedShortcut,
  };
}
