import type { App } from '../../src/app.ts';
import { newId } from '../../src/platform/ids.ts';
import { buildCanned, type Canned } from './canned.ts';
import { buildDesk, type Desk } from './desk.ts';
import { buildKnowledge, type Knowledge } from './knowledge.ts';
import { buildPeople, type People } from './people.ts';
import { buildVisitors, type Visitors } from './visitors.ts';

/** One account that is full of everything: a row in every table that belongs to accounts. */
export type World = People & Visitors & Knowledge & Canned & Desk;

export async function buildWorld(app: App, mark: string): Promise<World> {
  const people = await buildPeople(app, mark);
  const visitors = await buildVisitors(people);
  const knowledge = await buildKnowledge(people);
  const canned = await buildCanned(people);
  const desk = await buildDesk({ ...people, ...visitors, ...knowledge });
  await app.platform.database.pool.query(
    `insert into presence (account_id, kind, id, node_id, expires_at)
     values ($1, 'agent', $2, $4, 'infinity'), ($1, 'contact', $3, $4, 'infinity')`,
    [people.accountId, people.ownerId, visitors.visitor.contactId, newId()],
  );
  return { ...people, ...visitors, ...knowledge, ...canned, ...desk };
}
