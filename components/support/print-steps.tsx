import { numbered } from '../advice/numbered-words';
import { PhoneCode } from '../advice/phone-code';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import type { SteppedFact } from './welcome-client';

/** Its steps on a page of their own, to be printed or scanned. */
export function PrintSteps({ fact, print }: { fact: SteppedFact; print: () => void }) {
  const { t, words } = useSay();
  const name = words[`${fact.id}.name`] ?? ('method' in fact ? t(`common.method.${fact.method}`) : fact.id);
  const phone = numbered(words, `${fact.id}.phone`, fact.phoneSteps);
  const desktop = numbered(words, `${fact.id}.desktop`, fact.desktopSteps);
  const ready = numbered(words, `${fact.id}.ready`, 'readyChecks' in fact ? fact.readyChecks : 0);
  const lists: [string, string[]][] = [
    ['popup.method.ready', ready],
    ['popup.steps.phone', phone],
    ['popup.steps.desktop', desktop],
  ];
  return (
    <div class="pg-page">
      <main>
        <h1>{name}</h1>
        <p class="pg-no-print">
          <button type="button" class="pg-button pg-button-main" onClick={print}>
            {t('popup.steps.print')}
          </button>
        </p>
        {lists
          .filter(([, steps]) => steps.length > 0)
          .map(([heading, steps]) => (
            <section key={heading} class="pg-part">
              <h2>{t(heading)}</h2>
              <ol class="pg-steps">
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </section>
          ))}
        {phone.length > 0 && <PhoneCode name={name} steps={phone} />}
        <Sources sources={fact.sources} unsure={fact.confidence === 'weak' || fact.conflict} />
      </main>
    </div>
  );
}
