import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  separateOperations,
  typeFromAST,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { readOperationFiles } from '../../../src/platform/graphql/operation-files.ts';
import { toGlobalId } from '../../../src/platform/graphql/node.ts';

export interface Listed {
  readonly name: string;
  readonly text: string;
  readonly operation: OperationDefinitionNode;
}

/** Every operation of `schema/operations`, as a client would send it. */
export async function listedOperations(): Promise<Listed[]> {
  const all: Listed[] = [];
  for (const source of (await readOperationFiles()).values()) {
    const parts = Object.entries(separateOperations(parse(source)));
    for (const [name, part] of parts) {
      const operation = part.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
      const text = parts.length === 1 ? source : print(part);
      all.push({ name, text, operation: operation as OperationDefinitionNode });
    }
  }
  return all;
}

/** Variables that fit the types, about things that do not exist. */
export function fittingVariables(schema: GraphQLSchema, { operation }: Listed) {
  const entries = (operation.variableDefinitions ?? []).flatMap(
    ({ variable, type, defaultValue }) =>
      type.kind === Kind.NON_NULL_TYPE && !defaultValue
        ? [[variable.name.value, valueOf(typeFromAST(schema, type) as GraphQLInputType)]]
        : [],
  );
  return Object.fromEntries(entries);
}

const LEAVES: Readonly<Record<string, unknown>> = {
  ID: toGlobalId('Product', '01930000-0000-7000-8000-000000000000'),
  String: 'Thử nghiệm',
  Int: 1,
  Float: 1,
  Boolean: true,
  LocalDate: '2026-11-20',
  BigInt: 1,
  Decimal: '1',
  Points: '1',
};

function valueOf(type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf(bare.ofType)];
  const named = getNamedType(bare);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (!isInputObjectType(named)) return LEAVES[named.name];
  const required = Object.values(named.getFields()).filter(
    (field) => isNonNullType(field.type) && field.defaultValue === undefined,
  );
  return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type)]));
}
