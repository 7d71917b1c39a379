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

/** Typed documents for whatever sends the operations of `schema/operations`. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['schema/operations/**/*.graphql'],
  generates: {
    'test/generated/operations.ts': { plugins, config: options },
    // The same for the demonstration: the program may not know its tests.
    'seeds/generated/operations.ts': { plugins, config: options },
  },
};

export default config;
