import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReader } from '../lib/browser/reader';

export default defineUnlistedScript(() => startReader(document));
