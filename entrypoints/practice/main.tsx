import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Checkout } from '../../components/practice/checkout';
import { METHODS } from '../../components/practice/order';
import type { PracticeLanguage } from '../../components/practice/price';
import { ShopFrame } from '../../components/practice/shop-frame';
import english from '../../lib/i18n/catalogue/en/practice.json';
import chinese from '../../lib/i18n/catalogue/zh-CN/practice.json';
import { createTranslator } from '../../lib/i18n/translator';

/** How long the shop pretends to ask its server, by `?state=`; null never ends. */
const DELAYS: Readonly<Record<string, number | null>> = { skeleton: null, slow: 3000 };
const USUAL_DELAY = 300;

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? '';
const method = METHODS.find((known) => known === query.get('method')) ?? 'alipay';
const delay = Object.hasOwn(DELAYS, state) ? (DELAYS[state] ?? null) : USUAL_DELAY;
const wanted = query.get('lang') ?? navigator.language;

function Practice() {
  const [language, setLanguage] = useState<PracticeLanguage>(/^zh\b/i.test(wanted) ? 'zh-CN' : 'en');
  const t = createTranslator(language, language === 'en' ? english : chinese, english);
  document.documentElement.lang = language;
  document.title = t('practice.title');
  return (
    <ShopFrame t={t} language={language} onLanguage={setLanguage}>
      <Checkout t={t} language={language} method={method} failing={state === 'error'} delay={delay} />
    </ShopFrame>
  );
}

const root = document.getElementById('app');
if (root !== null) render(<Practice />, root);
