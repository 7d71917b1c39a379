import { testApi } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { testServer } from '../../support/server.ts';
import { holderOf, Phone, readMessages } from './phone.ts';

export const PRODUCER = 'HTX Tân Việt Á';

/** A producer who has signed in, with a published product beside that of somebody else. */
export async function ownDesk() {
  const api = await testApi();
  api.now = new Date();
  const made = await makeProducts(api.db, [
    { name: 'Miến dong Tân Việt Á', price: 120_000, stars: 4, producer: PRODUCER },
    { name: 'Mật ong bạc hà', producer: 'Hộ Ong' },
  ]);
  const { rows } = await api.db.owner.query<{ slug: string }>(
    'SELECT slug FROM product WHERE id = any($1) ORDER BY id',
    [made],
  );
  await api.db.owner.query(
    `UPDATE producer SET phone = '0912 000 111', address = 'Xóm Bản Chang' WHERE name = $1`,
    [PRODUCER],
  );
  const server = await testServer({ db: api.db, environment: { RATE_LIMIT_POINTS: '0' } });
  const codes = readMessages(api);
  const { phone } = await holderOf(api, PRODUCER);
  const mine = await new Phone(server).signIn(phone, codes);
  return {
    api,
    mine,
    id: made[0]!,
    /** The address of a page about the product. */
    path: (part: string) => `/cua-toi/san-pham/${rows[0]!.slug}/${part}`,
    otherSlug: rows[1]!.slug,
    async close() {
      await server.close();
      await api.close();
    },
  };
}
export type OwnDesk = Awaited<ReturnType<typeof ownDesk>>;
