import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/platform/config/config.ts';

describe('CORS_ORIGINS', () => {
  it('is a list of exact origins, empty unless set', () => {
    expect(loadConfig({}).corsOrigins).toEqual([]);
    const given = 'https://a.example.vn, http://localhost:3000';
    expect(loadConfig({ CORS_ORIGINS: given }).corsOrigins).toEqual([
      'https://a.example.vn',
      'http://localhost:3000',
    ]);
  });

  it.each([
    '*',
    'null',
    'https://a.vn/',
    'https://a.vn/path',
    'a.vn',
    'https://a.vn:443',
    'file:///x',
  ])('refuses %s', (value) => {
    expect(() => loadConfig({ CORS_ORIGINS: value })).toThrow(/^CORS_ORIGINS: /);
  });
});

describe('CACHE_MB and DATABASE_READ_URL', () => {
  it('are memory that can be 0, and an address that is never shown', () => {
    const { cacheMb, databaseReadUrl } = loadConfig({});
    expect([cacheMb, databaseReadUrl]).toEqual([32, undefined]);
    expect(loadConfig({ CACHE_MB: '0' }).cacheMb).toBe(0);
    expect(() => loadConfig({ CACHE_MB: '-1' })).toThrow(/^CACHE_MB: "-1" cannot be used/);
    expect(() => loadConfig({ DATABASE_READ_URL: 'http://secret' })).toThrow(
      /^DATABASE_READ_URL: the value given cannot be used/,
    );
  });
});

describe('METRICS_TOKEN', () => {
  it('is long, and never shown when refused', () => {
    expect(loadConfig({ METRICS_TOKEN: 'x'.repeat(16) }).metricsToken).toBe('x'.repeat(16));
    expect(() => loadConfig({ METRICS_TOKEN: 'short' })).toThrow(/^METRICS_TOKEN: the value given/);
  });
});
