import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { SavedViewEntity } from './saved-view.entity.ts';

/** A view of the caller's own. Those of others are unknown to it, unless they share them. */
export async function ownView(tx: Transaction, id: string): Promise<SavedViewEntity> {
  const view = await tx.em.findOne(SavedViewEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  const own = view?.ownerId === tx.context.actor.personId;
  if (view && own) return view;
  if (!view?.shared) throw notFound(['id']);
  const text = {
    vi: 'Bộ lọc này là của người khác chia sẻ. Chưa có gì thay đổi; hãy lưu thành bộ lọc của bạn.',
    en: 'This view is of somebody else, who shares it. Nothing was changed; save one of your own.',
  };
  throw refuse('NOT_OWN', text, ['id']);
}

/** Refuses a name the caller has given to another view. */
export async function checkName(
  tx: Transaction,
  name: string,
  except: string | null = null,
): Promise<void> {
  const ownerId = tx.context.actor.personId!;
  const twin = await tx.em.findOneBy(SavedViewEntity, { ownerId, name });
  if (!twin || twin.id === except) return;
  const text = {
    vi: `Bạn đã có bộ lọc tên “${name}”. Chưa lưu; hãy đặt tên khác.`,
    en: `You have a view named “${name}”. Nothing was stored; choose another name.`,
  };
  throw refuse('NAME_TAKEN', text, ['input', 'name']);
}
