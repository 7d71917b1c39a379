import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { RULE_DEFAULTS } from '../../src/council/council.rules.ts';

export interface BenchMember {
  readonly personId: string;
  readonly token: string;
  readonly itemId: string;
}

export interface BenchCouncil {
  readonly sessionId: string;
  readonly secretaryToken: string;
  /** As many as connections at once, so that each scores for itself. */
  readonly members: readonly BenchMember[];
  /** Criteria of the sheet all score, each with two of its levels. */
  readonly criteria: readonly { readonly id: string; readonly options: readonly string[] }[];
}

const MEMBERS = 64;
const ITEMS = 40;

/** An open session of a made-up council over products of the data set, made anew for each run. */
export async function benchCouncil(owner: pg.Pool): Promise<BenchCouncil> {
  const client = await owner.connect();
  try {
    await client.query('BEGIN');
    const council = await makeSession(client);
    await client.query('COMMIT');
    return council;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function makeSession(db: pg.PoolClient): Promise<BenchCouncil> {
  const one = async (sql: string, values: unknown[] = []): Promise<string> => {
    const { rows } = await db.query<{ id: string }>(sql, values);
    if (!rows[0]) throw new Error(`nothing found by ${sql}`);
    return rows[0].id;
  };
  // The real province: a role in the made-up one would cover thousands of communes.
  const province = await one(`SELECT id FROM unit WHERE level = 'PROVINCE' AND code = '04'`);
  const version = await one(`SELECT id FROM rubric_version WHERE number LIKE '26/2026%'`);
  const sheet = await one(
    `SELECT id FROM rubric_sheet WHERE version_id = $1 AND usable ORDER BY number LIMIT 1`,
    [version],
  );
  const secretary = await account(db, 'COUNCIL_SECRETARY', province);
  const council = await one(
    `INSERT INTO council (unit_id, level, name, decision_number, decision_date)
     VALUES ($1, 'PROVINCE', 'Đo tốc độ', $2, current_date) RETURNING id`,
    [province, randomBytes(6).toString('hex')],
  );
  const rule = await one(
    `INSERT INTO council_rule (council_id, version, reason, created_by, size_min, quorum_numerator,
       quorum_denominator, recused_count_for_quorum, chair_required, spread_limit, rescoring_rounds,
       display_decimals, minimum_method, cumulative_minima, allow_no_level, final_star_may_differ,
       remark_rule, results_at_close, sheets_after_release, names_after_release)
     SELECT $1, 1, 'Đo tốc độ', $2, r."sizeMin", r."quorumNumerator", r."quorumDenominator",
            r."recusedCountForQuorum", r."chairRequired", r."spreadLimit", r."rescoringRounds",
            r."displayDecimals", r."minimumMethod", r."cumulativeMinima", r."allowNoLevel",
            r."finalStarMayDiffer", r."remarkRule", r."resultsAtClose", r."sheetsAfterRelease",
            r."namesAfterRelease"
       FROM jsonb_to_record($3) AS r("sizeMin" int, "quorumNumerator" int, "quorumDenominator" int,
            "recusedCountForQuorum" boolean, "chairRequired" boolean, "spreadLimit" numeric,
            "rescoringRounds" int, "displayDecimals" int, "minimumMethod" text,
            "cumulativeMinima" boolean, "allowNoLevel" boolean, "finalStarMayDiffer" boolean,
            "remarkRule" text, "resultsAtClose" boolean, "sheetsAfterRelease" text,
            "namesAfterRelease" boolean)
     RETURNING id`,
    [council, secretary.personId, JSON.stringify(RULE_DEFAULTS)],
  );
  const sessionId = await one(
    `INSERT INTO council_session (council_id, rule_id, rubric_version_id, number, held_on, place,
                                  phase, opened_at, opened_by)
     VALUES ($1, $2, $3, '01', current_date, 'Đo tốc độ', 'OPEN', now(), $4) RETURNING id`,
    [council, rule, version, secretary.personId],
  );
  await db.query(`INSERT INTO session_progress (session_id) VALUES ($1)`, [sessionId]);
  const { rows: items } = await db.query<{ id: string }>(
    `WITH chosen AS (
       SELECT * FROM product p WHERE source = 'Made up'
          AND NOT EXISTS (SELECT FROM dossier d WHERE d.product_id = p.id)
        ORDER BY id LIMIT ${ITEMS}),
     lodged AS (
       INSERT INTO dossier (product_id, producer_id, commune_id, rubric_sheet_id, kind, state, year,
                            organisation_name, product_name)
       SELECT id, producer_id, commune_id, $2, 'FIRST', 'IN_SESSION', 2026, 'Đo tốc độ', name
         FROM chosen RETURNING id)
     INSERT INTO session_item (session_id, rubric_version_id, dossier_id, rubric_sheet_id, position,
                               phase, opened_at)
     SELECT $1, $3, id, $2, row_number() OVER (), 'OPEN', now() FROM lodged RETURNING id`,
    [sessionId, sheet, version],
  );
  const members: BenchMember[] = [];
  for (let index = 0; index < MEMBERS; index++) {
    const member = await account(db, 'COUNCIL_MEMBER', province);
    const itemId = items[index % items.length]!.id;
    await db.query(
      `INSERT INTO session_member (session_id, person_id, role, scores, attendance, arrived_at)
       VALUES ($1, $2, $3, true, 'PRESENT', now())`,
      [sessionId, member.personId, index === 0 ? 'CHAIR' : 'MEMBER'],
    );
    await db.query(`SELECT set_config('app.person_id', $1, true)`, [member.personId]);
    await db.query(
      `INSERT INTO score_sheet (item_id, person_id, rubric_sheet_id) VALUES ($1, $2, $3)`,
      [itemId, member.personId, sheet],
    );
    members.push({ ...member, itemId });
  }
  const { rows: criteria } = await db.query<BenchCouncil['criteria'][number]>(
    `SELECT k.id, (array_agg(o.id ORDER BY o.points))[1:2] AS options
       FROM rubric_criterion k JOIN rubric_option o ON o.criterion_id = k.id
      WHERE k.sheet_id = $1 AND k.scored GROUP BY k.id HAVING count(*) > 1 ORDER BY k.id`,
    [sheet],
  );
  return { sessionId, secretaryToken: secretary.token, members, criteria };
}

/** Somebody with a role in the province and an open sign-in. */
async function account(
  db: pg.PoolClient,
  role: string,
  unitId: string,
): Promise<{ personId: string; token: string }> {
  const [personId, token] = [uuidv7(), randomBytes(32).toString('base64url')];
  await db.query(`INSERT INTO person (id, name, login) VALUES ($1, 'Đo tốc độ', $2)`, [
    personId,
    `bench-${personId}`,
  ]);
  await db.query(
    `INSERT INTO role_grant (person_id, role, unit_id, valid_from)
     VALUES ($1, $2, $3, current_date - 1)`,
    [personId, role, unitId],
  );
  await db.query(
    `INSERT INTO sign_in (person_id, token_hash, kind, created_at, last_used_at, expires_at,
                          absolute_expires_at)
     VALUES ($1, $2, 'STAFF', now(), now(), now() + interval '12 hours', now() + interval '1 day')`,
    [personId, createHash('sha256').update(token).digest()],
  );
  return { personId, token };
}
