import { ProducerEntity } from '../producer/producer.entity.ts';
import { ProductEntity } from '../product/product.entity.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { DossierEntity } from './dossier.entity.ts';
import { DossierState, type DossierKind } from './dossier.enums.ts';
import { noteStep } from './dossier.service.ts';
import { beginReport, previousOf } from './previous.service.ts';

export interface NewDossier {
  readonly productId: string;
  readonly kind: DossierKind;
  readonly year: number;
  readonly rubricSheetId?: string | null;
  readonly previousCertificateId?: string | null;
  readonly previousDossierId?: string | null;
  readonly form: Partial<DossierEntity>;
}

/** The newest usable criteria in force on the day, and in them the sheet of the product's sub-group. */
const SHEET_OF_PRODUCT = `
  SELECT sheet.id, sheet.usable
    FROM rubric_version version
    JOIN rubric_sheet sheet ON sheet.version_id = version.id
    JOIN product_category category ON category.sheet_number = sheet.number AND category.id = $1
   WHERE version.published_at IS NOT NULL AND version.effective_from <= $2
     AND (version.effective_to IS NULL OR version.effective_to >= $2)
   ORDER BY version.effective_from DESC LIMIT 1`;

const SHEET_BY_ID = `SELECT id, usable FROM rubric_sheet WHERE id = $1`;

/** Begins a dossier; what the form does not say is taken from the producer and the product. */
export async function createDossier(tx: Transaction, input: NewDossier): Promise<DossierEntity> {
  const product = await tx.em
    .createQueryBuilder(ProductEntity, 'p')
    .setLock('pessimistic_write')
    .where('p.id = :id', { id: input.productId })
    .getOne();
  tx.authorize({ producerId: product?.producerId ?? null, unitId: product?.communeId ?? null });
  if (!product) throw notFound(['input', 'productId']);
  await requireFree(tx, product.id);
  const rubricSheetId = await sheetFor(tx, product, input.rubricSheetId);
  const producer = await tx.em.findOneByOrFail(ProducerEntity, { id: product.producerId });
  const previous = await previousOf(tx, product, input);
  const { form, kind, year } = input;
  const values = {
    id: uuidv7(),
    productId: product.id,
    producerId: product.producerId,
    communeId: product.communeId,
    rubricSheetId,
    kind,
    year,
    ...previous,
    organisationName: form.organisationName ?? producer.name,
    legalRepresentative: form.legalRepresentative ?? producer.legalRepresentative,
    representativePosition: form.representativePosition ?? null,
    address: form.address ?? producer.address,
    phone: form.phone ?? producer.phone,
    email: form.email ?? producer.email,
    productName: form.productName ?? product.name,
    attachments: form.attachments ?? [],
    sampleQuantity: form.sampleQuantity ?? null,
  };
  await tx.em.insert(DossierEntity, values);
  await beginReport(tx, values.id, producer);
  const to = DossierState.DRAFT;
  await noteStep(tx, values.id, { move: 'create', from: null, to, reason: null });
  tx.record({
    action: 'dossier.create',
    subjectType: 'Dossier',
    subjectId: values.id,
    after: values,
  });
  return tx.em.findOneByOrFail(DossierEntity, { id: values.id });
}

/** States that no longer hold a product back from another dossier. */
const DONE = [DossierState.RATED, DossierState.DISQUALIFIED, DossierState.WITHDRAWN];

async function requireFree(tx: Transaction, productId: string): Promise<void> {
  const active = await tx.em
    .createQueryBuilder(DossierEntity, 'd')
    .where('d.productId = :productId', { productId })
    .andWhere('d.state NOT IN (:...ends)', { ends: DONE })
    .getOne();
  if (!active) return;
  const text = {
    vi: 'Sản phẩm này đang có một hồ sơ chưa xong nên chưa tạo được hồ sơ mới. Hãy mở tiếp hồ sơ đó, hoặc rút trước.',
    en: 'This product has a dossier on its way, so no new one was begun. Go on with that one, or withdraw it first.',
  };
  throw refuse('ACTIVE_DOSSIER', text, ['input', 'productId'], { dossier: active });
}

async function sheetFor(
  tx: Transaction,
  product: ProductEntity,
  chosen: string | null | undefined,
): Promise<string> {
  const [sql, values] = chosen
    ? [SHEET_BY_ID, [chosen]]
    : [SHEET_OF_PRODUCT, [product.subgroupId, tx.context.today]];
  const rows = await tx.em.query<{ id: string; usable: boolean }[]>(sql, values);
  const sheet = rows[0];
  if (sheet?.usable) return sheet.id;
  const text = {
    vi: 'Chưa có phiếu chính thức dùng được cho phân nhóm của sản phẩm này. Hồ sơ chưa được tạo; hãy hỏi Văn phòng Điều phối.',
    en: 'There is no official sheet that can be used for the sub-group of this product. No dossier was begun; ask the coordination office.',
  };
  throw refuse('NO_SHEET', text, ['input', chosen ? 'sheetId' : 'productId']);
}
