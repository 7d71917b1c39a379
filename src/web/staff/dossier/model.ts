import type { AppDossierQuery } from '../generated/operations.ts';

/** A dossier as its page reads it. */
export type Dossier = NonNullable<AppDossierQuery['dossier']>;
