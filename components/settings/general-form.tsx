import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { marketChoices } from '../advice/market-name';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import type { OptionsModel } from './settings-client';

interface Props {
  readonly model: OptionsModel;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onNotify: () => Promise<boolean>;
}

const LANGUAGES: readonly Settings['language'][] = ['auto', 'en', 'zh-CN'];

/** Language, country, chip and notifications. */
export function GeneralForm({ model, onChange, onNotify }: Props) {
  const { t, locale } = useSay();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const { settings, markets } = model;
  const notify = async (on: boolean) => {
    // A browser that cannot even ask refuses too.
    const granted = on && (await onNotify().catch(() => false));
    setRefused(on && !granted);
    onChange({ notifications: granted });
  };
  return (
    <>
      <div class="pg-field-grid">
        <label for={`${id}-language`}>{t('options.language')}</label>
        <select
          id={`${id}-language`}
          value={settings.language}
          onChange={({ currentTarget }) => {
            const language = LANGUAGES.find((one) => one === currentTarget.value);
            if (language) onChange({ language });
          }}
        >
          {LANGUAGES.map((language) => (
            <option key={language} value={language}>
              {t(`options.language.${language}`)}
            </option>
          ))}
        </select>
        <label for={`${id}-market`}>{t('options.market')}</label>
        <select
          id={`${id}-market`}
          value={settings.market}
          onChange={({ currentTarget }) => onChange({ market: currentTarget.value, marketTold: true })}
        >
          {marketChoices(markets, settings.market, locale, t).map(({ market, name }) => (
            <option key={market} value={market}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {!settings.marketTold && (
        <p class="pg-soft">
          {t('options.market.guess')}{' '}
          <button type="button" class="pg-text-button" onClick={() => onChange({ marketTold: true })}>
            {t('common.market.right')}
          </button>
        </p>
      )}
      <div class="pg-check">
        <input
          type="checkbox"
          id={`${id}-chip`}
          checked={settings.chip === 'on'}
          onChange={({ currentTarget }) => onChange({ chip: currentTarget.checked ? 'on' : 'off' })}
        />
        <label for={`${id}-chip`}>{t('options.chip')}</label>
      </div>
      <div class="pg-check">
        <input
          type="checkbox"
          id={`${id}-notify`}
          checked={settings.notifications}
          onChange={({ currentTarget }) => notify(currentTarget.checked)}
        />
        <label for={`${id}-notify`}>{t('options.notifications')}</label>
      </div>
      <p role="status" class="pg-fault">
        {refused ? t('options.notifications.refused') : ''}
      </p>
    </>
  );
}
