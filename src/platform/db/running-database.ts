/** A database that answers, and the addresses to reach it at. */
export interface RunningDatabase {
  readonly embedded: boolean;
  /** The database belongs to a server that is running now; this process only joined it. */
  readonly joined: boolean;
  /** The server's connection; `role` is taken at connection where the login is another. */
  readonly app: { readonly url: string; readonly role?: string };
  /** The owner of the tables: migrations, seeds, backups. */
  readonly ownerUrl: string;
  /** Ends what this call started; nothing when the database runs by itself. */
  readonly stop: () => Promise<void>;
  /** The same at once, without writing anything out; the next start repairs. */
  readonly abandon: () => void;
}
