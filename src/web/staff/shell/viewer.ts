import { createContext, useContext } from 'react';
import type { AppViewerQuery } from '../generated/operations.ts';

export type Viewer = NonNullable<AppViewerQuery['viewer']>;
export type RoleName = Viewer['roles'][number]['role'];

const KEPT_AS = 'ocop-viewer';

/** Who uses the app, with what may be opened. */
export interface Signed {
  readonly viewer: Viewer;
  readonly roles: ReadonlySet<RoleName>;
}

const SignedContext = createContext<Signed | null>(null);
export const SignedProvider = SignedContext.Provider;

export function useSigned(): Signed {
  const signed = useContext(SignedContext);
  if (!signed) throw new Error('A page was shown to nobody');
  return signed;
}

/** @param today YYYY-MM-DD: roles begin and end by the day */
export function signedOf(viewer: Viewer, today: string): Signed {
  const valid = viewer.roles.filter(
    ({ revokedAt, validFrom, validTo }) =>
      !revokedAt && validFrom <= today && (validTo === null || validTo >= today),
  );
  return { viewer, roles: new Set(valid.map(({ role }) => role)) };
}

/** Who used the app last on this device: shown until the server has said who it is, and without network. */
export function keptViewer(): Viewer | null {
  try {
    return JSON.parse(localStorage.getItem(KEPT_AS) ?? 'null') as Viewer | null;
  } catch {
    return null;
  }
}

export function keepViewer(viewer: Viewer | null): void {
  if (viewer) localStorage.setItem(KEPT_AS, JSON.stringify(viewer));
  else localStorage.removeItem(KEPT_AS);
}
