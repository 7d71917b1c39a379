import { SharedListPageDocument } from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { day } from '../shared/format.ts';
import { ListOver, SharedListBody } from './shared-list.body.tsx';

/** A list that trade staff shared; its address is the secret, so it is kept and passed on nowhere. */
export const sharedListPage: Page = {
  async load({ ask, t, lang, params, origin }) {
    const token = params['token'] ?? '';
    const { sharedList: list } = await ask(SharedListPageDocument, { token });
    const words = t.sharedList;
    const page = { kind: 'view', index: false, cache: 'never', isSecret: true } as const;
    if (!list) {
      return {
        ...page,
        status: 404,
        title: words.unknownTitle,
        description: words.unknown,
        body: <ListOver title={words.unknownTitle} text={words.unknown} />,
      };
    }
    if (list.state !== 'ACTIVE') {
      const title = words.overTitle[list.state];
      const text = `${list.message} ${words.overOn(day(list.expiresOn, lang))}`;
      return {
        ...page,
        status: 410,
        title,
        description: list.message,
        body: <ListOver title={title} text={text} />,
      };
    }
    return {
      ...page,
      title: list.title ?? t.products.title,
      description: words.description,
      demonstration:
        list.demonstration || list.items.some(({ product }) => product.isDemonstration),
      body: <SharedListBody list={list} token={token} origin={origin} />,
    };
  },
};
