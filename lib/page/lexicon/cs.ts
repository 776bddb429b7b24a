import type { Lexicon } from './types';

/** Czech and Slovak. */
export const cs: Lexicon = {
  due: '(?:cena )?celkem(?: k uhrade| s dph| k zaplaceni)?|k (?:uhrade|zaplaceni)|celkova (?:cena|suma|castka)|spolu(?: k uhrade)?|na uhradu|celkova cena s dph|spolu s dph|uhradit celkem',
  now: '(?:k uhrade|zaplatite) (?:nyni|dnes|ted)',
  total: 'castka|suma',
  not: 'mezisoucet|medzisucet|doprava|dopravne|sleva|zlava|dph|usetrite|mesicne|cena za|bez dph|zbozi|poplatek|postovne|balne|dorucenie|dorucovne|poplatky',
  price: 'cena|poplatek',
  pay: '(?:odeslat|dokoncit|potvrdit|zavazne|odoslat) (?:objednavku|objednat|nakup)|objednat|zaplatit|objednavka zavazujici|objednavka s povinnosti|objednat s povinnost\\w+|koupit a zaplatit|dokoncit (?:nakup|platbu)|zaplatit',
  go: '(?:pokracovat|prejit) (?:k|do|v) (?:objednavce|pokladny|pokladne|objednavke)|k pokladne|do pokladny',
  next: 'pokracovat|dalsi|dalej',
  method:
    '(?:zpusob|sposob|moznosti) (?:platby|uhrady)|^platba$|plateb?n[aie] (?:metoda|metody|udaje|udaju|karta)|platobn[ae] metod[ay]|(?:vyberte|zvolte) platbu',
  checkout:
    'pokladna|doprava a platba|dodaci (?:adresa|udaje)|fakturacni|s(?:ou)?hrn(?:uti)? objednavky|vase objednavka|objednavka$|dodacie|(?:dorucovaci|dodacia|dorucovacia|fakturacna) adresa|^(?:doruceni|doprava|dorucenie)$|rekapitulace|rekapitulacia|zpusob dopravy|sposob dopravy|cestujici|vase jizdenka|souhrn',
  cart: 'kosik\\w*|nakupni kosik|zpet k nakupu',
  done: 'dekujeme|objednavka (?:prijata|odeslana)|platba (?:prijata|zamitnuta)|objednavka (?:byla|bola) (?:prijata|odeslana|odoslana|dokoncena)|platba probehla|dakujeme|potvrzeni objednavky',
  fail: 'platba[^.]{0,20}(?:zamitnuta|neproběhla|selhala)',
  add: '(?:do|pridat do|vlozit do) kosiku|koupit|kupit',
  login: 'prihlasit|registr\\w+|zapomenute heslo',
  past: 'moje objednavky|historie objednavek|detail objednavky|sledovat zasilku|stav objednavky',
  wallet: 'pridat kartu|moje karty',
  cardNumber: 'cislo karty',
  cvc: '(?:bezpecnostni|kontrolni|overovaci) kod',
  expiry: 'platnost|konec platnosti',
  coupon: 'slevovy kod|kupon',
  parts: 'splatk\\w+|na splatky',
  bill: 'faktura c\\w*|vyuctovani|pokuta',
  card: '(?:platebni|platobn\\w+|kreditn\\w+|online)? ?kart(?:ou|a|y)',
  bank: '(?:bankovn\\w+ )?prevod(?:em|om)?|na ucet',
  cod: 'dobi(?:rk|erk)\\w+|hotove|pri prevzeti|(?:platba|zaplatit|hotove) (?:na miste|na prodejne|v hotelu|pri prevzeti)',
  gift: 'darkov\\w+ (?:karta|poukaz|certifikat|poukazka)',
  who: 'jmeno|meno|prijmeni|ulice|mesto|psc|telefon|adresa|stat',
};
