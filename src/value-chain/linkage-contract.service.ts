import { Not, type EntityManager } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { LinkageContractEntity, LinkageContractPartyEntity } from './value-chain.entity.ts';
import { chainToChange, checkParticipant } from './value-chain.service.ts';
import { notFound } from '../platform/graphql/refusals.ts';

export interface PartyInput {
  readonly participantId: string;
  readonly isLead: boolean;
}

/** The contract somebody wants to change, under the rule of its chain. */
export async function contractToChange(
  tx: Transaction,
  id: string,
): Promise<LinkageContractEntity> {
  const contract = await tx.em.findOneBy(LinkageContractEntity, { id });
  await chainToChange(tx, contract?.chainId, ['id']);
  if (!contract) throw notFound(['id']);
  return contract;
}

/** Refuses a number that another contract of the chain has. */
export async function checkNumber(
  em: EntityManager,
  chainId: string,
  number: string,
  contractId?: string,
): Promise<void> {
  const where = { chainId, number, ...(contractId && { id: Not(contractId) }) };
  if (!(await em.existsBy(LinkageContractEntity, where))) return;
  const text = {
    vi: `Chuỗi này đã có hợp đồng số ${number}. Chưa ghi gì; hãy kiểm tra lại số hợp đồng.`,
    en: `The chain has a contract ${number} already. Nothing was stored; check the number.`,
  };
  throw refuse('NUMBER_TAKEN', text, ['input', 'number']);
}

/** Writes the parties of a contract, all of them participants of its chain. */
export async function storeParties(
  em: EntityManager,
  contract: LinkageContractEntity,
  parties: readonly PartyInput[],
): Promise<void> {
  for (const [index, { participantId }] of parties.entries()) {
    const field = ['input', 'parties', String(index), 'participantId'];
    await checkParticipant(em, contract.chainId, participantId, field);
  }
  const { id: contractId, chainId } = contract;
  await em.delete(LinkageContractPartyEntity, { contractId });
  await em.insert(
    LinkageContractPartyEntity,
    parties.map((party) => ({ ...party, contractId, chainId })),
  );
}

export function partiesOf(
  em: EntityManager,
  contractId: string,
): Promise<LinkageContractPartyEntity[]> {
  return em.find(LinkageContractPartyEntity, {
    where: { contractId },
    order: { participantId: 'ASC' },
  });
}
