import { describe, expect, it } from 'vitest';
import { readPage } from '../read';
import { pageOf } from '../test-page';

interface Shop {
  readonly language: string;
  readonly title: string;
  /** Headings of address and method. */
  readonly address: string;
  readonly method: string;
  readonly fields: readonly string[];
  readonly methods: Readonly<Record<string, string>>;
  readonly sub: string;
  readonly ship: string;
  readonly total: string;
  readonly amount: readonly [string, string, string];
  readonly money: string;
  readonly button: string;
  readonly login: string;
  readonly cart: readonly [string, string];
  readonly done: string;
}

/** A small shop a language, in words its shops use. */
const SHOPS: readonly Shop[] = [
  {
    language: 'en',
    title: 'Secure checkout',
    address: 'Delivery details',
    method: 'How would you like to pay?',
    fields: ['Full name', 'Street address', 'Postcode'],
    methods: { 'Debit or credit card': 'card', PayPal: 'paypal' },
    sub: 'Items',
    ship: 'Postage',
    total: 'To pay',
    amount: ['£8.00', '£2.00', '£10.00'],
    money: 'GBP 1000',
    button: 'Complete purchase',
    login: 'Log in',
    cart: ['Shopping basket', 'Go to checkout'],
    done: 'Thanks for your order',
  },
  {
    language: 'zh-CN',
    title: '填写订单',
    address: '收货人信息',
    method: '支付方式',
    fields: ['收货人', '详细地址', '手机号码'],
    methods: { 支付宝: 'alipay', 微信支付: 'wechatpay', 货到付款: 'cod' },
    sub: '商品金额',
    ship: '运费',
    total: '实付款',
    amount: ['¥80.00', '¥20.00', '¥100.00'],
    money: 'CNY 10000',
    button: '提交订单',
    login: '登录',
    cart: ['购物车', '去结算'],
    done: '支付成功',
  },
  {
    language: 'zh-TW',
    title: '結帳',
    address: '收件人資料',
    method: '付款方式',
    fields: ['收件人姓名', '地址', '手機'],
    methods: { 信用卡一次付清: 'card', 'LINE Pay': 'other', 貨到付款: 'cod' },
    sub: '小計',
    ship: '運費',
    total: '總計',
    amount: ['NT$800', 'NT$60', 'NT$860'],
    money: 'TWD 86000',
    button: '確認付款',
    login: '登入',
    cart: ['購物車', '前往結帳'],
    done: '訂單已成立',
  },
  {
    language: 'es',
    title: 'Tramitar pedido',
    address: 'Dirección de envío',
    method: 'Método de pago',
    fields: ['Nombre y apellidos', 'Dirección', 'Código postal'],
    methods: { 'Tarjeta de crédito o débito': 'card', Bizum: 'other', 'Contra reembolso': 'cod' },
    sub: 'Subtotal',
    ship: 'Gastos de envío',
    total: 'Total a pagar',
    amount: ['8,00 €', '2,00 €', '10,00 €'],
    money: 'EUR 1000',
    button: 'Realizar pedido',
    login: 'Iniciar sesión',
    cart: ['Tu cesta', 'Finalizar compra'],
    done: 'Gracias por tu compra',
  },
  {
    language: 'pt-BR',
    title: 'Finalizar compra',
    address: 'Endereço de entrega',
    method: 'Forma de pagamento',
    fields: ['Nome completo', 'CEP', 'Endereço'],
    methods: { 'Cartão de crédito': 'card', Pix: 'pix', 'Boleto bancário': 'boleto' },
    sub: 'Subtotal',
    ship: 'Frete',
    total: 'Valor total',
    amount: ['R$ 80,00', 'R$ 20,00', 'R$ 100,00'],
    money: 'BRL 10000',
    button: 'Finalizar pedido',
    login: 'Entrar',
    cart: ['Carrinho', 'Fechar pedido'],
    done: 'Obrigado pela sua compra',
  },
  {
    language: 'fr',
    title: 'Validation de commande',
    address: 'Adresse de livraison',
    method: 'Mode de paiement',
    fields: ['Prénom', 'Adresse', 'Code postal'],
    methods: { 'Carte bancaire': 'card', Virement: 'banktransfer', Chèque: 'banktransfer' },
    sub: 'Sous-total',
    ship: 'Livraison',
    total: 'Total TTC',
    amount: ['8,00 €', '2,00 €', '10,00 €'],
    money: 'EUR 1000',
    button: 'Valider et payer',
    login: 'Connexion',
    cart: ['Mon panier', 'Passer la commande'],
    done: 'Merci pour votre commande',
  },
  {
    language: 'de',
    title: 'Kasse',
    address: 'Lieferadresse',
    method: 'Zahlungsart',
    fields: ['Vorname', 'Straße', 'PLZ'],
    methods: { Kreditkarte: 'card', Lastschrift: 'banktransfer', PayPal: 'paypal' },
    sub: 'Zwischensumme',
    ship: 'Versandkosten',
    total: 'Gesamtbetrag',
    amount: ['8,00 €', '2,00 €', '10,00 €'],
    money: 'EUR 1000',
    button: 'Zahlungspflichtig bestellen',
    login: 'Anmelden',
    cart: ['Warenkorb', 'Zur Kasse'],
    done: 'Vielen Dank für Ihre Bestellung',
  },
  {
    language: 'ru',
    title: 'Оформление заказа',
    address: 'Адрес доставки',
    method: 'Способ оплаты',
    fields: ['Имя', 'Улица', 'Телефон'],
    methods: { 'Банковская карта': 'card', СБП: 'banktransfer', 'Наличными при получении': 'cod' },
    sub: 'Товары',
    ship: 'Доставка',
    total: 'Итого к оплате',
    amount: ['800 ₽', '200 ₽', '1 000 ₽'],
    money: 'RUB 100000',
    button: 'Подтвердить заказ',
    login: 'Войти',
    cart: ['Корзина', 'Перейти к оформлению'],
    done: 'Спасибо за заказ',
  },
  {
    language: 'ko',
    title: '주문/결제',
    address: '배송지 정보',
    method: '결제 수단',
    fields: ['이름', '주소', '휴대폰'],
    methods: { 신용카드: 'card', 카카오페이: 'kakaopay', 무통장입금: 'banktransfer' },
    sub: '상품 금액',
    ship: '배송비',
    total: '최종 결제 금액',
    amount: ['8,000원', '2,500원', '10,500원'],
    money: 'KRW 10500',
    button: '결제하기',
    login: '로그인',
    cart: ['장바구니', '주문하기'],
    done: '주문이 완료되었습니다',
  },
  {
    language: 'ja',
    title: 'ご購入手続き',
    address: 'お届け先',
    method: 'お支払い方法',
    fields: ['お名前', '住所', '電話番号'],
    methods: { クレジットカード: 'card', PayPay: 'paypay', コンビニ払い: 'konbini' },
    sub: '小計',
    ship: '送料',
    total: 'ご請求額',
    amount: ['¥800', '¥200', '¥1,000'],
    money: 'JPY 1000',
    button: '注文を確定する',
    login: 'ログイン',
    cart: ['ショッピングカート', 'レジに進む'],
    done: 'ご注文ありがとうございました',
  },
  {
    language: 'ar',
    title: 'إتمام الطلب',
    address: 'عنوان الشحن',
    method: 'طريقة الدفع',
    fields: ['الاسم الكامل', 'العنوان', 'المدينة'],
    methods: { 'بطاقة ائتمان': 'card', 'الدفع عند الاستلام': 'cod' },
    sub: 'المجموع الفرعي',
    ship: 'الشحن',
    total: 'الإجمالي',
    amount: ['80.00 ر.س', '20.00 ر.س', '100.00 ر.س'],
    money: 'SAR 10000',
    button: 'تأكيد الطلب',
    login: 'تسجيل الدخول',
    cart: ['سلة التسوق', 'إتمام الشراء'],
    done: 'شكرا لطلبك',
  },
  {
    language: 'pl',
    title: 'Podsumowanie',
    address: 'Adres dostawy',
    method: 'Metoda płatności',
    fields: ['Imię i nazwisko', 'Ulica', 'Kod pocztowy'],
    methods: { BLIK: 'blik', 'Karta płatnicza': 'card', Przelew: 'banktransfer' },
    sub: 'Wartość produktów',
    ship: 'Dostawa',
    total: 'Razem do zapłaty',
    amount: ['80,00 zł', '20,00 zł', '100,00 zł'],
    money: 'PLN 10000',
    button: 'Kupuję i płacę',
    login: 'Zaloguj się',
    cart: ['Koszyk', 'Przejdź do kasy'],
    done: 'Dziękujemy za zamówienie',
  },
  {
    language: 'it',
    title: 'Completa ordine',
    address: 'Indirizzo di spedizione',
    method: 'Metodo di pagamento',
    fields: ['Nome', 'Indirizzo', 'CAP'],
    methods: { 'Carta di credito': 'card', 'Bonifico bancario': 'banktransfer', Contrassegno: 'cod' },
    sub: 'Subtotale',
    ship: 'Spedizione',
    total: 'Totale ordine',
    amount: ['8,00 €', '2,00 €', '10,00 €'],
    money: 'EUR 1000',
    button: 'Effettua ordine',
    login: 'Accedi',
    cart: ['Il tuo carrello', 'Vai alla cassa'],
    done: 'Grazie per il tuo ordine',
  },
  {
    language: 'nl',
    title: 'Afrekenen',
    address: 'Bezorgadres',
    method: 'Betaalmethode',
    fields: ['Voornaam', 'Straat', 'Postcode'],
    methods: { iDEAL: 'ideal', Creditcard: 'card', Bancontact: 'bancontact' },
    sub: 'Subtotaal',
    ship: 'Verzendkosten',
    total: 'Te betalen',
    amount: ['€ 8,00', '€ 2,00', '€ 10,00'],
    money: 'EUR 1000',
    button: 'Bestelling plaatsen',
    login: 'Inloggen',
    cart: ['Winkelwagen', 'Verder naar bestellen'],
    done: 'Bedankt voor je bestelling',
  },
  {
    language: 'tr',
    title: 'Ödeme',
    address: 'Teslimat adresi',
    method: 'Ödeme yöntemi',
    fields: ['Ad', 'Adres', 'Telefon'],
    methods: { 'Kredi kartı': 'card', 'Havale / EFT': 'banktransfer', 'Kapıda ödeme': 'cod' },
    sub: 'Ara toplam',
    ship: 'Kargo',
    total: 'Ödenecek tutar',
    amount: ['80,00 TL', '20,00 TL', '100,00 TL'],
    money: 'TRY 10000',
    button: 'Siparişi tamamla',
    login: 'Giriş yap',
    cart: ['Sepetim', 'Sepeti onayla'],
    done: 'Siparişiniz alındı',
  },
  {
    language: 'th',
    title: 'ชำระเงิน',
    address: 'ที่อยู่จัดส่ง',
    method: 'วิธีการชำระเงิน',
    fields: ['ชื่อ', 'ที่อยู่', 'เบอร์โทรศัพท์'],
    methods: { บัตรเครดิต: 'card', โอนเงินผ่านธนาคาร: 'banktransfer', เก็บเงินปลายทาง: 'cod' },
    sub: 'รวมค่าสินค้า',
    ship: 'ค่าจัดส่ง',
    total: 'ยอดชำระ',
    amount: ['฿800', '฿50', '฿850'],
    money: 'THB 85000',
    button: 'ยืนยันคำสั่งซื้อ',
    login: 'เข้าสู่ระบบ',
    cart: ['ตะกร้าสินค้า', 'ดำเนินการชำระเงิน'],
    done: 'ขอบคุณสำหรับการสั่งซื้อ',
  },
  {
    language: 'vi',
    title: 'Thanh toán',
    address: 'Địa chỉ giao hàng',
    method: 'Phương thức thanh toán',
    fields: ['Họ tên', 'Địa chỉ', 'Số điện thoại'],
    methods: {
      'Thẻ tín dụng': 'card',
      'Chuyển khoản ngân hàng': 'banktransfer',
      'Thanh toán khi nhận hàng': 'cod',
    },
    sub: 'Tạm tính',
    ship: 'Phí vận chuyển',
    total: 'Tổng cộng',
    amount: ['80.000 ₫', '20.000 ₫', '100.000 ₫'],
    money: 'VND 100000',
    button: 'Đặt hàng',
    login: 'Đăng nhập',
    cart: ['Giỏ hàng', 'Tiến hành thanh toán'],
    done: 'Cảm ơn bạn đã đặt hàng',
  },
  {
    language: 'id',
    title: 'Checkout',
    address: 'Alamat pengiriman',
    method: 'Metode pembayaran',
    fields: ['Nama', 'Alamat', 'Kode pos'],
    methods: { 'Kartu kredit': 'card', 'Transfer bank': 'banktransfer', GoPay: 'other' },
    sub: 'Subtotal',
    ship: 'Ongkos kirim',
    total: 'Total pembayaran',
    amount: ['Rp80.000', 'Rp20.000', 'Rp100.000'],
    money: 'IDR 10000000',
    button: 'Buat pesanan',
    login: 'Masuk',
    cart: ['Keranjang', 'Lanjut ke pembayaran'],
    done: 'Pesanan berhasil',
  },
  {
    language: 'uk',
    title: 'Оформлення замовлення',
    address: 'Адреса доставки',
    method: 'Спосіб оплати',
    fields: ['Прізвище', 'Вулиця', 'Телефон'],
    methods: { 'Карткою онлайн': 'card', 'При отриманні': 'cod' },
    sub: 'Товари',
    ship: 'Доставка',
    total: 'До сплати',
    amount: ['800 ₴', '200 ₴', '1 000 ₴'],
    money: 'UAH 100000',
    button: 'Підтвердити замовлення',
    login: 'Увійти',
    cart: ['Кошик', 'Оформити замовлення'],
    done: 'Дякуємо за замовлення',
  },
  {
    language: 'cs',
    title: 'Pokladna',
    address: 'Dodací údaje',
    method: 'Způsob platby',
    fields: ['Jméno', 'Ulice', 'PSČ'],
    methods: { 'Platební kartou': 'card', 'Bankovní převod': 'banktransfer', Dobírka: 'cod' },
    sub: 'Mezisoučet',
    ship: 'Doprava',
    total: 'Celkem k úhradě',
    amount: ['800 Kč', '200 Kč', '1 000 Kč'],
    money: 'CZK 100000',
    button: 'Odeslat objednávku',
    login: 'Přihlásit',
    cart: ['Nákupní košík', 'Pokračovat do pokladny'],
    done: 'Děkujeme za objednávku',
  },
  {
    language: 'sv',
    title: 'Kassa',
    address: 'Leveransadress',
    method: 'Betalningssätt',
    fields: ['Förnamn', 'Adress', 'Postnummer'],
    methods: { Kort: 'card', Swish: 'banktransfer', Klarna: 'klarna' },
    sub: 'Delsumma',
    ship: 'Frakt',
    total: 'Att betala',
    amount: ['800 kr', '200 kr', '1 000 kr'],
    money: 'SEK 100000',
    button: 'Slutför köp',
    login: 'Logga in',
    cart: ['Varukorg', 'Till kassan'],
    done: 'Tack för ditt köp',
  },
];

