import { isObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nodeDefinition } from '../../src/platform/graphql/node.ts';
import { createSchema, ENTITIES } from '../../src/schema.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let db: TestDatabase;
let schema: GraphQLSchema;
beforeAll(async () => {
  schema = createSchema();
  db = await testDatabase({ entities: [...ENTITIES] });
});
afterAll(() => db.close());

it('has a resolver, or a property of the entity, behind every field of a node', () => {
  const resolved = new Set(
    [...getMetadataStorage().fieldResolvers, ...getMetadataStorage().queries].map(
      (resolver) => resolver.schemaName,
    ),
  );
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    const node = isObjectType(type) ? nodeDefinition(type.name) : undefined;
    if (!node || !isObjectType(type)) continue;
    const entity = db.source.getMetadata(node.entity);
    const properties = new Set([
      ...entity.columns.map(({ propertyName }) => propertyName),
      ...Object.getOwnPropertyNames(
        entity.target instanceof Function ? entity.target.prototype : {},
      ),
    ]);
    for (const field of Object.values(type.getFields())) {
      if (!properties.has(field.name) && !resolved.has(field.name)) {
        missing.push(`${type.name}.${field.name}`);
      }
    }
  }
  expect(missing).toEqual([]);
});

it('knows every entity class as a table that exists', async () => {
  const { rows } = await db.owner.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const tables = new Set(rows.map(({ name }) => name));
  const unknown = db.source.entityMetadatas
    .map(({ tableName }) => tableName)
    .filter((name) => !tables.has(name));
  expect(unknown).toEqual([]);
});

it('maps every column of its entities to a column of the table', async () => {
  const { rows } = await db.owner.query<{ place: string }>(
    `SELECT table_name || '.' || column_name AS place
       FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const places = new Set(rows.map(({ place }) => place));
  const unknown = db.source.entityMetadatas
    .flatMap(({ tableName, columns }) =>
      columns.map(({ databaseName }) => `${tableName}.${databaseName}`),
    )
    .filter((place) => !places.has(place));
  expect(unknown).toEqual([]);
});
