import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openGate } from '../lib/browser/gate';

export default defineUnlistedScript(() => openGate(document));
