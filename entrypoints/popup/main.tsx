import { startPopup } from '../../components/advice/start-popup';
import { createClient } from './client';

const root = document.getElementById('root');
if (root) {
  // Filled in below as the rooms that own these sections deliver them.
  const slots = { installments: () => null, limits: () => null };
  void startPopup({ client: createClient(), slots }, root);
}
