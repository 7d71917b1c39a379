import type { ReactNode } from 'react';
import {
  OwnDevicesDocument,
  OwnDeviceSignOutDocument,
  OwnSignOutDocument,
  type OwnDevicesQuery,
} from '../generated/operations.ts';
import { onward, type Page } from '../page.ts';
import { hrefOf } from '../paths.ts';
import { day, moment } from '../shared/format.ts';
import { useView } from '../shared/view.ts';
import { OwnForm } from './own-form.tsx';
import { Done, ownView } from './own-page.tsx';
import { SignOut } from './sign-out.tsx';

type Device = NonNullable<OwnDevicesQuery['viewer']>['signIns'][number];

/** Where the account is signed in, and the way out; open to whoever has signed in. */
export const ownDevicesPage: Page = {
  audience: 'own',
  async load(request) {
    const { ask, t, query } = request;
    const { viewer } = await ask(OwnDevicesDocument, {});
    const open = (viewer?.signIns ?? []).filter(({ state }) => state === 'ACTIVE');
    const others = open.filter(({ current }) => !current);
    return ownView(request, {
      title: t.own.devices.title,
      body: (
        <Body
          here={open.find(({ current }) => current)}
          others={others}
          done={query.get('da') === '1'}
        />
      ),
    });
  },
  async submit(request, form) {
    const { ask, lang } = request;
    if (form.get('viec') === 'ra') {
      await ask(OwnSignOutDocument, {});
      const keep = { session: null, phone: null };
      return onward(hrefOf('ownSignIn', lang), keep);
    }
    const { viewer } = await ask(OwnDevicesDocument, {});
    const wanted = form.get('may');
    const ended = (viewer?.signIns ?? []).filter(
      ({ id, current, state }) =>
        state === 'ACTIVE' && !current && (wanted === 'tat-ca' || id === wanted),
    );
    // What has ended meanwhile is not there any more; ending one twice changes nothing.
    for (const { id } of ended) await ask(OwnDeviceSignOutDocument, { id });
    return onward(hrefOf('ownDevices', lang, {}, { da: '1' }));
  },
};

interface BodyProps {
  readonly here?: Device;
  readonly others: readonly Device[];
  readonly done: boolean;
}

function Body({ here, others, done }: BodyProps): ReactNode {
  const { t } = useView();
  const words = t.own.devices;
  return (
    <div className="wrap narrow own">
      <h1>{words.title}</h1>
      <Done>{done && words.done}</Done>
      <section>
        <h2>{words.here}</h2>
        {here && <About device={here} />}
        <SignOut />
      </section>
      <section>
        <h2>{words.others}</h2>
        {others.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <ul className="rows">
              {others.map((device) => (
                <li key={device.id}>
                  <About device={device} />
                  <OwnForm page="ownDevices" className="plain">
                    <button type="submit" name="may" value={device.id} className="quiet">
                      {words.signOut}
                      <span className="hidden"> {deviceName(device)}</span>
                    </button>
                  </OwnForm>
                </li>
              ))}
            </ul>
            {others.length > 1 && (
              <OwnForm page="ownDevices" className="plain">
                <button type="submit" name="may" value="tat-ca">
                  {words.signOutAll}
                </button>
              </OwnForm>
            )}
          </>
        )}
        <p className="hint">{words.lost}</p>
      </section>
    </div>
  );
}

function About({ device }: { readonly device: Device }): ReactNode {
  const { lang, t } = useView();
  const words = t.own.devices;
  const { lastUsedAt, createdAt, expiresAt } = device;
  return (
    <p>
      <strong>{deviceName(device) || words.unknown}</strong>
      <br />
      <span className="hint">
        {words.used(moment(new Date(lastUsedAt), lang))} ·{' '}
        {words.since(day(createdAt.slice(0, 10), lang))} ·{' '}
        {words.until(day(expiresAt.slice(0, 10), lang))}
      </span>
    </p>
  );
}

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS/, 'Mac'],
  [/Linux/, 'Linux'],
];
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Zalo/, 'Zalo'],
  [/Coc_Coc/i, 'Cốc Cốc'],
  [/Edg/, 'Edge'],
  [/SamsungBrowser/, 'Samsung'],
  [/Firefox/, 'Firefox'],
  [/Chrom/, 'Chrome'],
  [/Safari/, 'Safari'],
];

/** A browser's long name in words people know; what is not known stays as it is. */
function deviceName({ device }: Device): string {
  const of = (list: typeof SYSTEMS) => list.find(([sign]) => sign.test(device ?? ''))?.[1];
  return [of(SYSTEMS), of(BROWSERS)].filter(Boolean).join(' · ') || (device ?? '').slice(0, 60);
}
