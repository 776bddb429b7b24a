import { startOptions } from '../../components/settings/start-options';
import { createClient } from './client';

const root = document.getElementById('root');
if (root) {
  // Filled in below as the rooms that own these sections deliver them.
  const slots = { limits: () => null, ledger: () => null, plans: () => null };
  void startOptions(createClient(), slots, root);
}
