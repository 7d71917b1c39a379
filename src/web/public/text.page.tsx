import type { Page } from '../page.ts';
import type { Article } from '../shared/article.ts';
import type { Texts } from '../shared/i18n/texts.ts';
import { Breadcrumb } from '../shared/ui/breadcrumb.tsx';

const textPage = (article: (t: Texts) => Article): Page => ({
  async load({ t }) {
    const { title, description, lead, parts } = article(t);
    return {
      kind: 'view',
      title,
      description,
      body: (
        <article className="wrap narrow">
          <Breadcrumb steps={[]} />
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
          {parts.map((part) => (
            <section key={part.title}>
              <h2>{part.title}</h2>
              {part.text.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </section>
          ))}
        </article>
      ),
    };
  },
});

export const aboutPage = textPage((t) => t.about);
export const helpPage = textPage((t) => t.help);
export const privacyPage = textPage((t) => t.privacy);
export const accessibilityPage = textPage((t) => t.accessibility);
