import { createTag } from '../../src/modules/conversations/manage-tags.ts';
import type { Context } from '../../src/platform/context/index.ts';

/** Tags nobody uses, for each thing that is done to one. */
export interface Tags {
  tagId: string;
  tagName: string;
  otherTagId: string;
  mergedTagId: string;
  spareTagId: string;
}

export async function buildTags(owner: Context, mark: string): Promise<Tags> {
  const make = async (name: string) => (await createTag(owner, `${mark} ${name}`)).id;
  const tagId = await make('a');
  return {
    tagId,
    tagName: `${mark} a`,
    otherTagId: await make('b'),
    mergedTagId: await make('c'),
    spareTagId: await make('d'),
  };
}
