import { feedDays } from '@lingxi/contract';
import type { Platform } from '../../platform/index.ts';

/** Forgets events after 7 days, but for those somebody still has to react to. */
export async function trimFeed(platform: Platform): Promise<void> {
  const before = new Date(platform.clock.now().getTime() - feedDays * 86_400_000);
  for (;;) {
    const { rowCount } = await platform.database.pool.query(
      `with old as (
         delete from events where (account_id, id) in (
           select e.account_id, e.id from events e where e.occurred_at < $1
             and not exists (select 1 from reactions r where r.account_id = e.account_id and r.event_id = e.id)
           limit 10000)
         returning xid)
       update feed set trimmed_to = greatest(trimmed_to, m.xid) from (select xid from old order by xid desc limit 1) m`,
      [before],
    );
    if (rowCount === 0) return;
  }
}
