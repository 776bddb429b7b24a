import type { Lexicon } from './types';

export const pl: Lexicon = {
  due: '(?:do zaplaty|lacznie|razem|suma)(?: do zaplaty| z dostawa| zamowienia)?|(?:laczn[ay]|calkowit[ay]) (?:kwota|wartosc|cena|koszt)|(?:cena|koszt) (?:calkowit[ay]|laczn[ay])|kwota (?:do zaplaty|zamowienia|calkowita)|wartosc zamowienia|ogolem',
  total: 'kwota|wartosc',
  not: 'suma czesciowa|wartosc (?:produktow|koszyka)|dostaw\\w+|wysylk\\w+|rabat\\w*|znizk\\w+|oszczed\\w+|vat|podat\\w+|miesieczn\\w+|rata|raty|cena|od|kupon|netto|punkty|produkty|oplata (?:serwisowa|transakcyjna)|prowizj\\w+',
  price: 'cena|oplata',
  pay: '(?:zamawiam|kupuje)(?: i| z)|zamawiam|zloz zamowienie|zaplac|kup(?:uje)? i zaplac|place|potwierdz (?:zamowienie|platnosc|zakup)|przejdz do platnosci|kupuje|potwierdzam (?:zamowienie|zakup)|oplac (?:zamowienie|teraz|rachunek|fakture)|plac (?:z|przez) \\w+|zaplac',
  go: '(?:przejdz|idz) do (?:kasy|zamowienia|platnosci|dostawy)|do kasy|zloz zamowienie|realizuj',
  next: 'dalej|kontynuuj|nastepny krok|przejdz dalej',
  method:
    '(?:metod[ay]|sposob|sposoby|form[ay]|opcje) platnosci|wybierz platnosc|jak chcesz zaplacic|platnosc$|dane karty|wybierz (?:metode|sposob)|wybierz (?:form[ey]|kanal|sposob) platnosci|kanal platnosci',
  checkout:
    'kasa|dostawa i platnosc|(?:adres|metoda|sposob|dane|opcje) (?:dostawy|do faktury|wysylki|rozliczeniow\\w+)|podsumowanie(?: zamowienia)?|twoje zamowienie|dane (?:odbiorcy|zamawiajacego)|realizacja zamowienia|szczegoly (?:platnosci|rozliczenia)|finalizacja|^(?:dostawa|zamowienie|wysylka)$|pasazerowie|twoja rezerwacja|szczegoly rezerwacji',
  cart: 'koszyk\\w*|kontynuuj zakupy|wroc do zakupow',
  done: 'dziekujemy|zamowienie (?:zostalo )?(?:zlozone|przyjete|oplacone)|platnosc (?:zakonczona|przyjeta|odrzucona|nieudana)|potwierdzenie zamowienia',
  fail: '(?:platnosc|karta|transakcja)[^.]{0,30}(?:odrzucon|nieudan|nie powiod)|brak srodkow|sprobuj ponownie',
  add: 'dodaj do koszyka|do koszyka|kup teraz',
  login: 'zaloguj|logowanie|zarejestruj|zaloz konto|nie pamietasz|bankowosc',
  past: 'moje zamowienia|historia zamowien|sledz|zamow ponownie|szczegoly zamowienia|status zamowienia',
  wallet: 'dodaj karte|moje karty',
  give: 'wesprzyj|darowizn\\w+|wplac',
  cardNumber: '(?:numer|nr) karty',
  cvc: 'kod (?:zabezpieczajacy|cvv|cvc|bezpieczenstwa)',
  expiry: 'waznosci|wazna do',
  coupon: 'kod (?:rabatowy|promocyjny)|kupon|bon',
  parts: 'raty|rat\\b|ratalna|0 ?%|odroczon\\w+|zaplac pozniej|na raty',
  bill: 'faktur[aye] (?:nr|vat)|rachun(?:ek|ki)|mandat\\w*',
  card: 'kart[ay](?: (?:platnicza|kredytowa|debetowa))?|karta',
  bank: 'przelew\\w*|szybki przelew|przelewy',
  cod: 'za pobraniem|przy odbiorze|pobranie|gotowka|(?:platnosc|zaplac|place) (?:na miejscu|w hotelu|w obiekcie|w sklepie|kurierowi)',
  gift: 'karta podarunkowa|bon podarunkowy|karta prezentowa',
  who: 'imie|nazwisko|adres|ulica|miasto|miejscowosc|kod pocztowy|kraj|telefon|nr domu|firma',
};
