import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Role } from '../../../src/identity/identity.enums.ts';
import { hashPassword } from '../../../src/identity/password.service.ts';
import { testApi, type Caller, type TestApi } from '../../support/api.ts';
import { persistSignIn } from '../../support/actors.ts';
import { secretRows } from '../../support/day.ts';
import { holdsOffice, uuidIn } from '../../support/rating.ts';
import { testServer } from '../../support/server.ts';
import { openSession, type Rating } from '../../support/sessions.ts';

export const PASSWORD = 'phien-hop-thang-muoi-hai';

/** A council in session, a server for it, and browsers on which its members have signed in. */
export interface CouncilRoom {
  readonly api: TestApi;
  /** Ends the server as an operator does; `startServer` brings it back at the same address. */
  stopServer(): Promise<void>;
  startServer(): Promise<void>;
  readonly rating: Rating;
  readonly origin: string;
  /** The address of the session, and of the sheet for a product. */
  sessionPath(): string;
  sheetPath(item: number): string;
  /** What the server has of somebody’s sheet. */
  storedOf(member: number, item: number): Promise<readonly Stored[]>;
  /** Gives somebody a login with PASSWORD. */
  loginOf(caller: Caller, login: string): Promise<void>;
  /** A browser of their own, signed in. */
  deviceOf(browser: Browser, caller: Caller, size?: Size): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** A sheet as the server has it. */
export interface Stored {
  readonly answers: number;
  readonly state: string;
  readonly submissions: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const TABLET: Size = { width: 1024, height: 768 };

export async function councilRoom(
  products: readonly string[],
  { rule, members }: { readonly rule?: object; readonly members?: number } = {},
): Promise<CouncilRoom> {
  const api = await testApi();
  const rating = await openSession(api, { products, rule, members });
  await Promise.all([
    ...rating.members.slice(1).map((one) => holdsOffice(api, one, Role.COUNCIL_MEMBER)),
    holdsOffice(api, rating.chair, Role.COUNCIL_CHAIR),
    holdsOffice(api, rating.secretary, Role.COUNCIL_SECRETARY),
  ]);
  let server = await testServer({ db: api.db });
  const { origin, port } = new URL(server.url);
  return {
    api,
    stopServer: () => server.running.stop(),
    async startServer() {
      server = await testServer({ db: api.db, environment: { PORT: port } });
    },
    rating,
    origin,
    sessionPath: () => `/quan-tri/hoi-dong/${encodeURIComponent(rating.sessionId)}`,
    sheetPath: (item) => `/quan-tri/phieu/${encodeURIComponent(rating.itemIds[item]!)}`,
    async storedOf(member, item) {
      const rows = await secretRows(
        api,
        `SELECT s.state,
                (SELECT count(option_id)::int FROM score_answer WHERE sheet_id = s.id) AS answers,
                (SELECT count(*)::int FROM score_event
                  WHERE sheet_id = s.id AND kind = 'SUBMITTED') AS submissions
           FROM score_sheet s WHERE s.person_id = $1 AND s.item_id = $2`,
        [rating.members[member]!.actor.personId, uuidIn(rating.itemIds[item]!)],
      );
      return rows as readonly Stored[];
    },
    async loginOf({ actor }, login) {
      const { owner } = api.db;
      await owner.query('UPDATE person SET login = $2 WHERE id = $1', [actor.personId, login]);
      await owner.query('INSERT INTO credential (person_id, password_hash) VALUES ($1, $2)', [
        actor.personId,
        await hashPassword(PASSWORD),
      ]);
    },
    async deviceOf(browser, { actor }, viewport = TABLET) {
      const context = await browser.newContext({ viewport });
      const value = await persistSignIn(api.db, actor.personId!);
      await context.addCookies([{ name: 'ocop', value, url: origin }]);
      return context;
    },
    async close() {
      await server.close();
      await api.close();
    },
  };
}

/** Chooses the first level of every criterion, as many as there are on the page. */
export async function chooseAll(page: Page): Promise<number> {
  const fields = page.locator('fieldset.criterion');
  const count = await fields.count();
  for (let index = 0; index < count; index++) {
    await fields.nth(index).locator('label.level').first().click();
  }
  return count;
}

/** Waits until the state of saving says it. */
export const says = (page: Page, text: string): Promise<void> =>
  page.locator('.saving', { hasText: text }).first().waitFor();
