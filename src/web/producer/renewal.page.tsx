import { OwnRenewalDocument } from '../generated/operations.ts';
import type { Page, PageResult } from '../page.ts';
import type { Returned } from './mistakes.tsx';
import { endingAt, ownProductPage, ownView, type ProductRequest } from './own-page.tsx';
import { RenewalBody } from './renewal.body.tsx';
import {
  addPaper,
  beginDossier,
  keptOf,
  removePaper,
  sendPaper,
  submitDossier,
  wantedPaper,
} from './renewal.steps.ts';
import type { OwnDossier, RenewalFacts } from './renewal.type.ts';
import { sendInParts } from './sent-file.ts';

/** When a product is rated again, what its dossier has and lacks, and its papers by camera. */
export const ownRenewalPage: Page = ownProductPage({
  takesFile: true,
  load: (request) => show(request, null),
  async submit(request, form, file) {
    const facts = await factsOf(request);
    const step = form.get('viec');
    if (facts && step === 'lap') {
      return ending(request, form, await beginDossier(request, form, facts), { da: 'lap' });
    }
    const dossier = latestOf(facts);
    if (!dossier) return ending(request, form, [], {});
    const inParts = await sendInParts(request, form, wantedPaper(request, form, dossier));
    if (inParts) return inParts;
    if (step === 'nop') {
      return ending(request, form, await submitDossier(request, form, dossier), { da: 'nop' });
    }
    if (step === 'hoan-tac') {
      const back = await addPaper(request, form, dossier, form.get('tep') ?? '');
      return ending(request, form, back, { da: 'lai' });
    }
    if (step === 'xoa') {
      const paper = dossier.evidence.find(({ id }) => id === form.get('giay'));
      // Taken out meanwhile, here or on another device.
      if (!paper) return ending(request, form, [], {});
      const done = { da: 'xoa', ...keptOf(paper) };
      return ending(request, form, await removePaper(request, form, dossier, paper), done);
    }
    return ending(request, form, await sendPaper(request, form, dossier, file), { da: 'giay' });
  },
});

async function factsOf({ ask, product }: ProductRequest): Promise<RenewalFacts | undefined> {
  const { productListings } = await ask(OwnRenewalDocument, { slug: product.slug });
  return productListings.nodes[0];
}

/** The API gives the newest first. */
function latestOf(facts: RenewalFacts | undefined): OwnDossier | undefined {
  return facts?.dossiers[0];
}

const ending = endingAt('ownRenewal', show);

async function show(request: ProductRequest, returned: Returned | null): Promise<PageResult> {
  const { product, query, t } = request;
  const facts = await factsOf(request);
  return ownView(request, {
    title: `${t.own.renewal.title}: ${product.name}`,
    returned: returned !== null,
    body: <RenewalBody {...{ product, facts, dossier: latestOf(facts), returned, query }} />,
  });
}
