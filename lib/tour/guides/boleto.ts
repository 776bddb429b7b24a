import { methodGuide } from '../method-guide';

export const boleto = methodGuide('boleto', { flow: 'slip', facts: ['boleto-br'] });
