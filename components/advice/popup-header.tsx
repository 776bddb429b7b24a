import { IconButton } from '../ui/icon-button';
import { useSay } from '../ui/say';
import { type SignRole, StatusSign } from '../ui/status-sign';
import type { SiteView } from './popup-model';

const ROLE: Record<SiteView['verdict'], SignRole> = { known: 'good', unknown: 'unknown', suspicious: 'stop' };

interface Props {
  readonly site: SiteView | null;
  readonly workOpen: boolean;
  readonly onWork: () => void;
}

/** Who speaks, and whose page it is. The host is never cut short: its end is what tells a shop from its double. */
export function PopupHeader({ site, workOpen, onWork }: Props) {
  const { t } = useSay();
  return (
    <header class="pg-header">
      <h1 class="pg-brand">
        <span class="pg-brand-mark" aria-hidden="true" />
        Payguide
      </h1>
      {site && (
        <p class="pg-site">
          <span class="pg-host">{site.host}</span>{' '}
          <StatusSign sign={ROLE[site.verdict]} word={t(`popup.site.${site.verdict}`)} />
        </p>
      )}
      <IconButton label={t('popup.work.open')} expanded={workOpen} onClick={onWork}>
        ⓘ
      </IconButton>
    </header>
  );
}
