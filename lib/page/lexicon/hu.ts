import type { Lexicon } from './types';

export const hu: Lexicon = {
  due: '(?:mind)?osszesen|vegosszeg|fizetendo(?: osszeg| osszesen)?|teljes osszeg|rendeles osszege',
  total: 'osszeg',
  not: 'reszosszeg|(?:termekek|aruk) osszesen|szallitas\\w*|afa|kedvezmeny|kupon|havonta|ar|netto|megtakaritas|utanvet dija',
  pay: '(?:megrendeles|rendeles) (?:elkuldese|leadasa|veglegesitese|megerositese)|megrendel(?:em|es)|fizetes(?: most|$)|fizetek|rendelek|megveszem$',
  go: '(?:tovabb|ugras) a (?:penztarhoz|fizeteshez|megrendeleshez)|penztarhoz|penztar$|megrendeles$',
  next: 'tovabb|folytatas|kovetkezo',
  method: 'fizetesi (?:mod\\w*|lehetoseg\\w*|adatok)|fizetes modja|kartya ?adatok|^fizetes$',
  checkout:
    'penztar|(?:szallitasi|szamlazasi) (?:adatok|cim|mod)|rendeles (?:osszesito|osszegzese|reszletei)|(?:az on |a )?rendelese(?:d)?|szallitas es fizetes',
  cart: 'kosar|vasarlas folytatasa',
  done: 'koszonjuk|(?:meg)?rendeles(?:et|ed)? (?:sikeres|megkaptuk|fogadtuk)|sikeres (?:rendeles|fizetes)|fizetes (?:sikeres|sikertelen)',
  fail: '(?:fizetes|kartya|tranzakcio)[^.]{0,25}(?:sikertelen|elutasit)|probalja ujra',
  add: 'kosarba|megveszem|azonnali vasarlas',
  login: 'bejelentkezes|regisztracio|belepes|elfelejtett jelszo',
  past: 'rendeleseim|korabbi rendelesek',
  cardNumber: 'kartyaszam|kartya szama',
  cvc: 'biztonsagi kod',
  expiry: 'lejarat\\w*|ervenyesseg\\w*',
  coupon: 'kuponkod|kupon',
  parts: 'reszlet\\w*|kamatmentes',
  card: '(?:bank|hitel)?kartya\\w*|bankkartyas',
  bank: '(?:banki |elore )?(?:at)?utalas\\w*',
  cod: 'utanvet\\w*|keszpenz\\w*|atvetelkor',
  gift: 'ajandekkartya|ajandekutalvany',
  who: 'vezeteknev|keresztnev|nev|utca|varos|iranyitoszam|telefon\\w*|cim|orszag',
};
