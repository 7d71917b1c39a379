import type { ReactNode } from 'react';
import { useView } from '../view.ts';

/** Room for what the islands say of files and forms on their way, with the words they say it in. */
export function OwnSending(): ReactNode {
  const { t, href } = useView();
  const { outbox, sending } = t.own;
  return (
    <>
      <section
        id="hang-gui"
        className="wrap narrow own outbox"
        aria-label={outbox.title}
        data-words={JSON.stringify(outbox)}
        data-sign-in={href('ownSignIn')}
        hidden
      >
        <h2>{outbox.title}</h2>
      </section>
      <div id="dang-luu" data-words={JSON.stringify(sending)} hidden />
    </>
  );
}
