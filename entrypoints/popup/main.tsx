import { POPUP_SLOTS } from '../../components/advice/popup-slots';
import { startPopup } from '../../components/advice/start-popup';
import { createClient } from './client';

const root = document.getElementById('root');
if (root) void startPopup({ client: createClient(), slots: POPUP_SLOTS }, root);
