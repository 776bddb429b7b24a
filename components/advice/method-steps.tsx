import type { MethodFact } from '../../lib/knowledge/facts';
import { useSay } from '../ui/say';
import { type Tab, Tabs } from '../ui/tabs';
import { TermText } from '../ui/term-text';
import { numbered } from './numbered-words';
import { PhoneCode } from './phone-code';
import type { PopupActions } from './popup-model';

interface Props {
  /** A method's record, or that of anything else done in steps. */
  readonly fact: Pick<MethodFact, 'id' | 'desktopSteps' | 'phoneSteps'>;
  readonly name: string;
  readonly actions: PopupActions;
}

function StepList({ steps }: { steps: readonly string[] }) {
  return (
    <ol class="pg-steps">
      {steps.map((step) => (
        <li key={step}>
          <TermText text={step} />
        </li>
      ))}
    </ol>
  );
}

/** How to pay, step by step, on this computer or in the app; the phone's steps can be taken along. */
export function MethodSteps({ fact, name, actions }: Props) {
  const { t, words } = useSay();
  const desktop = numbered(words, `${fact.id}.desktop`, fact.desktopSteps);
  const phone = numbered(words, `${fact.id}.phone`, fact.phoneSteps);
  const tabs: Tab[] = [];
  if (desktop.length > 0) {
    tabs.push({
      id: 'desktop',
      label: t('popup.steps.desktop'),
      content: () => <StepList steps={desktop} />,
    });
  }
  if (phone.length > 0) {
    tabs.push({
      id: 'phone',
      label: t('popup.steps.phone'),
      content: () => (
        <>
          <StepList steps={phone} />
          <PhoneCode name={name} steps={phone} />
          <button type="button" class="pg-text-button" onClick={() => actions.printSteps(fact.id)}>
            {t('popup.steps.print')}
          </button>
        </>
      ),
    });
  }
  if (tabs.length === 0) return <p class="pg-soft">{t('popup.steps.none')}</p>;
  return (
    <div class="pg-steps-block">
      <h4>{t('popup.steps.heading')}</h4>
      <Tabs label={t('popup.steps.where')} tabs={tabs} />
    </div>
  );
}
