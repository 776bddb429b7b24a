import type { Lexicon } from './types';

/** Croatian, Serbian, Bosnian and Slovene in Latin letters. */
export const hr: Lexicon = {
  due: '(?:sve)?ukupno(?: za (?:platiti|uplatu|placanje)| s pdv-om)?|ukupan iznos|iznos za (?:placanje|uplatu)|za (?:platiti|uplatu)|skupaj(?: za placilo)?|za placilo|ukupna cijena|укупно',
  total: 'iznos|znesek',
  not: 'meduzbroj|medzbroj|dostav\\w+|popust|pdv|ddv|mjesecno|cijena|cena|rata|proizvod\\w*|ustede|postnina|kupon|vmesni',
  price: 'cijena|cena',
  pay: '(?:potvrdi|posalji|zavrsi|oddaj|dovrsi|zakljuci) (?:narudzbu|narudzbinu|kupnju|kupovinu|narocilo|nakup|placanje)|naruci(?: s obvezom| sada|$)|plati(?: sada|$)|placaj|poruci(?: sada|$)|potvrdi i plati',
  go: '(?:na|nastavi na|idi na|u) (?:blagajnu|placanje|kosaricu|kasu)|na blagajno|zavrsi kupovinu',
  next: 'nastavi|dalje|sljedeci korak|naprej|nadaljuj',
  method:
    'nacin(?:i)? (?:placanja|placila)|metode placanja|podaci (?:o kartici|kartice)|^placanje$|^placilo$',
  checkout:
    'blagajna|(?:adresa|podaci|nacin|naslov) (?:za )?(?:dostav\\w+|placanj\\w+|isporuke|racun)|(?:vasa|tvoja) narudzb\\w+|pregled (?:narudzbe|narocila)|sazetak|zavrsetak kupnje',
  cart: 'kosarica|korpa|nastavi kupnju',
  done: 'hvala|narudzba (?:je )?(?:zaprimljena|uspjesna|primljena)|placanje (?:uspjesno|neuspjesno|odbijeno)',
  fail: '(?:placanje|kartica)[^.]{0,25}(?:neuspjesn|odbijen)|pokusajte ponovno',
  add: 'dodaj u (?:kosaricu|korpu)|dodaj v kosarico|kupi (?:odmah|sada)',
  login: 'prijav\\w+|registrac\\w+|zaboravljena lozinka',
  past: 'moje narudzbe|povijest narudzbi',
  wallet: 'dodaj karticu|moje kartice',
  give: 'doniraj|donacij\\w+',
  cardNumber: 'broj kartice|stevilka kartice',
  cvc: 'sigurnosni (?:kod|broj)|varnostna koda',
  expiry: 'vrijedi do|istek\\w*',
  coupon: 'kod kupona|promo kod|kupon',
  parts: 'rate|obroke|obrocno',
  card: '(?:kreditn|debitn|bankovn|platn)\\w+ kartic\\w+|kartic\\w+',
  bank: 'uplatnic\\w+|bankovn\\w+ (?:prijenos|transfer)|virman\\w*|opca uplatnica|predracun|po ponudi|nakazilo|uplata na racun',
  cod: 'pouzec\\w+|povzetj\\w+|gotovin\\w+|prilikom preuzimanja',
  gift: 'poklon (?:bon|kartica)|darilni bon',
  who: 'ime|prezime|priimek|adresa|ulica|grad|mjesto|postanski broj|telefon|naslov|drzava',
};
