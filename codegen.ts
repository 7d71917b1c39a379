import type { CodegenConfig } from '@graphql-codegen/cli';
import type { CodegenPlugin, Types } from '@graphql-codegen/plugin-helpers';
import * as typescript from '@graphql-codegen/typescript';
import { createHash } from 'node:crypto';
import {
  getNamedType,
  isInputObjectType,
  Kind,
  print,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

const plugins = ['used-types', 'typescript-operations', 'typed-document-node'];
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

/** Names of the types that the documents take and give, and of what those are made of. */
function usedBy(documents: Types.DocumentFile[], schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  const use = (given: GraphQLType | null | undefined): void => {
    const type = given && getNamedType(given);
    if (!type || names.has(type.name)) return;
    names.add(type.name);
    if (isInputObjectType(type))
      Object.values(type.getFields()).forEach((field) => use(field.type));
  };
  const info = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(info, {
    VariableDefinition: () => use(info.getInputType()),
    Field: () => use(info.getType()),
  });
  for (const { document } of documents) if (document) visit(document, visitor);
  return names;
}

/** A top-level type, with the comment before it. */
const DEFINITION = /\n(?=\/\*\*)|(?<!\*\/)\n(?=export type )/;
const ALWAYS = new Set(['Scalars']);

/** The types of the schema, of which each output gets what its own documents use. */
const usedTypes: CodegenPlugin<typescript.TypeScriptPluginConfig> = {
  async plugin(schema, documents, config, info) {
    const output = await typescript.plugin(schema, documents, config, info);
    if (typeof output === 'string') return output;
    const used = usedBy(documents, schema);
    const kept = output.content.split(DEFINITION).filter((definition) => {
      const name = /^export type (\w+)/m.exec(definition)?.[1];
      return name === undefined || ALWAYS.has(name) || used.has(name);
    });
    return { ...output, content: kept.join('\n') };
  },
};

const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);

/**
 * Documents of the staff app: the number by which the server knows a listed operation, with the types of
 * what goes in and comes out. The text of no operation goes to the browser.
 */
const listedDocuments: CodegenPlugin = {
  plugin(_schema, files) {
    const operations = files.flatMap(({ document }) =>
      document ? Object.entries(separateOperations(document)) : [],
    );
    const lines = operations.map(([name, cut]) => {
      const operation = cut.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
      const types = `${name}${capital(operation!.operation)}`;
      const id = createHash('sha256').update(print(cut)).digest('hex');
      return `export const ${name}Document = { id: '${id}', name: '${name}' } as Listed<${types}, ${types}Variables>;`;
    });
    return {
      prepend: [
        // Says so itself, so that it may be named to the linter like any other file that has changed.
        '/* eslint-disable */',
        "import type { Listed } from '../ask/listed.ts';",
      ],
      content: lines.sort().join('\n'),
    };
  },
};

const OWN_PLUGINS: Readonly<Record<string, CodegenPlugin>> = {
  'used-types': usedTypes,
  'listed-documents': listedDocuments,
};

/** Typed documents for whatever sends the listed operations: the demonstration, the tests, the pages. */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  pluginLoader: async (name) => OWN_PLUGINS[name] ?? ((await import(name)) as CodegenPlugin),
  generates: {
    'seeds/generated/operations.ts': {
      documents: ['schema/operations/**/*.graphql', '!schema/operations/{app,entrance}/*.graphql'],
      plugins,
      config: options,
    },
    'schema/client/generated.ts': {
      documents: 'schema/client/operations/*.graphql',
      plugins,
      config: options,
    },
    'src/web/generated/operations.ts': {
      documents: [
        'schema/operations/public/*.graphql',
        'schema/operations/producer/*.graphql',
        'schema/operations/agenda/*.graphql',
        'schema/operations/entrance/*.graphql',
      ],
      plugins,
      config: options,
    },
    'src/web/staff/generated/operations.ts': {
      documents: 'schema/operations/app/*.graphql',
      plugins: ['used-types', 'typescript-operations', 'listed-documents'],
      // What the server answers is there, if only as null.
      config: { ...options, avoidOptionals: { field: true } },
    },
  },
};

export default config;
