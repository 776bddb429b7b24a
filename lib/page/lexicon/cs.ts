import type { Lexicon } from './types';

/** Czech and Slovak. */
export const cs: Lexicon = {
  due: '(?:cena )?celkem(?: k uhrade| s dph| k zaplaceni)?|k (?:uhrade|zaplaceni)|celkova (?:cena|suma|castka)|spolu(?: k uhrade)?',
  total: 'castka|suma',
  not: 'mezisoucet|medzisucet|doprava|dopravne|sleva|zlava|dph|usetrite|mesicne|cena za|bez dph|zbozi|poplatek',
  pay: '(?:odeslat|dokoncit|potvrdit|zavazne|odoslat) (?:objednavku|objednat|nakup)|objednat|zaplatit|objednavka zavazujici',
  go: '(?:pokracovat|prejit) (?:k|do|v) (?:objednavce|pokladny|pokladne|objednavke)|k pokladne|do pokladny',
  next: 'pokracovat|dalsi|dalej',
  method: '(?:zpusob|sposob|moznosti) (?:platby|uhrady)|^platba$',
  checkout:
    'pokladna|doprava a platba|dodaci (?:adresa|udaje)|fakturacni|s(?:ou)?hrn(?:uti)? objednavky|vase objednavka|objednavka$|dodacie',
  cart: 'kosik\\w*|nakupni kosik|zpet k nakupu',
  done: 'dekujeme|objednavka (?:prijata|odeslana)|platba (?:prijata|zamitnuta)',
  fail: 'platba[^.]{0,20}(?:zamitnuta|neproběhla|selhala)',
  add: '(?:do|pridat do|vlozit do) kosiku|koupit|kupit',
  login: 'prihlasit|registr\\w+|zapomenute heslo',
  past: 'moje objednavky|historie objednavek',
  cardNumber: 'cislo karty',
  coupon: 'slevovy kod|kupon',
  parts: 'splatk\\w+|na splatky',
  card: '(?:platebni|platobn\\w+|kreditn\\w+|online)? ?kart(?:ou|a|y)',
  bank: '(?:bankovn\\w+ )?prevod(?:em|om)?|na ucet',
  cod: 'dobi(?:rk|erk)\\w+|hotove|pri prevzeti',
  who: 'jmeno|meno|prijmeni|ulice|mesto|psc|telefon|adresa|stat',
};
