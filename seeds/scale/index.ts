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
    for (const table of TABLES) await copyRows(client, table(plan), progress);
    await client.query(
      `UPDATE product p SET current_certificate_id = c.id
         FROM certificate c WHERE c.product_id = p.id AND p.current_certificate_id IS NULL`,
    );
    await client.query('COMMIT');
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
