import { createHash } from 'node:crypto';
import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  separateOperations,
  print,
  validate,
  specifiedRules,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { budgetOf, type BudgetName } from './budget.ts';
import { maxAgeOf } from './cache-policy.ts';
import { compileCost } from './cost.ts';
import type { ReadPlan } from '../read/plan.ts';
import { documentLimits } from './limits.ts';

/** Compiles an operation for the read engine; null when resolvers have to execute it. */
export type Planner = (document: DocumentNode, operationName: string | null) => ReadPlan | null;

/** An operation whose document is known to be valid, with all that can be worked out beforehand. */
export interface PreparedOperation {
  /** Which operation it is, the same in all processes of one version. */
  readonly id: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly name: string | null;
  /** Listed in `schema/operations`: may be sent by anybody. */
  readonly trusted: boolean;
  readonly cost: (variables: Readonly<Record<string, unknown>>) => number;
  readonly maxAge: number;
  /** Counted by itself; null = with everything else. */
  readonly budget: BudgetName | null;
  readonly plan: ReadPlan | null;
}

/** The key of a trusted document: `sha256:` and the hash of its text as a client sends it. */
export function documentId(source: string): string {
  return createHash('sha256').update(source).digest('hex');
}

const MAX_FREE = 500;

/** The operations this server knows: the trusted ones for ever, free ones as long as they are used. */
export class OperationStore {
  readonly #trustedById = new Map<string, PreparedOperation>();
  readonly #trustedBySource = new Map<string, PreparedOperation>();
  readonly #free = new Map<string, PreparedOperation>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly planner: Planner,
  ) {}

  /**
   * Adds a document of `schema/operations`. Each of its operations becomes known by the hash and by the
   * text of the whole file and of the operation alone with its fragments.
   * @throws Error when the document does not fit the schema or the limits.
   */
  addTrusted(source: string, origin: string): void {
    const document = parse(source);
    const errors = validate(this.schema, document, [...specifiedRules, documentLimits()]);
    if (errors.length > 0) {
      throw new Error(`${origin}: ${errors.map((error) => error.message).join('; ')}`);
    }
    const separate = Object.values(separateOperations(document));
    for (const cut of separate) {
      // Parsed again, so that places in errors are those of the text that clients send.
      const part = separate.length === 1 ? cut : parse(print(cut));
      const operation = part.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
      if (!operation) continue;
      const prepared = this.#prepare(part, operation, true);
      const texts = separate.length === 1 ? [source, source.trim(), print(part)] : [print(part)];
      for (const text of texts) {
        this.#trustedBySource.set(text, prepared);
        this.#trustedById.set(documentId(text), prepared);
      }
    }
  }

  /** A trusted operation by its id, with or without the prefix `sha256:`. */
  byId(id: string): PreparedOperation | undefined {
    return this.#trustedById.get(id.startsWith('sha256:') ? id.slice(7) : id);
  }

  /** A trusted operation by the text of its document. */
  bySource(source: string): PreparedOperation | undefined {
    return this.#trustedBySource.get(source);
  }

  /** Any operation of a document that has been validated. */
  prepared(
    source: string,
    document: DocumentNode,
    operationName: string | null,
  ): PreparedOperation | null {
    const trusted = this.#trustedBySource.get(source);
    if (trusted) return trusted;
    const key = `${operationName ?? ''}\n${source}`;
    const known = this.#free.get(key);
    if (known) {
      this.#free.delete(key);
      this.#free.set(key, known);
      return known;
    }
    const operation = getOperationAST(document, operationName);
    if (!operation) return null;
    const prepared = this.#prepare(document, operation, false);
    this.#free.set(key, prepared);
    if (this.#free.size > MAX_FREE) {
      for (const oldest of this.#free.keys()) {
        this.#free.delete(oldest);
        break;
      }
    }
    return prepared;
  }

  /** Names of the trusted operations, for metrics and documentation. */
  trustedNames(): string[] {
    return [...new Set([...this.#trustedBySource.values()].map(({ name }) => name ?? ''))].sort();
  }

  #prepare(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    trusted: boolean,
  ): PreparedOperation {
    const name = operation.name?.value ?? null;
    return {
      id: documentId(print(document)),
      document,
      operation,
      name,
      trusted,
      cost: compileCost(this.schema, document, operation),
      maxAge: maxAgeOf(this.schema, document, operation),
      budget: budgetOf(this.schema, operation),
      plan: operation.operation === OperationTypeNode.QUERY ? this.planner(document, name) : null,
    };
  }
}
