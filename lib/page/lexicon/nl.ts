import type { Lexicon } from './types';

export const nl: Lexicon = {
  due: 'totaal(?:bedrag| te betalen|prijs| incl\\w*)?|te betalen|eindtotaal',
  total: 'bedrag',
  not: 'subtotaal|verzend\\w*|bezorg\\w*|btw|korting\\w*|bespaar\\w*|per maand|prijs|artikelen|vanaf|servicekosten|toeslag\\w*|administratiekosten',
  price: 'prijs',
  pay: '(?:bestelling|betaling) (?:plaatsen|afronden|bevestigen)|bestelling met betaalverplichting|(?:nu )?betalen|afrekenen$|bestellen$|plaats bestelling|betaal(?: nu| veilig| met| €| \\d|$)|(?:nu )?kopen en betalen|bestelling met betalingsverplichting|bevestig(?:en)? en (?:betaal|betalen)',
  go: '(?:naar|verder naar|ik ga) (?:de )?(?:kassa|bestellen|afrekenen|checkout)|afrekenen|verder naar bestellen',
  next: 'verder|volgende|doorgaan',
  method:
    'betaal(?:methoden?|wijze|opties|gegevens|mogelijkheden)|kies (?:een|je|uw) betaal\\w*|hoe wil (?:je|u) betalen|betalen met|^betaling$',
  checkout:
    'afrekenen|kassa|(?:factuur|verzend|aflever|bezorg)adres|verzend(?:methode|wijze)|overzicht|je bestelling|uw bestelling|factuurgegevens|besteloverzicht|^(?:bezorging|levering|verzending)$|bestelling controleren|verzendopties|bezorgopties|(?:je|uw|jouw) (?:boeking|reis)',
  cart: 'winkel(?:wagen|mand|mandje)|verder winkelen',
  done: 'bedankt voor|bestelling (?:ontvangen|geplaatst)|betaling (?:geslaagd|mislukt|gelukt)|orderbevestiging|bestelbevestiging|bestelling is (?:ontvangen|geplaatst|bevestigd)',
  fail: 'betaling[^.]{0,30}(?:mislukt|geweigerd)|probeer opnieuw',
  add: 'in (?:de )?winkel(?:wagen|mand|mandje)|toevoegen aan|koop nu',
  login: 'inloggen|aanmelden|registreren|wachtwoord vergeten|account aanmaken',
  past: 'mijn bestellingen|bestelgeschiedenis|volg|besteldetails|bestelling volgen',
  wallet: 'kaart toevoegen|mijn kaarten',
  give: 'donat\\w+|doneer\\w*',
  cardNumber: 'kaartnummer',
  cvc: 'beveiligingscode',
  expiry: 'vervaldatum|geldig tot',
  coupon: 'kortingscode|actiecode|waardebon',
  parts: 'termijnen|gespreid|rentevrij|achteraf betalen',
  bill: 'factuur (?:nr|nummer|betalen)|(?:je|uw|openstaande) (?:factuur|rekening)|boete',
  card: '(?:credit|krediet|debet|bank|betaal)[ -]?(?:card|kaart|pas)(?:en)?|^kaart$|met kaart|kaartbetaling',
  bank: 'overboeking|bankoverschrijving|vooruitbetaling|(?:automatische )?incasso|bankoverboeking|overschrijving',
  cod: 'rembours|contant|bij (?:afhalen|aflevering)|betalen (?:in|bij) (?:de )?(?:winkel|aflevering|bezorging|afhalen)|(?:pinnen|betalen) (?:bij|aan) (?:bezorging|de deur|afhalen|aankomst)|betalen in het hotel',
  gift: 'cadeau(?:kaart|bon)',
  who: 'voornaam|achternaam|naam|adres|straat|huisnummer|postcode|plaats|stad|telefoon\\w*|land',
};
