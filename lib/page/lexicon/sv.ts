import type { Lexicon } from './types';

/** Swedish, Norwegian and Danish. */
export const sv: Lexicon = {
  due: '(?:att betala|total(?:t|en)?(?:summa|sum|belopp|pris)?|i alt|slutsumma|sum(?:ma)?|belopp)(?: att betala| inkl\\w*| totalt)?|a betale|at betale|totalt inkl\\w*|ialt|total(?:belob|belop)|ordre?sum\\w*|samlet (?:belob|belop|pris)',
  now: '(?:att betala|betala) (?:nu|idag)',
  total: 'belop',
  not: 'delsumma|delsum|subtotal|frakt|levering|moms|mva|rabatt?|spar\\w*|per manad|pr\\.? (?:maned|mnd)|pris|varor|serviceavgift|fragt|leverans|fraktkostnad|\\w*gebyr',
  price: 'pris|avgift|gebyr',
  pay: '(?:slutfor|bekrafta|genomfor|fullfor|gennemfor|bekreft|bekraeft) (?:kop|kjop|kob|bestallning|ordre|betaling|bestilling)|betala(?: nu)?$|betal(?: na| nu)?$|lagg (?:en )?(?:order|bestallning)|bestil$|ga til betaling|bestill?(?: na| nu|$)|^kop$|betala? \\d|godkend (?:kob|betaling)|skicka (?:bestallning|order)|bestil og betal|kop och betala|bekrafta och betala',
  go: '(?:till|ga till|til|ga til) (?:kassan?|betaling|checkout)',
  next: 'fortsatt|fortsett|naesta|neste|naste',
  method:
    'betal(?:ning|ings)s?(?:satt|metod\\w*|mate|alternativ|mader|matar)|(?:velg|valj|vaelg) betal\\w+|hur vill du betala|^betal(?:ning|ing)$|betalsatt|betalingsmade|valj hur du vill betala',
  checkout:
    'kass(?:a|e)n?$|leverans(?:adress|satt)|leveringsadresse|faktura(?:adress|uppgifter)|din (?:bestallning|ordre|bestilling)|ordrer?oversikt|orderoversikt|ordreoversigt|(?:frakt|leverans|leverings)(?:metod\\w*|mate|made|satt|alternativ)|^(?:leverans|levering|frakt|fragt|sammanfattning|oppsummering)$|fakturerings?adress\\w*',
  cart: 'varukorg|kundvagn|handlekurv|indkobskurv|fortsatt handla',
  done: 'tack for|takk for|tak for|ordre? (?:mottatt|bekraftad)',
  fail: 'betal\\w+[^.]{0,20}(?:misslyckades|nekades|afvist|feilet)',
  add: 'lagg i (?:varukorg|kundvagn)\\w*|legg i|laeg i|kop nu|kjop na',
  login: 'logga in|logg inn|log ind|skapa konto|glomt losenord',
  past: 'mina (?:ordrar|bestallningar)|orderhistorik',
  wallet: 'lagg till kort|mina kort|legg til kort|mine kort',
  give: 'ge en gava|donera|skank|gi en gave',
  cardNumber: 'kort-?nummer',
  cvc: 'sakerhetskod|sikkerhetskode|kontrolsiffer|kontrollsiffer',
  expiry: 'utgangs(?:datum|dato)|giltig till|gyldig til|udlobs\\w*|utlops\\w*|giltighetstid',
  coupon: 'rabattkod|kampanjkod|rabattkode',
  parts: 'delbetal\\w+|avbetal\\w+|rantefri\\w*|manader',
  bill: 'faktura nr|regning(?:en|er)?|din faktura|boter',
  card: '(?:dan|kredit|konto|debet|betal(?:nings|ings)?|bank)?kort(?:et|betal\\w+)?|kredittkort|debitkort|debetkort',
  bank: '(?:direkt|konto)?-?(?:bank)?-?over(?:foring|forsel)|bankbetalning|betalning via bank|autogiro',
  cod: 'postforskott|kontant\\w*|efterkrav|(?:post)?oppkrav|betala (?:i butik|vid)|betala? (?:pa|vid|i) (?:hotellet|plats|leverans|utlamning|butikken|hentested)',
  gift: 'presentkort|gavekort',
  who: 'fornamn|efternamn|fornavn|etternavn|adresse?|postnummer|ort|by|telefon|mobil',
};
