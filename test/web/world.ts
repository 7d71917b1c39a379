import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type TestApi } from '../support/api.ts';
import { makeProducts, type MadeProduct } from '../support/catalogue.ts';
import { act, paper } from '../support/certificates.ts';
import { person } from '../support/rating.ts';
import { revoke } from '../support/recognition.ts';
import { testServer, type TestServer } from '../support/server.ts';

export const NOW = new Date('2026-11-22T03:42:00Z');

export interface World {
  readonly api: TestApi;
  readonly server: TestServer;
  /** Addresses of products by what they are. */
  readonly slugs: Readonly<Record<'valid' | 'expired' | 'revoked' | 'plain', string>>;
  /** Codes of certificates by what they are, and of the receipt of an inquiry. */
  readonly codes: Readonly<Record<'valid' | 'expired' | 'revoked' | 'receipt', string>>;
  /** Address of the producer of the valid product. */
  readonly producer: string;
  close(): Promise<void>;
}

const PRODUCTS: readonly (MadeProduct & { readonly key: string })[] = [
  { key: 'valid', name: 'Miến dong Tân Việt Á', price: 120_000, producer: 'HTX Tân Việt Á' },
  { key: 'expired', name: 'Chè dây Kolia', price: 90_000, subgroup: 'II.1.a' },
  { key: 'revoked', name: 'Mật ong bạc hà', price: 250_000 },
  {
    key: 'plain',
    name: 'Thạch đen và nước ép quả rừng đóng lon nghiêng Khuổi Luông thượng hạng',
    producer: 'Hợp tác xã Nông nghiệp và Dịch vụ tổng hợp bảy tháng Mười một Thạch An',
  },
];

/** A small catalogue with one product of each fate, and a server that shows it. */
export async function webWorld(): Promise<World> {
  const api = await testApi();
  api.now = NOW;
  const ids = await makeProducts(api.db, PRODUCTS);
  await makeProducts(
    api.db,
    Array.from({ length: 30 }, (_, index) => ({
      name: `Lạp sườn mẫu ${String(index + 1).padStart(2, '0')}`,
      producer: 'Cơ sở Mẫu',
      commune: '01288',
      price: 100_000 + index * 1000,
    })),
  );
  await api.db.owner.query(
    `UPDATE product SET story = $2, capacity_amount = 2, capacity_unit = 'tấn',
            season_months = '{1,10,11,12}', price_base_quantity = 0.5, price_base_unit = 'KILOGRAM'
      WHERE id = $1`,
    [ids[0], 'Củ dong trồng trên đồi đá.\n\nSợi miến phơi nắng tự nhiên.'],
  );
  const office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  const province = { level: 'PROVINCE', issuer: 'UBND tỉnh Cao Bằng' };
  const register = async (index: number, input: object) => {
    const entered = paper(toGlobalId('Product', ids[index]!), { ...province, ...input });
    const payload = await act(office, 'certificateRegister', null, entered);
    if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
    return payload.certificate as { id: string; verificationCode: string };
  };
  const valid = await register(0, {
    ...{ number: '01/GCN', stars: 4, issuedOn: '2025-12-13', decidedOn: '2025-12-13' },
    ...{ productCode: '04-01273-1-2025', verifiedAgainstSource: true },
  });
  const expired = await register(1, {
    ...{ number: '02/GCN', stars: 3, issuedOn: '2022-09-01', decidedOn: '2022-09-01' },
  });
  const revoked = await register(2, {
    ...{ number: '03/GCN', stars: 3, issuedOn: '2025-09-01', decidedOn: '2025-09-01' },
  });
  await revoke(office, revoked.id);
  const slugs = await slugsOf(api, ids);
  const server = await testServer({
    db: api.db,
    now: () => api.now,
    environment: { RATE_LIMIT_POINTS: '0' },
  });
  return {
    api,
    server,
    slugs,
    codes: {
      valid: valid.verificationCode,
      expired: expired.verificationCode,
      revoked: revoked.verificationCode,
      receipt: await inquire(api, slugs.valid),
    },
    producer: await producerOf(api, slugs.valid),
    async close() {
      await server.close();
      await api.close();
    },
  };
}

async function slugsOf(api: TestApi, ids: readonly string[]): Promise<World['slugs']> {
  const { rows } = await api.db.owner.query<{ id: string; slug: string }>(
    'SELECT id, slug FROM product WHERE id = any($1)',
    [ids],
  );
  const byId = new Map(rows.map(({ id, slug }) => [id, slug]));
  const entries = PRODUCTS.map(({ key }, index) => [key, byId.get(ids[index]!)]);
  return Object.fromEntries(entries) as World['slugs'];
}

async function inquire(api: TestApi, productSlug: string): Promise<string> {
  const buyer = { name: 'Lê Văn Mua', phone: '0912345678' };
  const input = { productSlug, buyer, wants: 'Cần 200 gói', operationId: 'web-world-1' };
  const data = await api.anonymous.ok<{ inquirySend: { receipt: { code: string } } }>(
    `mutation ($input: InquirySendInput!) { inquirySend(input: $input) { receipt { code } } }`,
    { input },
  );
  return data.inquirySend.receipt.code;
}

async function producerOf(api: TestApi, slug: string): Promise<string> {
  const { rows } = await api.db.owner.query<{ slug: string }>(
    'SELECT r.slug FROM producer r JOIN product p ON p.producer_id = r.id WHERE p.slug = $1',
    [slug],
  );
  return rows[0]!.slug;
}
