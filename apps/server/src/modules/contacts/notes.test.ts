import { expect, it } from 'vitest';
import { freshAccount } from '../../../test/database.ts';
import { buildVisitor } from './contact.fixture.ts';
import { addNote, deleteNote, listNotes, updateNote } from './notes.ts';

it('is written, changed and deleted by its author, and by administrators', async () => {
  const { ctx: owner, ctxOf, clock, eventsOf } = await freshAccount();
  const { id } = await buildVisitor(owner);
  const [author, other] = [
    await ctxOf({ role: 'agent', name: '甲' }),
    await ctxOf({ role: 'lead' }),
  ];
  const note = await addNote(author, id, '喜欢夜里来');
  expect(note).toMatchObject({
    contactId: id,
    text: '喜欢夜里来',
    author: { kind: 'agent', id: author.actor.id, name: '甲' },
    mayChange: true,
    updatedAt: null,
  });
  const [seen] = (await listNotes(other, id, { limit: 5 })).items;
  expect(seen).toEqual({ ...note, mayChange: false });
  for (const change of [updateNote(other, note.id, 'x'), deleteNote(other, note.id)]) {
    await expect(change).rejects.toMatchObject({ code: 'not_allowed' });
  }
  clock.advance(1000);
  const changed = await updateNote(owner, note.id, '喜欢早上来');
  expect(changed).toMatchObject({ author: { name: '甲' }, updatedAt: clock.now().toISOString() });
  const told = (await eventsOf('contact.updated')).length;
  await updateNote(author, note.id, '喜欢早上来');
  expect(await eventsOf('contact.updated')).toHaveLength(told);
  await deleteNote(author, note.id);
  expect((await listNotes(owner, id, { limit: 5 })).items).toEqual([]);
  await expect(deleteNote(owner, note.id)).rejects.toMatchObject({
    code: 'contact_note_not_found',
  });
});

it('lists the newest first, page by page', async () => {
  const { ctx } = await freshAccount();
  const { id } = await buildVisitor(ctx);
  const written: string[] = [];
  // All in the same millisecond.
  for (let i = 0; i < 5; i++) written.unshift((await addNote(ctx, id, `第 ${i} 条`)).text);
  const read: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await listNotes(ctx, id, { limit: 2, cursor });
    read.push(...page.items.map((n) => n.text));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(read).toEqual(written);
});

it('does not know notes and contacts of another account', async () => {
  const [{ ctx }, { ctx: otherCtx }] = [await freshAccount(), await freshAccount()];
  const { id } = await buildVisitor(ctx);
  const note = await addNote(ctx, id, '我们的');
  await expect(addNote(otherCtx, id, 'x')).rejects.toMatchObject({ code: 'contact_not_found' });
  await expect(listNotes(otherCtx, id, { limit: 5 })).rejects.toMatchObject({
    code: 'contact_not_found',
  });
  await expect(updateNote(otherCtx, note.id, 'x')).rejects.toMatchObject({
    code: 'contact_note_not_found',
  });
});
