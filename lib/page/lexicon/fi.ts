import type { Lexicon } from './types';

export const fi: Lexicon = {
  due: 'yhteensa|(?:kokonais|loppu)(?:summa|hinta)|maksettava(?:a)?(?: yhteensa)?|maksettavaa|tilauksen summa',
  total: 'summa',
  not: 'valisumma|toimitus\\w*|postikulut|alv|vero|alennus|kuponki|kuukaudessa|kk|hinta|saastat|tuotteet',
  pay: '(?:vahvista|laheta|tee|suorita) (?:tilaus|maksu|osto)|tilaa(?: ja maksa| nyt|$)|maksa(?: nyt|$)|siirry maksamaan',
  go: 'siirry (?:kassalle|tilaamaan)|kassalle|tilaamaan',
  next: 'jatka|seuraava',
  method: 'maksutapa|maksutavat|maksutavan|maksun tiedot|^maksu$|maksutiedot',
  checkout:
    'kassa|(?:toimitus|laskutus)(?:osoite|tiedot|tapa)|tilauksen (?:yhteenveto|tiedot)|tilauksesi|yhteenveto',
  cart: 'ostoskori|jatka ostoksia',
  done: 'kiitos|tilaus (?:vastaanotettu|vahvistettu|onnistui)|maksu (?:onnistui|epaonnistui|hylattiin)',
  fail: '(?:maksu|kortti)[^.]{0,25}(?:epaonnistu|hylat|ei onnistu)|yrita uudelleen',
  add: 'lisaa (?:ostos)?koriin|osta nyt',
  login: 'kirjaudu|rekisteroidy|luo tili|unohditko salasanan',
  past: 'omat tilaukset|tilaushistoria|seuraa',
  cardNumber: 'kortin numero',
  cvc: 'turvakoodi|tarkiste',
  expiry: 'voimassa',
  coupon: 'alennuskoodi|kuponki|kampanjakoodi',
  parts: 'osamaksu|erissa|koroton',
  card: '(?:luotto|pankki|maksu|debit-?)?kort(?:ti|illa)',
  bank: 'verkkopankki\\w*|tilisiirto|pankkisiirto|verkkomaksu',
  cod: 'postiennakko|kateinen|kateisella|noudettaessa',
  gift: 'lahjakortti',
  who: 'etunimi|sukunimi|nimi|osoite|katuosoite|postinumero|kaupunki|postitoimipaikka|puhelin\\w*|maa',
};
