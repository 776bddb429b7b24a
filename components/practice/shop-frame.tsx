import type { ComponentChildren } from 'preact';
import type { T } from '../../lib/i18n/translator';
import { LINES } from './order';
import type { PracticeLanguage } from './price';

interface Props {
  readonly t: T;
  readonly language: PracticeLanguage;
  readonly onLanguage: (language: PracticeLanguage) => void;
  readonly children: ComponentChildren;
}

/** The shop around the order: name, way of ordering, basket, language, small print. */
export function ShopFrame({ t, language, onLanguage, children }: Props) {
  const count = LINES.reduce((sum, line) => sum + line.quantity, 0);
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <div class="shop">
      <header>
        <p class="practice-bar">{t('practice.banner')}</p>
        <div class="shop-head">
          <span class="shop-name">{t('practice.shopName')}</span>
          <ol class="steps" aria-label={t('practice.steps')}>
            <li>{t('practice.step.basket')}</li>
            <li aria-current="step">{t('practice.step.confirm')}</li>
            <li>{t('practice.step.done')}</li>
          </ol>
          <span class="basket">{t('practice.basket', { count })}</span>
          <button type="button" class="link" lang={other} onClick={() => onLanguage(other)}>
            {t('practice.otherLanguage')}
          </button>
        </div>
      </header>
      {children}
      <footer class="shop-foot">
        <p>{t('practice.foot')}</p>
      </footer>
    </div>
  );
}
