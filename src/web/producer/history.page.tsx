import { MISSING, onward, type Page, type PageResult } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { HistoryBody, VersionBody } from './history.body.tsx';
import { comparisonOf, propose, restore, versionsOf } from './history.steps.ts';
import type { Returned } from './mistakes.tsx';
import { ownProductPage, ownView, type ProductRequest } from './own-page.tsx';

/** Everything a product has been, held against what it is, and the way back. */
export const ownHistoryPage: Page = ownProductPage({
  load: (request) => (request.query.get('ban') ? showOne(request, null) : showAll(request)),
  async submit(request, form) {
    const { lang, product } = request;
    const proposes = form.get('viec') === 'de-nghi';
    const mistakes = await (proposes ? propose : restore)(request, form);
    if (mistakes.length > 0) return showOne(request, { values: form, mistakes });
    const page = proposes ? 'ownStory' : 'ownHistory';
    const to = hrefOf(page, lang, { slug: product.slug }, { da: '1' });
    return onward(to);
  },
});

async function showAll(request: ProductRequest): Promise<PageResult> {
  const { product, query, t } = request;
  const versions = await versionsOf(request, query.get('sau'));
  return ownView(request, {
    title: `${t.own.history.title}: ${product.name}`,
    body: (
      <HistoryBody
        product={product}
        versions={versions}
        first={!query.get('sau')}
        done={query.get('da') === '1'}
      />
    ),
  });
}

async function showOne(request: ProductRequest, returned: Returned | null): Promise<PageResult> {
  const { product, query, t } = request;
  const number = Number(returned?.values.get('ban-cu') ?? query.get('ban'));
  if (!Number.isInteger(number) || number < 1 || number > 2 ** 31 - 1) return MISSING;
  const comparison = await comparisonOf(request, number);
  if (!comparison) return MISSING;
  return ownView(request, {
    title: `${t.own.history.compare(number)}: ${product.name}`,
    returned: returned !== null,
    body: <VersionBody product={product} comparison={comparison} returned={returned} />,
  });
}
