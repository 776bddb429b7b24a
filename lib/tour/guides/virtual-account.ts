import { namedGuide } from '../method-guide';

export const virtualAccount = namedGuide(
  'virtual-account',
  { id: 'banktransfer', called: /가상\s?계좌|\bvirtual account\b/i },
  { flow: 'account', facts: ['virtual-account-kr'] },
);
