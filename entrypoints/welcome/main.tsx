import { startWelcome } from '../../components/support/start-welcome';
import { createClient } from './client';

const root = document.getElementById('root');
if (root) void startWelcome(createClient(), root);
