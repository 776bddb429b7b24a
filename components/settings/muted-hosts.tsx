import type { Settings } from '../../lib/settings/settings';
import { hostsOf } from '../advice/permission-list';
import { useSay } from '../ui/say';
import type { OptionsClient, OptionsModel } from './settings-client';

/** The host of a match pattern; the pattern itself where it means every site. */
const nameOf = (origin: string) => hostsOf([origin])?.join() ?? origin;

interface Props {
  readonly model: OptionsModel;
  readonly client: OptionsClient;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** Sites kept silent, and sites allowed to be read: each can be undone. */
export function MutedHosts({ model, client, onChange }: Props) {
  const { t } = useSay();
  const { mutedHosts } = model.settings;
  return (
    <>
      <h3>{t('options.sites.muted')}</h3>
      {mutedHosts.length === 0 && <p class="pg-soft">{t('options.sites.none')}</p>}
      <ul class="pg-plain-list">
        {mutedHosts.map((host) => (
          <li key={host}>
            {host}{' '}
            <button
              type="button"
              class="pg-text-button"
              aria-label={t('options.sites.unmute-host', { host })}
              onClick={() => onChange({ mutedHosts: mutedHosts.filter((one) => one !== host) })}
            >
              {t('options.sites.unmute')}
            </button>
          </li>
        ))}
      </ul>
      <h3>{t('options.sites.granted')}</h3>
      {model.grantedOrigins.length === 0 && <p class="pg-soft">{t('options.sites.none')}</p>}
      <ul class="pg-plain-list">
        {model.grantedOrigins.map((origin) => (
          <li key={origin}>
            {nameOf(origin)}{' '}
            <button
              type="button"
              class="pg-text-button"
              aria-label={t('options.sites.revoke-host', { host: nameOf(origin) })}
              onClick={() => client.revokeOrigin(origin)}
            >
              {t('options.sites.revoke')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
