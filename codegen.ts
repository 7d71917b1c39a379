import type { CodegenConfig } from '@graphql-codegen/cli';

const plugins = ['typescript', 'typescript-operations', 'typed-document-node'];
const options = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  skipTypename: true,
  onlyOperationTypes: true,
  scalars: {
    BigInt: 'number',
    DateTimeISO: 'string',
    Decimal: 'string',
    LocalDate: 'string',
    Points: 'string',
    URL: 'string',
  },
};

/** Typed documents for whatever sends the listed operations: the demonstration, the tests, the pages. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'seeds/generated/operations.ts': {
      documents: 'schema/operations/**/*.graphql',
      plugins,
      config: options,
    },
    'schema/client/generated.ts': {
      documents: 'schema/client/operations/*.graphql',
      plugins,
      config: options,
    },
    'src/web/generated/operations.ts': {
      documents: ['schema/operations/public/*.graphql', 'schema/operations/producer/*.graphql'],
      plugins,
      config: options,
    },
  },
};

export default config;
