import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from '../platform/db/data-source.ts';

/**
 * Servers take points of a day in blocks: a fiftieth of the quota, less as it comes to its end, and never more
 * than is left. So the sum over all servers never passes the quota, and a read costs a statement only when a
 * block is used up.
 */
const TAKE = `
  CREATE FUNCTION take_key_points(key uuid, of_day date, per_day integer, needed integer)
    RETURNS integer LANGUAGE plpgsql AS $$
  DECLARE
    rest bigint;
    given integer;
  BEGIN
    LOOP
      SELECT per_day - s.points INTO rest FROM api_key_spending s
       WHERE s.api_key_id = key AND s.day = of_day FOR UPDATE;
      EXIT WHEN FOUND;
      INSERT INTO api_key_spending (api_key_id, day) VALUES (key, of_day) ON CONFLICT DO NOTHING;
      DELETE FROM api_key_spending s WHERE s.api_key_id = key AND s.day < of_day - 31;
    END LOOP;
    IF rest < needed THEN RETURN 0; END IF;
    given := greatest(needed, least(per_day / 50, rest / 10));
    UPDATE api_key_spending s SET points = s.points + given
     WHERE s.api_key_id = key AND s.day = of_day;
    RETURN given;
  END $$`;

/** What API keys have spent of the points of a day, over all servers. */
export class KeySpending0068 implements MigrationInterface {
  name = '0068-key-spending';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE api_key_spending (
        api_key_id uuid NOT NULL REFERENCES api_key ON DELETE CASCADE,
        -- A day of Viet Nam.
        day date NOT NULL,
        -- Taken by servers; what they did not use comes back.
        points bigint NOT NULL DEFAULT 0 CHECK (points >= 0),
        PRIMARY KEY (api_key_id, day)
      )`);
    await runner.query(TAKE);
    await runner.query(
      `GRANT EXECUTE ON FUNCTION take_key_points(uuid, date, integer, integer) TO ${APP_ROLE}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION take_key_points(uuid, date, integer, integer)');
    await runner.query('DROP TABLE api_key_spending');
  }
}
