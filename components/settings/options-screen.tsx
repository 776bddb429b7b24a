import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/settings/settings';
import { useSay } from '../ui/say';
import { CardForm } from './card-form';
import { GeneralForm } from './general-form';
import { ImportExport } from './import-export';
import { MutedHosts } from './muted-hosts';
import { OwnedMethods } from './owned-methods';
import type { OptionsClient, OptionsModel } from './settings-client';

/** Contents of sections other rooms own. */
export interface OptionsSlots {
  readonly limits: (model: OptionsModel, client: OptionsClient) => ComponentChildren;
  readonly ledger: (model: OptionsModel, client: OptionsClient) => ComponentChildren;
  readonly plans: (model: OptionsModel, client: OptionsClient) => ComponentChildren;
}

interface Props {
  readonly model: OptionsModel;
  readonly client: OptionsClient;
  readonly slots: OptionsSlots;
}

/** A part of the page under its heading; `id` is where a link from the popup leads. */
function Part({ id, children }: { id: string; children: ComponentChildren }) {
  const { t } = useSay();
  return (
    <section class="pg-part" id={id} aria-labelledby={`pg-${id}`}>
      <h2 id={`pg-${id}`}>{t(`options.${id}.heading`)}</h2>
      {children}
    </section>
  );
}

/** All the shopper can set, and all that is kept about them: on this device alone. */
export function OptionsScreen({ model, client, slots }: Props) {
  const { t } = useSay();
  const [fault, setFault] = useState<string | null>(null);
  // Whoever changes a setting, a fault is told.
  const told: OptionsClient = {
    ...client,
    async change(shown, part) {
      const reason = await client.change(shown, part);
      setFault(reason);
      return reason;
    },
  };
  const change = (part: Partial<Settings>) => void told.change(model.settings, part);
  return (
    <div class="pg-page">
      <header>
        <h1>{t('options.title')}</h1>
        <p class="pg-soft">{t('options.promise')}</p>
      </header>
      <main>
        <p role="alert" class="pg-fault">
          {fault === null ? '' : t('options.fault', { reason: fault })}
        </p>
        <Part id="settings">
          <GeneralForm model={model} onChange={change} onNotify={client.askNotifications} />
        </Part>
        <Part id="methods">
          <OwnedMethods model={model} onChange={change} />
        </Part>
        <Part id="card">
          <CardForm settings={model.settings} onChange={change} />
        </Part>
        <Part id="limits">{slots.limits(model, told)}</Part>
        <Part id="plans">{slots.plans(model, told)}</Part>
        <Part id="ledger">{slots.ledger(model, told)}</Part>
        <Part id="sites">
          <MutedHosts model={model} client={client} onChange={change} />
        </Part>
        <Part id="move">
          <ImportExport client={client} onChange={change} />
        </Part>
      </main>
      <footer class="pg-soft">{t('options.version', { version: model.version })}</footer>
    </div>
  );
}
