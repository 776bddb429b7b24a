import type { T } from '../../lib/i18n/translator';

const FIELDS = [
  { id: 'card-number', token: 'cc-number', mode: 'numeric', words: 'number' },
  { id: 'card-expiry', token: 'cc-exp', mode: 'numeric', words: 'expiry' },
  { id: 'card-code', token: 'cc-csc', mode: 'numeric', words: 'code' },
  { id: 'card-name', token: 'cc-name', mode: 'text', words: 'name' },
] as const;

/** Plain card fields, as a shop would have them. Nobody reads what is typed here, not even this page. */
export function CardForm({ t }: { readonly t: T }) {
  return (
    <fieldset class="inner card-form">
      <legend>{t('practice.card.legend')}</legend>
      {FIELDS.map((field) => (
        <label key={field.id} class={`field ${field.id}`}>
          <span>{t(`practice.card.${field.words}`)}</span>
          <input
            id={field.id}
            name={field.id}
            type="text"
            inputMode={field.mode}
            autocomplete={field.token}
            placeholder={t(`practice.card.${field.words}.hint`)}
          />
        </label>
      ))}
      <p class="fine">{t('practice.card.warning')}</p>
    </fieldset>
  );
}
