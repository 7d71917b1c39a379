import { afterAll, beforeAll, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { storedBytes } from '../document/printing.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { insertProduct } from '../support/products.ts';
import { COMMUNE, op } from '../support/rating.ts';
import { recognise } from './recognise.ts';

let api: TestApi;
let trade: Caller;
beforeAll(async () => {
  api = await testApi();
  trade = api.as(await persistActor(api.db, Role.TRADE_PROMOTION));
});
afterAll(() => api.close());

it('exports what is recognised, in the promised order', async () => {
  const { owner } = api.db;
  const productId = await insertProduct(owner, { slug: 'mien', communeId: COMMUNE });
  await recognise(owner, productId, '2030-01-01');
  await insertProduct(owner, { slug: 'khong-sao', communeId: COMMUNE });
  const bytes = async (format: string) => {
    const { partnerExport } = await trade.ok(
      `mutation ($input: PartnerExportInput!) { partnerExport(input: $input) { rowCount file { sha256 } } }`,
      { input: { format, operationId: op() } },
    );
    expect(partnerExport.rowCount).toBe(1);
    return (await storedBytes(api, partnerExport.file.sha256 as string)).toString('utf8');
  };
  const [head, line] = (await bytes('CSV')).slice(1).split('\r\n');
  expect(head).toBe(
    'certificate_number,product_code,product_name,producer_name,producer_kind,commune_code,commune_name,group_name,subgroup_code,subgroup_name,stars,valid_from,valid_until,decision_number,decided_on,issuer,slug',
  );
  expect(line).toMatch(
    /^GCN-1,,mien,mien,Hợp tác xã,01747,.*,4,2023-11-01,2030-01-01,1\/QĐ,2023-11-01,UBND tỉnh,mien$/,
  );
  const [row] = JSON.parse(await bytes('JSON')) as Loose[];
  expect(Object.keys(row as object).join(',')).toBe(head);
});
