import type pg from 'pg';
import type { Database } from '../../src/platform/db/data-source.ts';
import {
  certificates,
  decisions,
  events,
  participationProducts,
  participations,
} from './certificates.ts';
import { chains, links, participants } from './chains.ts';
import { copyRows, type Progress } from './copy.ts';
import { communes, producers, province } from './places.ts';
import { PROVINCE_ID, planScale, type ScalePlan } from './plan.ts';
import { images, products, translations } from './products.ts';

const TABLES = [
  province, communes, producers, products, translations, images, decisions, certificates, events,
  participations, participationProducts, chains, participants, links,
]; // prettier-ignore

/** Triggers that keep the search up to date row by row. */
const SEARCH_TRIGGERS = [
  ['product', 'product_search_fill'],
  ['product', 'product_words_changed'],
  ['product_translation', 'product_translation_search_changed'],
] as const;

/** What the triggers would have written, for all rows at once. */
const FINISH_PRODUCTS = `
  WITH place AS MATERIALIZED (
    SELECT id, array_to_tsvector(coalesce(unit_lexemes(id), '{}')) AS lexemes
      FROM unit WHERE parent_id = '${PROVINCE_ID}')
  UPDATE product p
     SET search_vector = product_document(p.id, p.name, p.producer_id, NULL) || place.lexemes,
         current_certificate_id = c.id
    FROM place, product q LEFT JOIN certificate c ON c.product_id = q.id
   WHERE place.id = p.commune_id AND q.id = p.id`;

const WORDS_IN_USE = `
  INSERT INTO search_word (word)
  SELECT DISTINCT lexeme FROM product, unnest(tsvector_to_array(search_vector)) AS lexeme
  ON CONFLICT DO NOTHING`;

export class ScaleSetExists extends Error {}

/**
 * Loads a large made-up data set, the same for the same size: `products` products, a fifth as many
 * producers, a fiftieth as many communes, with certificates, pictures, events and chains. Everything is
 * labelled as demonstration and lies in a province of its own.
 * @throws ScaleSetExists when one is loaded already
 */
export async function seedScale(
  database: Database,
  count: number,
  progress: Progress = () => undefined,
): Promise<ScalePlan> {
  const client = await database.pool.connect();
  try {
    await refuseSecond(client);
    const plan = await planScale(client, count);
    await client.query('BEGIN');
    // One row at a time they would look up the names of its places again and again.
    for (const [table, trigger] of SEARCH_TRIGGERS) {
      await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${trigger}`);
    }
    for (const table of TABLES) await copyRows(client, table(plan), progress);
    // Without statistics of the new rows the plan below would read all certificates for each product.
    await client.query('ANALYZE unit, product, certificate');
    await client.query(FINISH_PRODUCTS);
    await client.query(WORDS_IN_USE);
    // What waits for the end of the transaction would keep the tables from being altered.
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const [table, trigger] of SEARCH_TRIGGERS) {
      await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${trigger}`);
    }
    await client.query('COMMIT');
    await client.query('VACUUM (FULL, ANALYZE) product');
    await client.query('VACUUM ANALYZE');
    return plan;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

async function refuseSecond(client: pg.ClientBase): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM unit WHERE id = $1', [PROVINCE_ID]);
  if (rowCount) throw new ScaleSetExists('The large data set is loaded already.');
}
