import {
  OwnDossierBeginDocument,
  OwnDossierSubmitDocument,
  OwnPaperAddDocument,
  OwnPaperRemoveDocument,
} from '../generated/operations.ts';
import type { SentFile } from '../page.ts';
import { hrefOf, type Query } from '../paths.ts';
import { once } from './own-form.tsx';
import type { ProductRequest } from './own-page.tsx';
import { KINDS, type OwnDossier, type Paper, type RenewalFacts } from './renewal.type.ts';
import { sendWhole, wrongFile, type MistakesSoon, type Wanted } from './sent-file.ts';

/** A paper that is sent goes into the dossier at once. */
export function wantedPaper(
  request: ProductRequest,
  form: URLSearchParams,
  dossier: OwnDossier,
): Wanted {
  const { lang, product } = request;
  return {
    purpose: 'EVIDENCE',
    attach: (fileId) => addPaper(request, form, dossier, fileId),
    done: hrefOf('ownRenewal', lang, { slug: product.slug }, { da: 'giay' }),
  };
}

/** A paper that came whole with its form: without script. */
export async function sendPaper(
  request: ProductRequest,
  form: URLSearchParams,
  dossier: OwnDossier,
  file: SentFile | undefined,
): MistakesSoon {
  if (!file || file.content.length === 0) return [wrongFile(request.t.own.renewal.noFile)];
  return sendWhole(request, form, file, wantedPaper(request, form, dossier));
}

/** Adds a paper that is here; also one that was taken out, from what its address says. */
export async function addPaper(
  { ask, t }: ProductRequest,
  form: URLSearchParams,
  { id, criteriaChecklist }: OwnDossier,
  fileId: string,
): MistakesSoon {
  const kind = KINDS.find((one) => one === form.get('loai')) ?? KINDS[0];
  const known = new Set(criteriaChecklist.map(({ criterion }) => criterion?.id));
  const criterionIds = form.getAll('tieu-chi').filter((one) => known.has(one));
  const title = (form.get('ten') ?? '').trim() || t.own.renewal.paperKinds[kind];
  const { userErrors } = await once(form, async (operationId) => {
    const input = { kind, title, fileId, criterionIds, operationId };
    return (await ask(OwnPaperAddDocument, { id, input })).dossierEvidenceAdd;
  });
  return userErrors;
}

export async function removePaper(
  { ask }: ProductRequest,
  form: URLSearchParams,
  { id }: OwnDossier,
  { id: evidenceId }: Paper,
): MistakesSoon {
  const { userErrors } = await once(form, async (operationId) => {
    const input = { evidenceId, operationId };
    return (await ask(OwnPaperRemoveDocument, { id, input })).dossierEvidenceRemove;
  });
  return userErrors;
}

/** What the address keeps of a paper that was taken out, so that it can be put back. */
export function keptOf({ file, kind, title, criteria }: Paper): Query {
  if (!file) return {};
  return { tep: file.id, loai: kind, ten: title, 'tieu-chi': criteria.map(({ id }) => id) };
}

/** Begins the dossier with what is known of the producer and the certificate. */
export async function beginDossier(
  { ask, product }: ProductRequest,
  form: URLSearchParams,
  { certificate }: RenewalFacts,
): MistakesSoon {
  const { userErrors } = await once(form, async (operationId) => {
    const previous = certificate && { previousCertificateId: certificate.id };
    const input = { productId: product.id, kind: 'RE_RATING' as const, ...previous, operationId };
    return (await ask(OwnDossierBeginDocument, { input })).dossierCreate;
  });
  return userErrors;
}

export async function submitDossier(
  { ask }: ProductRequest,
  form: URLSearchParams,
  { id, revision }: OwnDossier,
): MistakesSoon {
  const { userErrors } = await once(form, async (operationId) => {
    const input = { baseRevision: Number(form.get('ban')) || revision, operationId };
    return (await ask(OwnDossierSubmitDocument, { id, input })).dossierSubmit;
  });
  return userErrors;
}
