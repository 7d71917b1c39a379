import { type ProducerEntity } from '../producer/producer.entity.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { DossierReportEntity } from './dossier-form.entity.ts';
import { DossierEntity } from './dossier.entity.ts';
import { DossierKind, DossierState } from './dossier.enums.ts';

interface Wish {
  readonly kind: DossierKind;
  readonly previousCertificateId?: string | null;
  readonly previousDossierId?: string | null;
}

interface Previous {
  readonly previousDossierId: string | null;
  readonly previousCertificateId: string | null;
}

/**
 * What a dossier goes on from: the certificate and the dossier that are named, else the present
 * certificate and the last dossier that was rated. A first rating goes on from no certificate.
 */
export async function previousOf(
  tx: Transaction,
  product: ProductEntity,
  wish: Wish,
): Promise<Previous> {
  const previousDossierId = await dossierBefore(tx, product.id, wish.previousDossierId);
  if (wish.kind === DossierKind.FIRST && !wish.previousCertificateId) {
    return { previousDossierId, previousCertificateId: null };
  }
  const previousCertificateId = wish.previousCertificateId ?? product.currentCertificateId;
  if (wish.previousCertificateId && !(await isOfProduct(tx, wish.previousCertificateId, product))) {
    throw notFound(['input', 'previousCertificateId']);
  }
  if (!previousCertificateId && !previousDossierId) throw noPrevious();
  return { previousDossierId, previousCertificateId };
}

async function dossierBefore(
  tx: Transaction,
  productId: string,
  wished: string | null | undefined,
): Promise<string | null> {
  const found = await tx.em.findOne(DossierEntity, {
    where: { productId, state: DossierState.RATED, ...(wished && { id: wished }) },
    order: { id: 'DESC' },
  });
  if (wished && !found) throw notFound(['input', 'previousDossierId']);
  return found?.id ?? null;
}

async function isOfProduct(
  tx: Transaction,
  certificateId: string,
  product: ProductEntity,
): Promise<boolean> {
  const rows = await tx.em.query<unknown[]>(
    `SELECT FROM certificate WHERE id = $1 AND product_id = $2`,
    [certificateId, product.id],
  );
  return rows.length > 0;
}

function noPrevious() {
  const text = {
    vi: 'Nâng hạng và đánh giá lại cần giấy chứng nhận hoặc hồ sơ đã có kết quả trước đây của sản phẩm. Hồ sơ chưa được tạo; hãy chọn đánh giá lần đầu, hoặc nhờ Văn phòng Điều phối nhập giấy chứng nhận cũ.',
    en: 'A higher star or a new rating needs an earlier certificate or rated dossier of the product. No dossier was begun; choose a first rating, or ask the coordination office to enter the old certificate.',
  };
  return refuse('NO_PREVIOUS', text, ['input', 'kind']);
}

/** The report begins with what is known of the producer. */
export async function beginReport(
  tx: Transaction,
  dossierId: string,
  { kind, registeredOn, registrationNumber }: ProducerEntity,
): Promise<void> {
  await tx.em.insert(DossierReportEntity, {
    dossierId,
    organisationKind: kind,
    establishedOn: registeredOn,
    registrationNumber,
  });
}
