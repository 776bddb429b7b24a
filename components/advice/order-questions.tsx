import type { OrderTold } from '../../lib/ledger/types';
import { useSay } from '../ui/say';
import { useId } from '../ui/use-id';

/** What the shopper alone can say of an order, and what was said. */
export interface OrderAsk {
  /** Whether some limit of the market counts imports. */
  readonly imports: boolean;
  /** The shopper's own categories. */
  readonly categories: readonly string[];
  readonly told: OrderTold;
}

interface Props {
  readonly ask: OrderAsk;
  readonly onTell: (told: Partial<OrderTold>) => void;
}

const ANSWERS = { yes: true, no: false, unknown: null } as const;

/** Whether there is anything to ask. */
export const hasQuestions = ({ imports, categories, told }: OrderAsk): boolean =>
  imports || categories.length > 0 || told.category !== null;

/** Two plain questions whose answers no page shows. Unanswered, limits inform and never stop. */
export function OrderQuestions({ ask, onTell }: Props) {
  const { t } = useSay();
  const id = useId();
  const { imports, told } = ask;
  // A category that was deleted since is still what was said.
  const categories = [...new Set([...ask.categories, ...(told.category === null ? [] : [told.category])])];
  return (
    <div class="pg-order-questions">
      {imports && (
        <fieldset class="pg-order-import">
          <legend>{t('limits.ask.import')}</legend>
          {Object.entries(ANSWERS).map(([answer, imported]) => (
            <label key={answer}>
              <input
                type="radio"
                name={`${id}-import`}
                checked={told.imported === imported}
                onChange={() => onTell({ imported })}
              />{' '}
              {t(`limits.ask.import.${answer}`)}
            </label>
          ))}
        </fieldset>
      )}
      {categories.length > 0 && (
        <div class="pg-order-category">
          <label for={`${id}-category`}>{t('limits.ask.category')}</label>
          <select
            id={`${id}-category`}
            value={told.category ?? ''}
            onChange={({ currentTarget }) => onTell({ category: currentTarget.value || null })}
          >
            <option value="">{t('limits.ask.category.none')}</option>
            {categories.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}
