import type { Lexicon } from './types';

export const it: Lexicon = {
  due: "(?:prezzo|costo) (?:totale|finale|complessivo)|totale(?: (?:ordine|dell'ordine|da pagare|complessivo|carrello|finale|iva|provvisorio))?|importo (?:totale|da pagare)|da pagare",
  total: 'importo',
  not: 'subtotale|totale (?:parziale|prodotti|articoli)|spedizione|spese|iva|tasse|scont\\w+|risparmi\\w*|al mese|rate|rata|prezzo|buono|prodotti|consegna|imponibile|commission[ei]|costi di servizio|mancia',
  price: 'prezzo|quota',
  pay: "(?:conferma|completa|invia|effettua|procedi con|concludi|finalizza) (?:l'|il |e )?(?:ordine|acquisto|pagamento|paga)|paga(?: ora| con| adesso| e prenota| [^\\d]?\\d|$)|acquista e paga|ordina(?: ora)?$|ordina con obbligo|procedi all'acquisto|acquista e paga|(?:procedi|vai) al pagamento",
  go: "(?:procedi|vai|continua) (?:al|alla|con) (?:checkout|cassa|pagamento|l'ordine|acquisto)|vai alla cassa|concludi ordine",
  next: 'continua|avanti|prosegui',
  method:
    '(?:metod[oi]|modalita|forma|opzioni) di pagamento|(?:paga|pagamento) con|come (?:vuoi|desideri|preferisci) pagare|dati (?:di pagamento|della carta)|^pagamento$|(?:scegli|seleziona) come pagare',
  checkout:
    '(?:indirizzo|metodo|modalita|dati|dettagli) di (?:spedizione|fatturazione|consegna)|riepilogo|il tuo ordine|cassa|conferma ordine|completa ordine|^(?:consegna|spedizione)$|passeggeri|opzioni di (?:spedizione|consegna)|(?:la )?tua prenotazione|riepilogo prenotazione',
  cart: 'carrello|continua (?:gli|lo) (?:acquisti|shopping)',
  done: "grazie per|ordine (?:ricevuto|confermato|completato|effettuato)|pagamento (?:riuscito|completato|rifiutato|fallito)|conferma dell'ordine|ordine e stato (?:ricevuto|confermato)|prenotazione confermata",
  fail: '(?:pagamento|carta)[^.]{0,30}(?:rifiutat|fallit|non)|riprova',
  add: 'aggiungi al carrello|acquista ora|compra (?:ora|subito)',
  login: 'accedi|login|registrati|password dimenticata|crea (?:un )?account',
  past: "i miei ordini|storico ordini|traccia|ordini precedenti|riordina|dettagli(?:o)? (?:dell')?ordine|i tuoi ordini",
  wallet: 'aggiungi (?:una )?(?:nuova )?carta|le mie carte',
  give: 'dona|donazion\\w+',
  cardNumber: 'numero (?:di |della )?carta',
  cvc: 'codice di sicurezza',
  expiry: 'scadenza',
  coupon: 'codice (?:promo\\w*|sconto)|buono|coupon',
  parts: 'rate|rata|senza interessi',
  bill: 'bollett[ae]|fattura n\\w*|tributi|mult[ae]|avviso di pagamento',
  card: 'cart[ae](?: di (?:credito|debito)| prepagat[ae])?|bancomat',
  bank: 'bonifico(?: bancario)?|addebito (?:diretto|bancario|sepa)',
  cod: 'contrassegno|alla consegna|contanti|(?:paga|pagamento|pagare) in (?:struttura|negozio|hotel|loco)|al ritiro',
  gift: 'carta regalo|buono regalo',
  who: 'nome|cognome|indirizzo|citta|provincia|cap|telefono|cellulare|paese|ragione sociale',
};
