import { useSay } from '../ui/say';
import { maybe } from './advice-words';

/** The hosts of match patterns, each once; null where a pattern means every site. */
export function hostsOf(patterns: readonly string[]): string[] | null {
  const hosts = patterns.map((pattern) => /^[^:]+:\/\/(?:\*\.)?([^/]*)/.exec(pattern)?.[1] ?? pattern);
  if (patterns.includes('<all_urls>') || hosts.includes('*')) return null;
  return [...new Set(hosts)];
}

/** What the browser lets Payguide do, in words; its own names for it one click away. */
export function PermissionList({ permissions }: { permissions: readonly string[] }) {
  const { t } = useSay();
  if (permissions.length === 0) return <p class="pg-soft">{t('popup.work.no-permissions')}</p>;
  const isPattern = (name: string) => name === '<all_urls>' || name.includes('://');
  const patterns = permissions.filter(isPattern);
  const hosts = hostsOf(patterns);
  return (
    <>
      <ul>
        {permissions
          .filter((name) => !isPattern(name))
          .map((name) => (
            <li key={name}>{maybe(t, `popup.work.permission.${name}`) ?? name}</li>
          ))}
        {patterns.length > 0 && (
          <li>
            {hosts === null
              ? t('popup.work.permission.all-sites')
              : t('popup.work.permission.sites', { hosts: hosts.join(t('popup.work.host-join')) })}
          </li>
        )}
      </ul>
      <details class="pg-sources">
        <summary>{t('popup.work.permission.raw')}</summary>
        <p class="pg-permissions">{permissions.join(', ')}</p>
      </details>
    </>
  );
}
