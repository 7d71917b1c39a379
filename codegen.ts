import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed documents for whatever sends the operations of `schema/operations`: the tests today. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['schema/operations/**/*.graphql'],
  generates: {
    'test/generated/operations.ts': {
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        skipTypename: true,
        onlyOperationTypes: true,
        scalars: {
          BigInt: 'number',
          DateTimeISO: 'string',
          LocalDate: 'string',
          Points: 'string',
          URL: 'string',
        },
      },
    },
  },
};

export default config;
