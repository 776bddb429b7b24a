import { namedGuide } from '../method-guide';

export const bizum = namedGuide(
  'bizum',
  { id: 'other', called: /\bbizum\b/i },
  { flow: 'bizum', facts: ['bizum-es'] },
);
