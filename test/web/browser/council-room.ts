import type { Browser, BrowserContext } from 'playwright-core';
import { Role } from '../../../src/identity/identity.enums.ts';
import { hashPassword } from '../../../src/identity/password.service.ts';
import { testApi, type Caller, type TestApi } from '../../support/api.ts';
import { persistSignIn } from '../../support/actors.ts';
import { holdsOffice } from '../../support/rating.ts';
import { testServer, type TestServer } from '../../support/server.ts';
import { openSession, type Rating } from '../../support/sessions.ts';

export const PASSWORD = 'phien-hop-thang-muoi-hai';

/** A council in session, a server for it, and browsers on which its members have signed in. */
export interface CouncilRoom {
  readonly api: TestApi;
  readonly server: TestServer;
  readonly rating: Rating;
  readonly origin: string;
  /** Gives somebody a login with PASSWORD. */
  loginOf(caller: Caller, login: string): Promise<void>;
  /** A browser of their own, signed in. */
  deviceOf(browser: Browser, caller: Caller, size?: Size): Promise<BrowserContext>;
  close(): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const TABLET: Size = { width: 1024, height: 768 };

export async function councilRoom(products: readonly string[]): Promise<CouncilRoom> {
  const api = await testApi();
  const rating = await openSession(api, { products });
  await Promise.all([
    ...rating.members.slice(1).map((one) => holdsOffice(api, one, Role.COUNCIL_MEMBER)),
    holdsOffice(api, rating.chair, Role.COUNCIL_CHAIR),
    holdsOffice(api, rating.secretary, Role.COUNCIL_SECRETARY),
  ]);
  const server = await testServer({ db: api.db });
  const origin = new URL(server.url).origin;
  return {
    api,
    server,
    rating,
    origin,
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
