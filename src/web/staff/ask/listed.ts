/** A listed operation, as the server knows it; the types say what goes in and comes out. */
export interface Listed<Result, Variables> {
  readonly id: string;
  readonly name: string;
  /** Never there: holds the types. */
  readonly __types?: (variables: Variables) => Result;
}

/** Why the server refused a change, in the language of the page. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
}
