import {
  OwnChangesDocument,
  OwnProposalWithdrawDocument,
  OwnProposeDocument,
  OwnStoryDocument,
  OwnSubmitDocument,
  OwnTextsDocument,
} from '../generated/operations.ts';
import { onward, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import type { Mistake, Returned } from './mistakes.tsx';
import { once } from './own-form.tsx';
import { ownProductPage, ownView, type ProductRequest } from './own-page.tsx';
import { StoryBody } from './story.body.tsx';
import { changesIn } from './story.changes.ts';
import type { Change, Texts } from './story.type.ts';

/** What the programme answers for: published texts change when an office has accepted them. */
export const ownStoryPage: Page = ownProductPage({
  load: (request) => show(request, null),
  async submit(request, form) {
    const step = form.get('viec');
    const mistakes =
      step === 'rut'
        ? await withdraw(request, form)
        : step === 'gui-duyet'
          ? await submit(request, form)
          : await save(request, form);
    if (mistakes.length > 0) return show(request, { values: form, mistakes });
    const { lang, product } = request;
    const to = hrefOf('ownStory', lang, { slug: product.slug }, { da: step ?? '1' });
    return onward(to);
  },
});

async function textsOf({ ask, product }: ProductRequest): Promise<Texts | undefined> {
  const { productListings } = await ask(OwnStoryDocument, { slug: product.slug });
  return productListings.nodes[0];
}

async function lastChange({ ask, product }: ProductRequest): Promise<Change | undefined> {
  const { listingChanges } = await ask(OwnChangesDocument, { filter: { productId: product.id } });
  return listingChanges.nodes[0];
}

async function show(request: ProductRequest, returned: Returned | null): Promise<PageResult> {
  const { product, t, query } = request;
  const [texts, change] = [await textsOf(request), await lastChange(request)];
  return ownView(request, {
    title: `${t.own.story.title}: ${product.name}`,
    returned: returned !== null,
    body: <StoryBody {...{ product, texts, change, returned }} done={query.get('da')} />,
  });
}

/** Drafts are changed at once; of a published product the changes are proposed. */
async function save(request: ProductRequest, form: URLSearchParams): Promise<readonly Mistake[]> {
  const { ask, product, t } = request;
  const texts = await textsOf(request);
  const changes = texts && changesIn(form, texts);
  if (!changes || Object.keys(changes).length === 0) return [{ message: t.own.story.nothing }];
  const base = { ...changes, baseRevision: Number(form.get('ban')) || 1 };
  const { userErrors } = await once<{ userErrors: readonly (Mistake & { code: string })[] }>(
    form,
    async (operationId) => {
      if (product.status === 'PUBLISHED') {
        const note = (form.get('nhan') ?? '').trim() || null;
        const input = { ...base, note, productId: product.id, operationId };
        return (await ask(OwnProposeDocument, { input })).listingChangePropose;
      }
      const variables = { id: product.id, input: { ...base, operationId } };
      return (await ask(OwnTextsDocument, variables)).productUpdate;
    },
  );
  return userErrors;
}

async function withdraw(
  request: ProductRequest,
  form: URLSearchParams,
): Promise<readonly Mistake[]> {
  const { userErrors } = await once(form, async (operationId) => {
    const variables = { id: form.get('de-nghi') ?? '', input: { operationId } };
    return (await request.ask(OwnProposalWithdrawDocument, variables)).listingChangeWithdraw;
  });
  return userErrors;
}

async function submit(
  { ask, product }: ProductRequest,
  form: URLSearchParams,
): Promise<readonly Mistake[]> {
  const { userErrors } = await once(form, async (operationId) => {
    const input = { baseRevision: product.revision, operationId };
    return (await ask(OwnSubmitDocument, { id: product.id, input })).productSubmit;
  });
  return userErrors;
}
