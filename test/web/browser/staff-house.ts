import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { actorOfPerson } from '../../../src/identity/authenticate.ts';
import type { Role } from '../../../src/identity/identity.enums.ts';
import { persistActor, persistGrant, persistSignIn } from '../../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../../support/api.ts';
import { testServer } from '../../support/server.ts';
import { faults, launch, overflowing, pictureFolder } from './look.ts';

/** Staff at work: a server, and people who sign in on browsers of their own. */
export interface StaffHouse {
  readonly api: TestApi;
  readonly browser: Browser;
  readonly origin: string;
  /** Somebody in the tables with these roles, in a unit or everywhere. */
  person(roles: readonly Role[], name: string, unitId?: string | null): Promise<Caller>;
  /** A browser on which that person has signed in. */
  deviceOf(caller: Caller, size?: Size, lang?: 'vi' | 'en'): Promise<BrowserContext>;
  picture(page: Page, name: string): Promise<void>;
  close(): Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const LAPTOP: Size = { width: 1366, height: 768 };

export async function staffHouse(): Promise<StaffHouse> {
  const [api, browser, pictures] = await Promise.all([testApi(), launch(), pictureFolder()]);
  const server = await testServer({ db: api.db });
  const { origin } = new URL(server.url);
  return {
    api,
    browser,
    origin,
    async person([first, ...more], name, unitId) {
      const actor = await persistActor(api.db, first ?? null, { name, unitId });
      for (const role of more) await persistGrant(api.db, actor.personId, role, { unitId });
      return api.as(await actorOfPerson(api.db, actor.personId, new Date()));
    },
    async deviceOf({ actor }, viewport = LAPTOP, lang = 'vi') {
      const context = await browser.newContext({ viewport });
      context.setDefaultTimeout(12_000);
      if (lang === 'en') await context.addInitScript(`localStorage.setItem('ocop-lang', 'en')`);
      const value = await persistSignIn(api.db, actor.personId!);
      await context.addCookies([{ name: 'ocop', value, url: origin }]);
      return context;
    },
    async picture(page, name) {
      await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    },
    async close() {
      await browser.close();
      await server.close();
      await api.close();
    },
  };
}

/** Waits until a page of the app shows what it has. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  await page.waitForSelector('.loading', { state: 'detached' });
  await page.waitForLoadState('networkidle');
}

/** Each page on three widths: accessible, nothing stands out, nothing goes wrong in the console. */
export function describePages(
  house: () => StaffHouse,
  pages: readonly (readonly [name: string, who: () => Caller, address: () => string])[],
): void {
  describe.each([
    [320, 'vi'],
    [768, 'vi'],
    [1024, 'en'],
    [1366, 'vi'],
  ] as const)('pages at %i px in %s', (width, lang) => {
    const devices = new Map<Caller, Promise<BrowserContext>>();
    const deviceOf = (caller: Caller) => {
      const size = { width, height: width < 768 ? 640 : 768 };
      const device = devices.get(caller) ?? house().deviceOf(caller, size, lang);
      devices.set(caller, device);
      return device;
    };
    afterAll(async () => {
      for (const device of devices.values()) await (await device).close();
    });

    it.concurrent.each(pages)(
      '%s is accessible and nothing stands out',
      async (name, who, address) => {
        const device = await deviceOf(who());
        const page = await device.newPage();
        const errors: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.goto(house().origin + address());
        await settled(page);
        expect(await page.getAttribute('html', 'lang')).toBe(lang);
        expect(await page.locator('main [role=alert]').allTextContents()).toEqual([]);
        await house().picture(page, `${name}-${width}`);
        expect(await overflowing(page)).toEqual([]);
        expect(await faults(page)).toEqual([]);
        expect(errors).toEqual([]);
        await page.close();
      },
    );
  });
}
