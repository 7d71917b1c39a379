import { describe, expect, it } from 'vitest';
import { isPublicAddress, isWebhookUrl } from '../../src/partner/address.rules.ts';
import { sendOut } from '../../src/partner/send.ts';

describe('addresses', () => {
  it('are those of the open internet only', async () => {
    const inner = [
      ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1'],
      ...[
        '0.0.0.0',
        '224.0.0.1',
        '255.255.255.255',
        '::1',
        '::',
        'fe80::1',
        'fc00::1',
        '::ffff:10.0.0.1',
      ],
      ...['64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'x'],
    ];
    expect(inner.filter(isPublicAddress)).toEqual([]);
    expect(['8.8.8.8', '2606:4700::1111', '123.30.1.1'].filter(isPublicAddress).length).toBe(3);
    const urls = {
      'https://a.vn/x': true,
      'https://a.vn:8443/': true,
      'https://a.vn:25/': false,
      'http://a.vn/': false,
      'https://u:p@a.vn/': false,
      'http://localhost:8080/': true,
      'ftp://a.vn/': false,
    };
    for (const [url, fine] of Object.entries(urls))
      expect([url, isWebhookUrl(url)]).toEqual([url, fine]);
    const letter = { body: '{}', headers: {} };
    for (const url of [
      'https://127.0.0.1/',
      'https://[::1]/',
      'http://127.0.0.1:1/',
      'https://localhost/',
    ]) {
      expect(await sendOut({ ...letter, url }, false)).toEqual({
        status: null,
        failure: 'ADDRESS',
      });
    }
    expect(await sendOut({ ...letter, url: 'http://127.0.0.1:1/' }, true)).toEqual({
      ...{ status: null, failure: 'CONNECTION' },
    });
  });
});
