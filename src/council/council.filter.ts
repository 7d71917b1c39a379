import { Field, ID, InputType } from 'type-graphql';
import { scopeAllows } from '../platform/graphql/access.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { councilAccess } from './council.access.ts';
import { SessionPhase } from './council.enums.ts';

@InputType({ description: 'Which sessions to list; the parts given must all fit.' })
export class CouncilSessionFilter {
  @Field(() => ID, { nullable: true, description: 'Only of this council.' })
  councilId?: string | null;

  @Field(() => [SessionPhase], {
    nullable: true,
    description: 'Only in these phases; an empty list matches nothing.',
  })
  phase?: SessionPhase[] | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held on or after this day.' })
  from?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Held on or before this day.' })
  to?: string | null;
}

/** A condition with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The councils (alias `c`) an actor may see: those of their units, and those they belong to. */
export function visibleCouncils(actor: Actor): Condition {
  const own = belongs(actor);
  const ways = [own && 'c.id IN (SELECT council_id FROM council_member WHERE person_id = :seenBy)'];
  return anyOf([...ways, byUnit(actor, 'c')], actor);
}

/** The sessions (alias `s`) an actor may see: those of their units, and those they are invited to. */
export function visibleSessions(actor: Actor): Condition {
  const own = belongs(actor);
  const invited = 's.id IN (SELECT session_id FROM session_member WHERE person_id = :seenBy)';
  const unit = byUnit(actor, 'c');
  const ofCouncil = unit && `s.council_id IN (SELECT c.id FROM council c WHERE ${unit})`;
  return anyOf([own && invited, ofCouncil], actor);
}

/** Whether the actor may reach sessions by being invited to them. */
export function belongs(actor: Actor): boolean {
  const rule = councilAccess.councils;
  const mayRead = actor.grants.some((grant) => rule.roles[grant.role] !== undefined);
  return mayRead && actor.personId !== null && scopeAllows(rule, actor, 'read');
}

function byUnit(actor: Actor, alias: string): string | false {
  const { anywhere, unitIds } = readScope(councilAccess.councils, actor);
  if (anywhere) return 'true';
  return unitIds.length > 0 && `${alias}.unit_id = ANY(:seenUnits)`;
}

function anyOf(ways: readonly (string | false)[], actor: Actor): Condition {
  const { unitIds } = readScope(councilAccess.councils, actor);
  const open = ways.filter((way) => way !== false);
  return {
    sql: open.length > 0 ? `(${open.join(' OR ')})` : 'false',
    parameters: { seenBy: actor.personId, seenUnits: unitIds },
  };
}

/** What a filter over sessions (alias `s`) asks for. */
export function filteredSessions(filter: CouncilSessionFilter | null | undefined): Condition {
  const parts: string[] = ['true'];
  const parameters: Record<string, unknown> = {};
  const add = (sql: string, name: string, value: unknown) => {
    parts.push(sql);
    parameters[name] = value;
  };
  if (filter?.councilId) {
    add('s.council_id = :councilId', 'councilId', uuidOf(filter.councilId, 'Council'));
  }
  if (filter?.phase) add('s.phase = ANY(:phase)', 'phase', filter.phase);
  if (filter?.from) add('s.held_on >= :from', 'from', filter.from);
  if (filter?.to) add('s.held_on <= :to', 'to', filter.to);
  return { sql: parts.join(' AND '), parameters };
}
