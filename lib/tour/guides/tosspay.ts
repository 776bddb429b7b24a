import { namedGuide } from '../method-guide';

export const tosspay = namedGuide(
  'tosspay',
  { id: 'other', called: /토스|\btoss\b/i },
  { flow: 'tosspay', facts: ['tosspay-kr'] },
);
