import {
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { accessOf, type AccessRule } from './access.ts';

const ABBREVIATED = { anywhere: '●', region: '○ region', own: '◐ own' } as const;

/** The permission matrix as Markdown: who may call what, drawn from the rules in the schema itself. */
export function permissionMatrix(schema: GraphQLSchema): string {
  const queries = rowsOf(schema.getQueryType());
  const mutations = rowsOf(schema.getMutationType());
  const roles = [...queries, ...mutations].flatMap(({ rule }) =>
    rule.kind === 'roles' ? Object.keys(rule.roles) : [],
  );
  const columns = [...new Set(roles)].sort();
  return [
    '# Who may do what',
    '',
    'Drawn from the access tables in `src/*/*.access.ts`; `npm run schema` writes it, `npm run check`',
    'compares it. ● anywhere, ○ region: in the units of the grant, ◐ own: what belongs to the person or',
    'the producer. A role that has no mark may not.',
    '',
    '## Mutations',
    '',
    ...table(mutations, columns),
    '',
    '## Queries',
    '',
    ...table(queries, columns),
    '',
    '## Fields with a rule of their own',
    '',
    ...fieldRules(schema),
    '',
  ].join('\n');
}

interface Row {
  readonly name: string;
  readonly rule: AccessRule;
}

function rowsOf(type: GraphQLObjectType | null | undefined): Row[] {
  if (!type) return [];
  return Object.values(type.getFields())
    .map((field) => ({ name: field.name, rule: ruleOf(type, field) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function ruleOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): AccessRule {
  const rule = accessOf(type, field);
  if (!rule) throw new Error(`${type.name}.${field.name} has no access rule`);
  return rule;
}

function table(rows: readonly Row[], columns: readonly string[]): string[] {
  return [
    `| operation | ${columns.map((role) => role.toLowerCase().replaceAll('_', ' ')).join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...rows.map(({ name, rule }) => {
      const cells = columns.map((role) => {
        if (rule.kind === 'roles') {
          const scope = rule.roles[role];
          return scope ? ABBREVIATED[scope] : '';
        }
        return '';
      });
      const note = rule.kind === 'roles' ? '' : ` (${sentence(rule)})`;
      return `| ${name}${note} | ${cells.join(' | ')} |`;
    }),
  ];
}

function sentence(rule: AccessRule): string {
  if (rule.kind === 'public') return 'everybody';
  if (rule.kind === 'signed-in') return 'everybody signed in';
  return rule.kind === 'when' ? rule.name : rule.kind;
}

function fieldRules(schema: GraphQLSchema): string[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  const lines: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = ruleOf(type, field);
      if (rule.kind === 'public' || rule.kind === 'reached') continue;
      const roles =
        rule.kind === 'roles'
          ? Object.entries(rule.roles)
              .map(([role, scope]) => `${role.toLowerCase().replaceAll('_', ' ')} ${scope}`)
              .join(', ')
          : sentence(rule);
      lines.push(`- \`${type.name}.${field.name}\`: ${roles}`);
    }
  }
  return lines.sort();
}
