/** Thrown while compiling: resolvers have to execute the document. */
export class Uncovered extends Error {}

/**
 * Thrown by a plan that cannot answer this one request truthfully: an argument or a cursor is not
 * acceptable, or the data has null where the schema promises a value. The caller executes the
 * operation with the resolvers, which give the exact error.
 */
export class ReadFallback extends Error {
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
