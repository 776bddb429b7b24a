import { methodGuide } from '../method-guide';

export const mercadopago = methodGuide('mercadopago', { flow: 'redirect', facts: ['mercadopago-mx'] });
