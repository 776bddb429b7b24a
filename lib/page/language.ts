import { inZone, type PageSnapshot, ZONE } from './snapshot';

/**
 * Scripts that give a language away, and small words that give away a Latin one. Enough to choose a lexicon, no more.
 */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/],
  ['ko', /[\uac00-\ud7af]/],
  ['zh', /[\u4e00-\u9fff]/],
  ['th', /[\u0e00-\u0e7f]/],
  ['fa', /[پچژگ]/],
  ['ar', /[\u0600-\u06ff]/],
  ['he', /[\u05d0-\u05ea]/],
  ['el', /[\u0370-\u03ff]/],
  ['hi', /[\u0900-\u097f]/],
  ['uk', /[іїєґ]/i],
  ['ru', /[\u0400-\u04ff]/],
];

const SMALL_WORDS: readonly (readonly [string, string])[] = [
  ['en', 'the|and|your|of|for|with|order|address|name'],
  ['es', 'el|los|las|del|con|tu|pedido|pago|envio|envío|compra|direccion|dirección'],
  ['pt', 'do|da|dos|em|seu|sua|você|não|pedido|pagamento|cartão|endereço|compra|nome'],
  ['fr', 'le|les|des|du|votre|vous|et|commande|paiement|livraison|adresse|nom|panier'],
  ['de', 'der|die|das|und|mit|ihre|für|zur|bestellung|zahlung|lieferung|warenkorb'],
  ['it', 'il|gli|della|di|con|tuo|per|ordine|pagamento|spedizione|indirizzo|carrello'],
  ['nl', 'het|een|van|je|uw|voor|en|bestelling|betaling|naam|adres'],
  ['pl', 'na|się|do|oraz|zamówienie|zamówienia|płatność|płatności|dostawa|koszyk|adres'],
  ['tr', 've|bir|için|ile|sipariş|ödeme|teslimat|sepet|adres|kart'],
  ['vi', 'và|của|đơn|hàng|thanh|toán|giao|địa|chỉ|tên'],
  ['id', 'dan|yang|untuk|anda|pembayaran|pesanan|alamat|pengiriman'],
  ['cs', 'na|se|pro|objednávka|objednávky|platba|doprava|dodání|košík|jméno|celkem'],
  ['fi', 'tai|sinun|tilaus|tilauksen|maksutapa|toimitus|toimitusosoite|nimi|yhteensä|hinta'],
  ['hu', 'az|és|egy|rendelés|fizetés|fizetési|szállítás|szállítási|kosár|név|cím|összesen|termék'],
  ['ro', 'și|cu|comanda|comandă|plată|plata|livrare|coș|nume|adresa|produse'],
  ['hr', 'za|ili|narudžba|narudžbe|plaćanje|plaćanja|dostava|dostave|košarica|ime|adresa|naročilo|plačilo'],
  ['sv', 'och|att|för|till|din|ditt|betala|beställning|frakt|ordre|og|til|betaling|levering'],
];

const COUNTERS = SMALL_WORDS.map(([code, list]) => [code, new Set(list.split('|'))] as const);
const SAMPLE = 400;
/** Languages read with the lexicon of a near relation. */
const KIN: Readonly<Record<string, string>> = {
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  da: 'sv',
  sk: 'cs',
  ms: 'id',
  iw: 'he',
  sr: 'hr',
  bs: 'hr',
  sl: 'hr',
  mk: 'bg',
};

/**
 * The languages a page is read in, likeliest first, English always among them: what its words show, then what it
 * declares (pages often declare a wrong one). Codes are those of the lexicon files.
 */
export function languagesOf(snapshot: PageSnapshot): string[] {
  const counts = new Map<string, number>();
  const add = (code: string, by: number): void => void counts.set(code, (counts.get(code) ?? 0) + by);
  let seen = 0;
  for (const node of snapshot.nodes) {
    const text = node.kind === 'text' ? node.text : node.kind === 'control' ? node.label : '';
    if (!text || inZone(node, ZONE.footer)) continue;
    if (++seen > SAMPLE) break;
    const script = SCRIPTS.find(([, letters]) => letters.test(text));
    if (script) add(script[0], 2);
    else
      for (const word of text.toLowerCase().split(/[^\p{L}]+/u))
        for (const [code, small] of COUNTERS) if (small.has(word)) add(code, 1);
  }
  const declared = snapshot.language.slice(0, 2).toLowerCase();
  if (declared) add(KIN[declared] ?? declared, 3);
  // Japanese is written with Chinese letters too.
  if ((counts.get('ja') ?? 0) * 4 > (counts.get('zh') ?? 0)) counts.delete('zh');
  const ranked = [...counts].filter(([, count]) => count > 2).sort((a, b) => b[1] - a[1]);
  const best = ranked.slice(0, 3).map(([code]) => code);
  return best.includes('en') ? best : [...best, 'en'];
}
