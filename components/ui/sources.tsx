import type { Source } from '../../lib/knowledge/facts';
import { formatIsoDate } from './format-date';
import { useSay } from './say';

/** One source: its title, its date or "undated", a link where it may be linked. Nothing is fetched before a click. */
function SourceLine({ source }: { source: Source }) {
  const { t, locale } = useSay();
  const linked = source.url !== null && /^https?:\/\//.test(source.url);
  return (
    <span class="pg-source">
      {linked ? (
        <a href={source.url ?? ''} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {t('common.source.join')}
      {source.asOf ? formatIsoDate(source.asOf, locale) : t('common.source.undated')}
    </span>
  );
}

interface SourcesProps {
  readonly sources: readonly Source[];
  /** Weak, conflicting or old: said before the list is opened. */
  readonly unsure?: boolean;
}

/** Where a figure comes from, one click away. */
export function Sources({ sources, unsure = false }: SourcesProps) {
  const { t } = useSay();
  // A list without any date is weak, however sure its record: nobody can tell how old it is.
  const undated = sources.every(({ asOf }) => asOf === null);
  if (sources.length === 0) return <p class="pg-sources-none">{t('common.source.none')}</p>;
  return (
    <details class="pg-sources">
      <summary>
        {t('common.source.count', { count: sources.length })}
        {(unsure || undated) && ' '}
        {unsure && <span class="pg-unsure">{t('common.source.unsure')}</span>}
        {!unsure && undated && <span class="pg-unsure">{t('common.source.undated')}</span>}
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={`${source.title} ${source.url}`}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
