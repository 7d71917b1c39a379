import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/platform/config/package-root.ts';
import { accessOf } from '../../src/platform/graphql/access.ts';
import { permissionMatrix } from '../../src/platform/graphql/permissions.ts';
import { createSchema } from '../../src/schema.ts';

let schema: GraphQLSchema;
let types: GraphQLNamedType[];
beforeAll(() => {
  schema = createSchema();
  types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
});

const committed = (file: string) => readFile(join(packageRoot(), 'schema', file), 'utf8');

describe('the committed files', () => {
  it('schema.graphql is the schema of the code', async () => {
    const built = `${printSchema(lexicographicSortSchema(schema))}\n`;
    expect(await committed('schema.graphql')).toBe(built);
  });

  it('permissions.md is the access tables of the code', async () => {
    expect(await committed('permissions.md')).toBe(permissionMatrix(schema));
  });
});

describe('descriptions', () => {
  it('stand on every type, field, argument, input field and enum value', () => {
    const bare: string[] = [];
    const check = (place: string, thing: { description?: string | null }) => {
      if (!thing.description?.trim()) bare.push(place);
    };
    for (const type of types) {
      if (!isRoot(type)) check(type.name, type);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg);
        }
      } else if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
        }
      } else if (isEnumType(type)) {
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      }
    }
    for (const directive of schema.getDirectives()) {
      if (!isSpecifiedDirective(directive)) check(`@${directive.name}`, directive);
    }
    expect(bare).toEqual([]);
  });

  it('say what happens in words that end', () => {
    const open = types
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter(({ description }) => !/[.)!?"]$/.test(description?.trim() ?? ''));
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});

describe('the shape of the schema', () => {
  it('has an access rule on every field of every object', () => {
    const forgotten = types.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => !accessOf(type, field))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(forgotten).toEqual([]);
  });

  it('gives every mutation a payload with user errors', () => {
    const wrong = Object.values(schema.getMutationType()?.getFields() ?? {}).filter((field) => {
      const payload = isNonNullType(field.type) ? field.type.ofType : null;
      if (!isObjectType(payload) || !payload.name.endsWith('Payload')) return true;
      const errors = payload.getFields()['userErrors']?.type;
      const list = errors && isNonNullType(errors) ? errors.ofType : null;
      if (!isListType(list)) return true;
      const item = getNullableType(list.ofType);
      return !isObjectType(item) || !item.getInterfaces().some(({ name }) => name === 'UserError');
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('names mutations object first, inputs and payloads after them', () => {
    const wrong = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
      ({ name, args }) => {
        const input = args.find((arg) => arg.name === 'input');
        const expected = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
        return input && String(input.type).replace('!', '') !== expected;
      },
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('pages everything that is a connection, by first and last', () => {
    const wrong = types
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter((field) => String(getNullableType(field.type)).endsWith('Connection'))
      .filter(
        ({ args }) =>
          !['first', 'last', 'after', 'before'].every((name) =>
            args.some((arg) => arg.name === name),
          ),
      );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('lets no list have empty places but nodes(ids:)', () => {
    const wrong = types.flatMap((type) =>
      isObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => {
              const list = getNullableType(field.type);
              return isListType(list) && !isNonNullType(list.ofType);
            })
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(wrong).toEqual(['Query.nodes']);
  });
});

function isRoot(type: GraphQLNamedType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType();
}