const row = (label: string, amount: string | undefined): string =>
  `<div><span>${label}</span> <span>${amount}</span></div>`;
const sums = (shop: Shop): string =>
  row(shop.sub, shop.amount[0]) + row(shop.ship, shop.amount[1]) + row(shop.total, shop.amount[2]);
const field = (label: string): string => `<label>${label}</label><input label="${label}">`;

describe.each(SHOPS)('in $language', (shop) => {
  const { language } = shop;
  const checkout = readPage(
    pageOf(
      `<main><h1>${shop.title}</h1><h2>${shop.address}</h2>${shop.fields.map(field).join('')}<h2>${shop.method}</h2>
      ${Object.keys(shop.methods)
        .map((label) => `<input type="radio" name="p" label="${label}">`)
        .join('')}${sums(shop)}<button>${shop.button}</button></main>`,
      { language, title: shop.title },
    ),
  );

  it('a checkout is one', () => {
    expect(checkout.kind, JSON.stringify(checkout.evidence)).toBe('checkout');
    const rules = checkout.evidence.map(({ rule }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining([
        'pay-button',
        'method-choice',
        'method-heading',
        'address-fields',
        'total-labelled',
        'order-lines',
      ]),
    );
  });

  it('its total is the last of its amounts', () => {
    const { total } = checkout;
    expect(total.ok ? `${total.money.currency} ${total.money.minor}` : total.reason).toBe(shop.money);
  });

  it('its methods are known', () => {
    expect(checkout.methods.map(({ id }) => id)).toEqual([...new Set(Object.values(shop.methods))]);
  });

  it('a cart is none', () => {
    const [heading, button] = shop.cart;
    const cart = readPage(
      pageOf(
        `<main><h1>${heading}</h1><input name="quantity">${sums(shop)}<button>${button}</button></main>`,
        { language, title: heading },
      ),
    );
    expect(cart.kind, JSON.stringify(cart.evidence)).toBe('cart');
  });

  it('an order that is done is none', () => {
    const done = readPage(pageOf(`<main><h1>${shop.done}</h1>${sums(shop)}</main>`, { language }));
    expect(done.kind, JSON.stringify(done.evidence)).toBe('result');
  });

  it('a login is none', () => {
    const login = readPage(
      pageOf(
        `<main><h1>${shop.login}</h1><input name="email"><input type="password"><button>${shop.login}</button></main>`,
        { language },
      ),
    );
    expect(login.kind).toBe('none');
  });
});
