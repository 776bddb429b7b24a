import { IconButton } from '../ui/icon-button';
import { useSay } from '../ui/say';
import { type SignRole, StatusSign } from '../ui/status-sign';
import type { SiteView } from './popup-model';

/** A host that is merely not listed bears no sign: one would read as a warning. */
const ROLE: Record<SiteView['verdict'], SignRole | null> = {
  known: 'good',
  unknown: null,
  suspicious: 'stop',
};

interface Props {
  readonly site: SiteView | null;
  readonly workOpen: boolean;
  readonly onWork: () => void;
}

/** Who speaks, and whose page it is. The host is never cut short: its end is what tells a shop from its double. */
export function PopupHeader({ site, workOpen, onWork }: Props) {
  const { t } = useSay();
  const sign = site && ROLE[site.verdict];
  return (
    <header class="pg-header">
      <h1 class="pg-brand">
        <span class="pg-brand-mark" aria-hidden="true" />
        Payguide
      </h1>
      {site && (
        <p class="pg-site">
          <span class="pg-host">{site.host}</span>{' '}
          {sign && <StatusSign sign={sign} word={t(`popup.site.${site.verdict}`)} />}
        </p>
      )}
      <IconButton label={t('popup.work.open')} expanded={workOpen} onClick={onWork}>
        ⓘ
      </IconButton>
    </header>
  );
}
