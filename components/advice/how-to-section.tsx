import { Disclosure } from '../ui/disclosure';
import { useSay } from '../ui/say';
import { Sources } from '../ui/sources';
import { TermText } from '../ui/term-text';
import { KnownRecord } from './known-record';
import { MethodSteps } from './method-steps';
import type { HowTo, PopupActions, PopupModel } from './popup-model';

interface Props {
  readonly model: Pick<PopupModel, 'howTos' | 'scams'>;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly actions: PopupActions;
}

/** How a purchase goes step by step, to be read on any page; what this page can show is shown there too. */
export function HowToSection({ model, actions, ...rest }: Props) {
  const { t, words } = useSay();
  const { howTos, scams } = model;
  if (howTos.length === 0 && scams.length === 0) return null;
  return (
    <Disclosure level={2} title={t('popup.how-to.heading')} {...rest}>
      {howTos.map((how) => (
        <Disclosure key={how.note.id} title={words[`${how.note.id}.name`] ?? how.note.id}>
          <HowToCard how={how} actions={actions} />
        </Disclosure>
      ))}
      {scams.length > 0 && (
        <Disclosure title={t('popup.how-to.scams')}>
          {scams.map((fact) => (
            <KnownRecord key={fact.id} fact={fact} />
          ))}
        </Disclosure>
      )}
    </Disclosure>
  );
}

function HowToCard({ how: { note, guide }, actions }: { how: HowTo; actions: PopupActions }) {
  const { t, words } = useSay();
  const text = words[`${note.id}.text`];
  return (
    <div class="pg-card">
      {text && (
        <p>
          <TermText text={text} />
        </p>
      )}
      <MethodSteps fact={note} name={words[`${note.id}.name`] ?? ''} actions={actions} />
      {guide && (
        <p>
          <button type="button" class="pg-button" onClick={() => actions.startGuide(guide.id, guide.step)}>
            {t('popup.guide.show')}
          </button>
        </p>
      )}
      <Sources sources={note.sources} unsure={note.confidence === 'weak' || note.conflict} />
    </div>
  );
}
