import { optionsSlots } from '../../components/settings/options-slots';
import { startOptions } from '../../components/settings/start-options';
import { createClient } from './client';
import { createLedgerClient } from './ledger-client';

const root = document.getElementById('root');
if (root) {
  void startOptions(createClient(), optionsSlots(createLedgerClient()), root);
}
