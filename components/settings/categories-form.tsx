import { useState } from 'preact/hooks';
import { categoryName } from '../../lib/settings/schema';
import type { Settings } from '../../lib/settings/settings';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';
import type { Removable } from './use-removal';

interface Props {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
  readonly onRemove: (gone: Removable) => void;
}

/** Names the shopper sorts payments by. Taking one away takes its limits along; payments keep theirs. */
export function CategoriesForm({ settings, onChange, onRemove }: Props) {
  const { t } = useSay();
  const id = useId();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState(false);
  const { categories, ownLimits } = settings;
  const add = (event: Event) => {
    event.preventDefault();
    const parsed = categoryName.safeParse(name.trim());
    const good = parsed.success && !categories.includes(parsed.data);
    setWrong(!good);
    if (!good) return;
    setName('');
    onChange({ categories: [...categories, parsed.data] });
  };
  const remove = (gone: string) =>
    onRemove({ categories: [gone], ownLimits: ownLimits.filter(({ category }) => category === gone) });
  return (
    <>
      <h3>{t('limits.form.categories')}</h3>
      {categories.length > 0 && (
        <ul class="pg-plain-list pg-own-limits">
          {categories.map((category) => (
            <li key={category} class="pg-own-limit-row">
              <span>{category}</span>
              <button
                type="button"
                class="pg-text-button"
                aria-label={t('limits.form.remove-named', { name: category })}
                onClick={() => remove(category)}
              >
                {t('limits.form.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form onSubmit={add} noValidate>
        <label for={id}>{t('limits.form.categories.name')}</label>
        <div class="pg-field-row">
          <input
            id={id}
            type="text"
            autocomplete="off"
            value={name}
            aria-invalid={wrong}
            aria-describedby={wrong ? `${id}-fault` : undefined}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
          <button type="submit" class="pg-button">
            {t('limits.form.categories.add')}
          </button>
        </div>
        {wrong && (
          <p id={`${id}-fault`} class="pg-fault" role="alert">
            {t('limits.form.categories.fault')}
          </p>
        )}
      </form>
    </>
  );
}
