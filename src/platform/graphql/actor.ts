/** One role a person holds, with the places it covers. */
export interface Grant {
  readonly role: string;
  /** Ids of all administrative units the grant covers, or every unit there is. */
  readonly units: ReadonlySet<string> | 'everywhere';
  /** The producer a producer's grant is for. */
  readonly producerId: string | null;
}

/** Cost points within a minute and within a day of Viet Nam; null = no own bound. */
export interface Quota {
  readonly perMinute: number | null;
  readonly perDay: number | null;
}

/** Who is asking. Built once per request from a sign-in token or an API key. */
export interface Actor {
  readonly personId: string | null;
  readonly name: string | null;
  readonly via: 'anonymous' | 'sign-in' | 'api-key' | 'system';
  /** Id of the sign-in or API key that was presented. */
  readonly credentialId: string | null;
  readonly grants: readonly Grant[];
  /** Scopes of an API key such as `product:read`; null for people, who are limited by roles only. */
  readonly scopes: ReadonlySet<string> | null;
  /** Cost points an API key may spend; absent = those of everybody signed in. */
  readonly quota?: Quota | null;
}

export const ANONYMOUS: Actor = Object.freeze({
  personId: null,
  name: null,
  via: 'anonymous',
  credentialId: null,
  grants: [],
  scopes: null,
});

/** The program itself: seeds, scheduled jobs, the command line. Holds no role; rooms call services. */
export const SYSTEM: Actor = Object.freeze({ ...ANONYMOUS, name: 'system', via: 'system' });

/** True when the actor holds the role, wherever it applies. */
export function hasRole(actor: Actor, ...roles: readonly string[]): boolean {
  return actor.grants.some((grant) => roles.includes(grant.role));
}

/** Ids of the producers the actor acts for. */
export function ownProducerIds(actor: Actor): readonly string[] {
  return actor.grants.flatMap((grant) => (grant.producerId ? [grant.producerId] : []));
}
