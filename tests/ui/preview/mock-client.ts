import type { PopupClient } from '../../../components/advice/popup-client';
import type { PopupModel } from '../../../components/advice/popup-model';
import { catalogueOf } from '../../../lib/i18n/catalogues';

/** A client without a browser: it keeps the model in memory and writes each action into `log`. */
export function mockClient(first: PopupModel, log: (action: string) => void = () => {}): PopupClient {
  let model = first;
  let listener: ((model: PopupModel) => void) | null = null;
  const change = (part: Partial<PopupModel>) => {
    model = { ...model, ...part };
    listener?.(model);
  };
  const note =
    (name: string) =>
    (...args: unknown[]) =>
      log(`${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  return {
    loadModel: () => Promise.resolve(model),
    subscribe: (onChange) => {
      listener = onChange;
      return () => {
        listener = null;
      };
    },
    editTotal: (total) => {
      note('editTotal')(total);
      const read = first.total.state === 'read' ? first.total.money : null;
      change({ total: total ? { state: 'edited', money: total, read } : first.total });
    },
    setLanguage: (locale) => {
      note('setLanguage')(locale);
      change({ locale, messages: catalogueOf(locale) });
    },
    muteSite: (host, muted) => {
      note('muteSite')(host, muted);
      change({ muted });
    },
    tellOrder: (told) => {
      note('tellOrder')(told);
      change({ ask: { ...model.ask, told: { ...model.ask.told, ...told } } });
    },
    chooseMarket: (market) => {
      note('chooseMarket')(market);
      change({ market, settings: { ...model.settings, market, marketTold: true } });
    },
    copyText: (text) => {
      note('copyText')(text);
      return Promise.resolve(true);
    },
    wantWhole: () => change({ whole: true }),
    searchBothLanguages: note('searchBothLanguages'),
    chooseMethod: note('chooseMethod'),
    grantSite: note('grantSite'),
    readThisPage: note('readThisPage'),
    startGuide: note('startGuide'),
    printSteps: note('printSteps'),
    openOptions: note('openOptions'),
    openPractice: note('openPractice'),
    toggleSection: note('toggleSection'),
    markPaid: async (method) => {
      note('markPaid')(method);
      return null;
    },
    confirmPlan: async (row) => {
      note('confirmPlan')(row);
      return null;
    },
  };
}
