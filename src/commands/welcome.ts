import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { accountsFile, type DemoAccounts } from '../../seeds/demo/accounts.ts';
import type { StartNews } from '../../seeds/demo/first-start.ts';
import { PEOPLE } from '../../seeds/demo/people.ts';
import type { Config } from '../platform/config/config.ts';

/** The address people reach the server at. */
export function baseAddress(address: AddressInfo, config: Config): string {
  if (config.publicUrl) return config.publicUrl;
  const anyLocal = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(address.address);
  return `http://${anyLocal ? 'localhost' : config.host}:${address.port}`;
}

/** What a started server says, Vietnamese and English side by side. */
export function welcome(
  base: string,
  config: Config,
  facts: { readonly embedded: boolean; readonly news: StartNews },
): string {
  const place = facts.embedded ? config.dataDir : 'DATABASE_URL';
  return [
    'OCOP is ready · OCOP đã sẵn sàng.',
    `  trang chủ · home     ${base}/`,
    `  GraphQL              ${base}/graphql`,
    `  tình trạng · health  ${base}/healthz  ${base}/readyz`,
    `  dữ liệu · data       ${place}`,
    ...newsLines(base, config, facts.news),
    'Ctrl-C: dừng · stops.',
  ].join('\n');
}

function newsLines(base: string, config: Config, news: StartNews): string[] {
  if (news.kind === 'NOTHING') return [];
  if (news.kind === 'NO_PEOPLE') {
    return [
      '',
      'Chưa có tài khoản nào. Tạo người quản trị đầu tiên · Nobody has an account. Make the first administrator:',
      '  npm run ocop -- user create <login> --name "<họ và tên>" --role ADMINISTRATOR',
      '',
    ];
  }
  const accounts = [
    '',
    ...demonstrationLines(config, news.accounts),
    ...producerLines(base, config),
    '',
  ];
  // There the public may send listed documents only.
  if (config.environment === 'production') return accounts;
  const query = '{ products(first: 5) { nodes { name stars } } }';
  return [
    ...accounts,
    'Thử ngay, ở cửa sổ khác · try it, in another window:',
    '  npm run demo',
    `  curl -s ${base}/graphql -H 'content-type: application/json' -d '{"query":"${query}"}'`,
    '',
  ];
}

/** How a producer of the demonstration signs in on a phone: there is no gateway for messages yet. */
function producerLines(base: string, config: Config): string[] {
  const numbers = PEOPLE.flatMap(({ phone }) => phone ?? []).join(', ');
  return [
    '',
    `Trang của chủ thể · for producers: ${base}/cua-toi – số điện thoại · telephone ${numbers};`,
    `  mã 6 chữ số nằm trong tệp mới nhất ở · the code is in the newest file of ${join(config.dataDir, 'sms')}`,
  ];
}

/** The accounts of the demonstration. */
export function demonstrationLines(config: Config, accounts: DemoAccounts | null): string[] {
  const header = [
    'Dữ liệu minh họa, không phải dữ liệu thật · Demonstration data, not real.',
    accounts
      ? `Mật khẩu chung của các tài khoản · one password for all accounts: ${accounts.password}`
      : `Mật khẩu · password: ${accountsFile(config.dataDir)} trên máy khởi động lần đầu · of the first start.`,
  ];
  const rows = PEOPLE.map(
    ({ login, what }) => `  ${login.padEnd(15)}${what.vi.padEnd(34)}${what.en}`,
  );
  return [...header, ...rows];
}
