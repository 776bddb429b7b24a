import type { Settings } from '../../lib/settings/settings';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import type { OptionsModel } from './settings-client';

interface Props {
  readonly model: OptionsModel;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** What the shopper can pay with; these methods come first at a checkout. */
export function OwnedMethods({ model, onChange }: Props) {
  const { t } = useSay();
  const id = useId();
  const { ownedMethods } = model.settings;
  return (
    <fieldset class="pg-columns">
      <legend class="pg-soft">{t('options.methods.hint')}</legend>
      {model.methods.map((method) => (
        <div key={method} class="pg-check">
          <input
            type="checkbox"
            id={`${id}-${method}`}
            checked={ownedMethods.includes(method)}
            onChange={({ currentTarget }) => {
              const others = ownedMethods.filter((one) => one !== method);
              onChange({ ownedMethods: currentTarget.checked ? [...others, method] : others });
            }}
          />
          <label for={`${id}-${method}`}>{t(`common.method.${method}`)}</label>
        </div>
      ))}
    </fieldset>
  );
}
