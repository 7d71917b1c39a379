import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, connectionType, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { dossierAccess } from './dossier.access.ts';
import type { DossierEntity } from './dossier.entity.ts';
import { DossierFilter, filteredDossiers } from './dossier.filter.ts';
import { dossierById, dossierRows } from './dossier.loader.ts';
import { Dossier } from './dossier.type.ts';

const DossierConnection = connectionType(() => Dossier, 'Dossier', 'dossiers (hồ sơ)');

/** Ids grow with time, so their order is that of beginning. */
const ORDERS = {
  NEWEST: { key: (t: string) => `${t}.id`, type: 'uuid', direction: 'DESC' },
} as const;

@Resolver()
export class DossierQueries {
  @Access(dossierAccess.dossiers)
  @Query(() => Dossier, {
    nullable: true,
    description: 'One dossier; unknown and hidden ones are both null.',
  })
  async dossier(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Ctx() context: Context,
  ): Promise<DossierEntity | null> {
    const uuid = uuidOf(id, 'Dossier');
    return uuid ? context.load(dossierById, uuid) : null;
  }

  @Access(dossierAccess.dossiers)
  @Query(() => DossierConnection, {
    description:
      'Dossiers the viewer may see, newest first: producers their own, communes and the province what is lodged with them, members of a council what is on the agendas of their sessions.',
  })
  dossiers(
    @Arg('filter', () => DossierFilter, {
      nullable: true,
      description: 'Which of them; all when left out.',
    })
    filter: DossierFilter | null,
    @Args(() => ConnectionArgs) args: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const { sql, parameters } = filteredDossiers(filter);
    const rows = dossierRows(context).andWhere(sql, parameters);
    const { language } = context;
    return keysetPage(rows, { args, orders: ORDERS, order: 'NEWEST', language });
  }
}
