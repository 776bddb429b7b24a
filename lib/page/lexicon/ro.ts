import type { Lexicon } from './types';

export const ro: Lexicon = {
  due: 'total(?: de plata| comanda| general| cu tva)?|(?:suma|valoare) (?:totala|de plata)|de plata(?: acum)?|pret total',
  total: 'suma|valoare',
  not: 'subtotal|total produse|livrare|transport\\w*|tva|reducer\\w+|discount|cupon|pe luna|rate|pret|economis\\w+|taxa',
  price: 'pret|taxa',
  pay: '(?:trimite|plaseaza|finalizeaza|confirma) (?:comanda|plata)|plateste|cumpara si plateste|comanda cu obligatie|comanda acum|^plata$|comanda si plateste',
  go: '(?:spre|catre|continua (?:spre|catre)|mergi la) (?:finalizare|casa|plata|comanda)|finalizeaza comanda|continua comanda',
  next: 'continua|urmatorul pas|pasul urmator|inainte',
  method:
    '(?:metod[ae]|modalitat\\w+|optiuni) (?:de )?(?:plata|plata:)|detalii (?:plata|card)|date card|^plata$',
  checkout:
    'finalizare (?:comanda)?|(?:adresa|metoda|date|detalii|modalitate) (?:de )?(?:livrare|facturare)|(?:sumar|rezumat|detalii)(?:ul)? comand\\w+|comanda (?:ta|dvs|dumneavoastra)|^livrare$',
  cart: 'cos(?:ul)?(?: de cumparaturi)?|continua cumparaturile',
  done: 'multumim|comanda (?:a fost )?(?:plasata|trimisa|inregistrata|confirmata)|plata (?:a fost )?(?:acceptata|respinsa|esuata|efectuata)',
  fail: '(?:plata|card|tranzacti)[^.]{0,25}(?:respins|esuat|refuzat)|incercati din nou',
  add: 'adauga in cos|cumpara acum',
  login: 'autentificare|conectare|inregistrare|ai uitat parola|creeaza cont',
  past: 'comenzile mele|istoric comenzi',
  wallet: 'adauga (?:un )?card|cardurile mele',
  give: 'don(?:eaza|atie)\\w*',
  cardNumber: 'numar(?:ul)? card\\w*',
  cvc: 'cod de securitate',
  expiry: 'expirare|expira',
  coupon: 'cod (?:promotional|de reducere|cupon|voucher)|cupon|voucher',
  parts: 'rate|in rate|fara dobanda',
  card: 'card(?:ul)?(?: (?:bancar|de credit|de debit|online))?|cu cardul',
  bank: '(?:transfer|virament)(?: bancar)?|ordin de plata',
  cod: 'ramburs|numerar|la livrare|cash',
  gift: 'card cadou',
  who: 'nume|prenume|adresa|strada|oras|localitate|judet|cod postal|telefon|tara',
};
