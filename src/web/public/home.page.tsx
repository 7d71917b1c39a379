import {
  CardsDocument,
  HomePageDocument,
  UpcomingEventsDocument,
} from '../generated/operations.ts';
import type { Page } from '../page.ts';
import { HomeBody } from './home.body.tsx';

const SHOWN = 8;
const EVENTS = 3;

export const homePage: Page = {
  async load({ ask, t, origin, lang }) {
    const [facts, valid, { upcomingEvents }] = await Promise.all([
      ask(HomePageDocument, {}),
      ask(CardsDocument, { filter: { validity: 'VALID' }, first: SHOWN }),
      ask(UpcomingEventsDocument, { first: EVENTS }),
    ]);
    const certified = valid.products.nodes;
    const any =
      certified.length < SHOWN
        ? await ask(CardsDocument, { filter: { validity: 'ANY' }, first: 2 * SHOWN })
        : null;
    const others = (any?.products.nodes ?? [])
      .filter(({ validity }) => validity !== 'VALID')
      .slice(0, SHOWN);
    const events = upcomingEvents.nodes;
    return {
      kind: 'view',
      title: t.home.title,
      description: t.home.description,
      demonstration:
        [...certified, ...others].some(({ isDemonstration }) => isDemonstration) ||
        events.some(({ demonstration }) => demonstration),
      data: [
        {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: t.frame.site,
          url: origin,
          inLanguage: lang,
        },
      ],
      body: <HomeBody facts={facts} certified={certified} others={others} events={events} />,
    };
  },
};
