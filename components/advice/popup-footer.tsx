import { IconButton } from '../ui/icon-button';
import { useSay } from '../ui/say';
import type { PopupActions, PopupModel } from './popup-model';

interface Props {
  readonly model: PopupModel;
  readonly slipOpen: boolean;
  readonly onSlip: () => void;
  readonly actions: PopupActions;
}

/** What can be done next: guide, slip, language, settings. */
export function PopupFooter({ model, slipOpen, onSlip, actions }: Props) {
  const { t, locale } = useSay();
  const [guide] = model.guides;
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <footer class="pg-footer">
      {guide && (
        <button
          type="button"
          class="pg-button pg-button-main"
          onClick={() => actions.startGuide(guide.id, guide.step)}
        >
          {t('popup.guide.show')}
        </button>
      )}
      <button type="button" class="pg-button" aria-expanded={slipOpen} onClick={onSlip}>
        {t('popup.slip.open')}
      </button>
      <button
        type="button"
        class="pg-text-button pg-language"
        lang={other}
        title={t('popup.language.switch')}
        onClick={() => actions.setLanguage(other)}
      >
        {t('popup.language.other')}
      </button>
      <IconButton label={t('popup.options')} onClick={() => actions.openOptions()}>
        ⚙
      </IconButton>
    </footer>
  );
}
