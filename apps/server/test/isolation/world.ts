import type { App } from '../../src/app.ts';
import { newId } from '../../src/platform/ids.ts';
import { buildCanned, type Canned } from './canned.ts';
import { buildContactBook, type ContactBook } from './contact-book.ts';
import { buildDesk, type Desk } from './desk.ts';
import { buildHours, type Hours } from './hours.ts';
import { buildImports, type Imports } from './imports.ts';
import { buildKnowledge, type Knowledge } from './knowledge.ts';
import { buildPeople, type People } from './people.ts';
import { buildVisitors, type Visitors } from './visitors.ts';

/** One account that is full of everything: a row in every table that belongs to accounts. */
export type World = People &
  Visitors &
  Knowledge &
  Canned &
  Desk &
  Hours &
  Imports &
  ContactBook & { trafficRunId: string };

export async function buildWorld(app: App, mark: string): Promise<World> {
  const people = await buildPeople(app, mark);
  const visitors = await buildVisitors(people);
  const knowledge = await buildKnowledge(people);
  const canned = await buildCanned(people);
  const hours = await buildHours(people);
  const imports = await buildImports(people);
  const desk = await buildDesk({ ...people, ...visitors, ...knowledge });
  const contactBook = await buildContactBook({ ...people, ...visitors });
  await app.platform.database.pool.query(
    `insert into presence (account_id, kind, id, node_id, expires_at)
     values ($1, 'agent', $2, $4, 'infinity'), ($1, 'contact', $3, $4, 'infinity')`,
    [people.accountId, people.ownerId, visitors.visitor.contactId, newId()],
  );
  const trafficRunId = newId();
  await app.platform.database.pool.query(
    `with demo as (update accounts set is_demo = true where id = $1)
     insert into demo_traffic (account_id, run_id, started_at, ends_at)
     values ($1, $2, now(), '2999-01-01')`,
    [people.accountId, trafficRunId],
  );
  await app.platform.database.pool.query(
    `with begun as (insert into onboarding (account_id, skipped) values ($1, array[$3::text])),
       made_up as (update agents set is_provisional = true where account_id = $1 and id = $4)
     insert into inbox_sightings (account_id, inbox_id, origin, first_seen_at, last_seen_at)
     values ($1, $2, 'https://' || $3::text || '.example', now(), now())`,
    [people.accountId, visitors.inboxId, mark, people.agentId],
  );
  return {
    ...people,
    ...visitors,
    ...knowledge,
    ...canned,
    ...hours,
    ...imports,
    ...desk,
    ...contactBook,
    trafficRunId,
  };
}
