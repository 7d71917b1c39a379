import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import type { ContractTerm } from './linkage.rules.ts';
import { valueChainAccess } from './value-chain.access.ts';
import {
  LinkageContractEntity,
  LinkageContractFileEntity,
  LinkageContractPartyEntity,
} from './value-chain.entity.ts';

/** The contracts (alias `k`) the actor may read: as a party, as keeper of the chain, or by office. */
export function readableContracts(context: Context): SelectQueryBuilder<LinkageContractEntity> {
  const query = context.db.source.manager.createQueryBuilder(LinkageContractEntity, 'k');
  const scope = readScope(valueChainAccess.termsRead, context.actor);
  if (scope.anywhere) return query.where('true');
  return query.where(
    `(EXISTS (SELECT FROM value_chain c JOIN product p ON p.id = c.product_id
               WHERE c.id = k.chain_id AND p.producer_id = ANY(:own))
      OR EXISTS (SELECT FROM linkage_contract_party y
                   JOIN chain_participant a ON a.id = y.participant_id
                  WHERE y.contract_id = k.id AND a.producer_id = ANY(:own)))`,
    { own: scope.producerIds },
  );
}

/** The contracts of a chain that the actor may read, the newest first. */
export const contractsByChainId = defineLoader<string, LinkageContractEntity[]>(
  'linkageContractsByChainId',
  async (ids, context) => {
    const rows = await readableContracts(context)
      .andWhere('k.chain_id = ANY(:ids)', { ids })
      .orderBy('k.signed_on', 'DESC')
      .addOrderBy('k.id', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.chainId);
  },
);

export const partiesByContractId = defineLoader<string, LinkageContractPartyEntity[]>(
  'partiesByLinkageContractId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(LinkageContractPartyEntity, {
      where: { contractId: In([...ids]) },
      order: { isLead: 'DESC', participantId: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.contractId);
  },
);

/** The papers of contracts that were found by their own rules, in the order they came. */
export const fileIdsByContractId = defineLoader<string, string[]>(
  'fileIdsByLinkageContractId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(LinkageContractFileEntity, {
      where: { contractId: In([...ids]) },
      order: { addedAt: 'ASC', fileId: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.contractId).map((list) =>
      list.map(({ fileId }) => fileId),
    );
  },
);

/** Terms of all contracts of a product, for sums in which no single contract can be recognised. */
export const contractTermsByProductId = defineLoader<string, ContractTerm[]>(
  'contractTermsByProductId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<ContractTerm & { productId: string }>(
      `SELECT c.product_id AS "productId", k.id, k.valid_from AS "validFrom",
              k.valid_until AS "validUntil", k.ended_on AS "endedOn", k.share_of AS "shareOf",
              k.share_basis_points AS "shareBasisPoints"
         FROM linkage_contract k JOIN value_chain c ON c.id = k.chain_id
        WHERE c.product_id = ANY($1) ORDER BY k.id`,
      [ids],
    );
    return manyByKey(ids, rows, (row) => row.productId);
  },
);

defineNode({
  type: 'LinkageContract',
  entity: LinkageContractEntity,
  load: (context, id) => readableContracts(context).andWhere('k.id = :id', { id }).getOne(),
});
