import {
  defaultFieldResolver,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { accessOf, decide, scopeAllows, type AccessRule } from './access.ts';
import type { Context } from './context.ts';
import { accessError } from './mutation.ts';

/**
 * Puts the access rules in front of the resolvers. A field without a rule makes start-up fail: what
 * nobody thought of is denied. Public fields stay as they are, so reading the catalogue costs nothing.
 */
export function guardSchema(schema: GraphQLSchema): void {
  const forgotten: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    const verb = type === schema.getMutationType() ? 'write' : 'read';
    for (const field of Object.values<GraphQLField<unknown, Context>>(type.getFields())) {
      const rule = accessOf(type, field);
      if (!rule) forgotten.push(`${type.name}.${field.name}`);
      else if (isObjectType(type)) guardField(field, rule, verb);
    }
  }
  if (forgotten.length > 0) {
    throw new Error(`These fields have no access rule: ${forgotten.join(', ')}`);
  }
}

function guardField(
  field: GraphQLField<unknown, Context>,
  rule: AccessRule,
  verb: 'read' | 'write',
): void {
  if (rule.kind === 'public' || rule.kind === 'reached') return;
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) => {
    const decision = decide(rule, context.actor);
    if (!decision.allowed) throw accessError(context, decision.reason);
    if (!scopeAllows(rule, context.actor, verb)) throw accessError(context, 'SCOPE');
    if (rule.kind !== 'when') return resolve(source, args, context, info);
    const answer = rule.test(context.actor, source as never, context);
    const goOn = (allowed: boolean) => {
      if (!allowed) throw accessError(context, 'PLACE');
      return resolve(source, args, context, info);
    };
    return typeof answer === 'boolean' ? goOn(answer) : answer.then(goOn);
  };
}
