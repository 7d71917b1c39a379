import type { Context } from '../platform/graphql/context.ts';
import { RE_RATING_WINDOW } from './product.rules.ts';
import type { ProducerTask } from './producer-task.type.ts';

/** A certificate is spoken of from here on, which is when the window for re-rating opens. */
const { from: OPENS, to: CLOSES } = RE_RATING_WINDOW;

/**
 * What waits for producers, by one statement. The window is counted from the end that the catalogue
 * shows; the day of an instant is the one in Viet Nam.
 */
const TASKS = `
  with mine as (
    select * from product where producer_id = any($1::uuid[]) and status <> 'ARCHIVED'),
  answered as (
    select distinct on (c.product_id) c.product_id, c.id, c.state, c.reason, c.decided_at
      from listing_change c join mine on mine.id = c.product_id
     order by c.product_id, c.id desc),
  task as (
    select 'LISTING_RETURNED' as kind, 1 as rank, id as product_id, null::uuid as change_id,
           (updated_at at time zone 'Asia/Ho_Chi_Minh')::date as since, null::date as due,
           return_reason as reason
      from mine where status = 'RETURNED'
    union all
    select 'CHANGE_RETURNED', 2, product_id, id,
           (decided_at at time zone 'Asia/Ho_Chi_Minh')::date, null, reason
      from answered where state = 'RETURNED'
    union all
    select 'CERTIFICATE_EXPIRING', 3, id, null, certified_until - ${OPENS}, certified_until, null
      from mine where $2::date between certified_until - ${OPENS} and certified_until
    union all
    select 'RE_RATING_OPEN', 4, id, null, certified_until - ${OPENS}, certified_until - ${CLOSES},
           null
      from mine where $2::date between certified_until - ${OPENS} and certified_until - ${CLOSES}
    union all
    select 'PRICE_OLD', 5, id, null, (price_updated_on + interval '6 months')::date, null, null
      from mine
     where status = 'PUBLISHED' and price_updated_on + interval '6 months' < $2::date
    union all
    select 'PHOTO_MISSING', 6, id, null, (listed_at at time zone 'Asia/Ho_Chi_Minh')::date, null,
           null
      from mine
     where status = 'PUBLISHED'
       and not exists (select from product_image i where i.product_id = mine.id)
    union all
    select 'ENGLISH_MISSING', 7, id, null, (listed_at at time zone 'Asia/Ho_Chi_Minh')::date, null,
           null
      from mine
     where status = 'PUBLISHED'
       and not exists (select from product_translation t
                        where t.product_id = mine.id and t.language = 'EN' and t.name is not null))
  select kind, product_id as "productId", change_id as "changeId", reason,
         to_char(since, 'YYYY-MM-DD') as since, to_char(due, 'YYYY-MM-DD') as due
    from task
   order by rank, due nulls last, since, product_id
   limit 100`;

/** What waits for the people of these producers today, the most urgent first, at most 100. */
export async function tasksOf(
  context: Context,
  producerIds: readonly string[],
): Promise<ProducerTask[]> {
  if (producerIds.length === 0) return [];
  const { rows } = await context.db.pool.query<ProducerTask>(TASKS, [producerIds, context.today]);
  return rows;
}
