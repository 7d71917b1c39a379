import { describe, expect, it } from 'vitest';
import { passwordFault, passwordForm } from '../../src/identity/password.rules.ts';

const PERSON = ['Nông Thị Bé', 'be.nong@caobang.example'];

describe('passwords that are refused', () => {
  it.each([
    'short',
    'eleven sign',
    'aaaaaaaaaaaa',
    'abababababababab',
    '123456789012',
    '987654321098',
    'qwertyuiop123',
    '1qaz2wsx3edc4rfv',
    '1q2w3e4r5t6y',
    'passwordpassword',
    'Password123456',
    'P@ssw0rd2026!',
    'iloveyou1234',
    'manchesterunited',
    'unbelievable1',
    'matkhau123456',
    'MậtKhẩu@2026',
    'ocopcaobang2026',
    'OCOP-CaoBằng-2026',
    'vietnam@123456',
    'anhyeuem12345',
    'nguyen19851985',
    'quangninh2025!',
    'moixamotsanpham1',
    'thịbénông2024',
    'be.nong.be.nong.1',
    'Miendong@ocop1',
    'admin@1234567',
  ])('%s', (password) => {
    expect(passwordFault(password, PERSON)).not.toBeNull();
  });

  it('too long, counted in characters', () => {
    expect(passwordFault('ế7kx'.repeat(64) + '!')).toBe('TOO_LONG');
    expect(passwordFault('short')).toBe('TOO_SHORT');
    expect(passwordFault('aaaaaaaaaaaa')).toBe('TOO_COMMON');
  });
});

describe('passwords that are accepted', () => {
  it.each([
    'con mèo trắng ngủ trên mái',
    'correct horse battery staple',
    'vqkz-m7pd-twc3-hxe9',
    'Bà ngoại trồng 7 cây lê',
    'kR8#mvQz!2pL',
    '🐃🌾🏔️ trâu gặm cỏ ven sông',
  ])('%s', (password) => {
    expect(passwordFault(password, PERSON)).toBeNull();
  });
});

it('one password, whatever keyboard it was typed on', () => {
  const typed = 'Đỉnh núi sương mờ';
  expect(passwordForm(typed.normalize('NFD'))).toBe(passwordForm(typed.normalize('NFC')));
  expect(passwordForm(' two  spaces ')).toBe(' two  spaces ');
});
