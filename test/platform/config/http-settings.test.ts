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

describe('METRICS_TOKEN', () => {
  it('is long, and never shown when refused', () => {
    expect(loadConfig({ METRICS_TOKEN: 'x'.repeat(16) }).metricsToken).toBe('x'.repeat(16));
    expect(() => loadConfig({ METRICS_TOKEN: 'short' })).toThrow(/^METRICS_TOKEN: the value given/);
  });
});
