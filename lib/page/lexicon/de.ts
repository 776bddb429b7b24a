import type { Lexicon } from './types';

export const de: Lexicon = {
  due: 'gesamt(?:summe|betrag|preis|kosten)?|preis gesamt|zu zahlen\\w*|zahlbetrag|endbetrag|endsumme|rechnungsbetrag|zahlungsbetrag|bestellsumme|summe inkl\\w*|total|(?:jetzt|heute) (?:fallig|zu zahlen)|falliger betrag',
  now: '(?:heute|jetzt) (?:fallig|zu zahlen)|anzahlung (?:heute|jetzt)',
  total: 'summe|betrag',
  not: 'zwischensumme|warenwert|versand\\w*|liefer\\w*|mwst|mehrwertsteuer|ust|steuer\\w*|rabatt\\w*|gutschein\\w*|ersparnis|sie sparen|gespart|pro monat|monatlich\\w*|rate|einzelpreis|preis|ab|statt|netto|artikel\\w*|nachnahme\\w*|gebuhr\\w*|punkte|guthaben|je|uvp|servicegebuhr|zustellgebuhr|buchungsgebuhr|trinkgeld|pfand|nettosumme',
  price: 'preis|gebuhr(?:en)?|entgelt',
  pay: '(?:zahlungspflichtig|kostenpflichtig|jetzt|verbindlich) (?:bestellen|kaufen|bezahlen|zahlen|buchen)|kaufen$|bestellung (?:abschicken|abschliessen|absenden|aufgeben)|bezahlen$|mit \\w+ bezahlen|zahlung (?:bestatigen|abschliessen)|kauf abschliessen|jetzt zahlen|(?:jetzt )?[\\d.,]+ ?(?:€|eur|chf) (?:be)?zahlen|(?:be)?zahlen (?:und|&) (?:bestellen|buchen)|buchung abschliessen|rechnung (?:be)?zahlen',
  go: '(?:zur|weiter zur) (?:kasse|bestellung)|kasse$|zur kassa|zum checkout|bestellen$',
  next: 'weiter(?: zu\\w*| mit|$)|nachster schritt|fortfahren',
  method:
    'zahlungs?(?:art|arten|weise|methoden?|mittel|moglichkeiten|informationen|optionen|daten)|bezahl(?:art|methode|en mit)|^zahlung$|wie (?:mochten|mochtest|wollen|willst) (?:sie|du) (?:be)?zahlen|zahlung (?:per|mit)|kreditkartendaten|zahlungsdetails|karten-?daten|^bezahlung$',
  checkout:
    'kasse|rechnungs(?:adresse|details)|liefer(?:adresse|anschrift)|versand(?:art|adresse|methode|optionen)|bestell(?:ubersicht|zusammenfassung)|ihre bestellung|deine bestellung|bestellung (?:prufen|uberprufen|abschliessen)|rechnungsdetails|prufen (?:und|&) bestellen|^(?:lieferung|versand|zustellung)$|liefer(?:optionen|art)|reisende|ihre (?:buchung|reise)|deine (?:buchung|reise)|^zusammenfassung$|buchungsubersicht',
  cart: 'warenkorb|einkaufswagen|weiter einkaufen|warenkorb aktualisieren',
  done: 'vielen dank fur (?:ihre|deine)|bestellung (?:ist )?(?:eingegangen|erfolgreich|bestatigt|abgeschlossen)|bestellbestatigung|zahlung (?:erfolgreich|erhalten|fehlgeschlagen|abgelehnt)|danke fur|vielen dank fur (?:ihren|deinen)|buchung(?:s)? ?-?bestatig\\w+',
  fail: '(?:zahlung|karte|transaktion)[^.]{0,30}(?:fehlgeschlagen|abgelehnt|nicht)|unzureichende|erneut versuchen|abgelaufen',
  add: 'in den (?:warenkorb|einkaufswagen)|jetzt kaufen|sofort kaufen',
  login: 'anmelden|einloggen|registrieren|passwort vergessen|konto erstellen|login|online-?banking',
  past: 'meine bestellungen|bestell(?:historie|verlauf)|sendung verfolgen|erneut kaufen|bestellnummer|bestelldetails|sendungsverfolgung|ihre bestellungen|meine buchungen|bestellstatus|bestellung nr',
  wallet:
    '(?:neue )?karte hinzufugen|meine karten|karte speichern|zahlungs(?:mittel|arten|methoden) verwalten|meine zahlungs(?:arten|methoden|mittel)|gespeicherte karten|zahlungsmethode hinzufugen',
  give: 'spende\\w*',
  cardNumber: 'karten-?nummer|kreditkarten?-?nummer|karten-?nr',
  cvc: 'prufnummer|prufziffer|sicherheitscode|kartenprufnummer',
  expiry: 'ablaufdatum|gultig bis|verfallsdatum|gultigkeit',
  coupon: 'gutschein(?:code)?|rabattcode|aktionscode|gutscheine',
  parts: 'ratenzahlung|ratenkauf|monatsraten?|raten|in \\d+ teilen|zinsfrei|0 ?% finanzierung|finanzierung',
  bill: 'rechnung (?:nr|nummer|bezahlen|vom|online)|gebuhrenbescheid|bussgeld\\w*|strafzettel|steuerbescheid|offene rechnung\\w*',
  code: 'qr-?code',
  card: '(?:kredit|debit|ec-?|bank|giro)?-?karten?(?:zahlung)?',
  bank: '(?:bank|sofort|direkt|vorab)?-?uberweisung|vorkasse|vorauskasse|lastschrift|bankeinzug|echtzeit-?uberweisung',
  cod: 'nachnahme|barzahlung|bar (?:bei|zahlen)|zahlung bei abholung|(?:be)?zahl(?:ung|en) (?:bei (?:lieferung|abholung|anreise)|vor ort|im (?:hotel|laden|geschaft))|barzahlen',
  gift: 'geschenk(?:karten?|gutschein\\w*)|gutscheinkarte',
  who: 'vorname|nachname|^name\\b|anschrift|adresse|strasse|hausnummer|plz|postleitzahl|ort|stadt|land|telefon\\w*|firma|bundesland',
};
