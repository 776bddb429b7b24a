import type { CurrencyFork } from '../../lib/guidance/currency-fork';
import { Disclosure } from '../ui/disclosure';
import { Amount, useSay } from '../ui/say';

interface Props {
  readonly fork: CurrencyFork;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onSettings: () => void;
}

/** Page's currency or the card's own: what each route costs, as far as it is known. */
export function CurrencyForkSection({ fork, open, onToggle, onSettings }: Props) {
  const { t } = useSay();
  const codes = { page: fork.from, card: fork.to };
  return (
    <Disclosure
      level={2}
      title={t('popup.fork.heading')}
      summary={t('popup.fork.summary', codes)}
      open={open}
      onToggle={onToggle}
    >
      <dl class="pg-figures">
        <dt>{t('popup.fork.page-route', codes)}</dt>
        <dd>
          {fork.bankFee ? (
            <>
              {t('popup.fork.bank-fee')} <Amount money={fork.bankFee} />
            </>
          ) : (
            <>
              {t('popup.fork.bank-fee-unknown')}{' '}
              <button type="button" class="pg-text-button" onClick={onSettings}>
                {t('popup.fork.tell')}
              </button>
            </>
          )}
          {fork.about && (
            <span class="pg-block">
              {t('popup.fork.about')} <Amount money={fork.about} />
            </span>
          )}
        </dd>
        <dt>{t('popup.fork.card-route', codes)}</dt>
        <dd>{t('popup.fork.mark-up-unknown')}</dd>
      </dl>
      <p class="pg-soft">{t('popup.fork.source')}</p>
    </Disclosure>
  );
}
