import type { Lexicon } from './types';

export const en: Lexicon = {
  due: "(?:grand|order|cart|final|overall|trip|booking|checkout|invoice|purchase|reservation|estimated) totals?|total (?:to pay|due|payable|price|cost|fee|fare|rent|amount|charges?|order|for (?:this |your )?order|today|inc\\w*)|(?:amount|balance|payment|total) (?:due|payable|owed|to (?:be )?pa(?:y|id))|(?:net|bill|payable) (?:amount|total)|total (?:bill|fare|sum|payment)|you(?:'ll)? pay|to pay|payable amount|due (?:now|today)|(?:amount|what) you(?:'re| are) paying|pay (?:today|now)(?= ?$)|to be paid|outstanding (?:amount|balance)|invoice amount|(?:balance|amount) outstanding",
  now: "(?:total |amount |deposit |payment )?(?:due|payable|to pay|to be paid|pay) (?:today|now)|today's (?:payment|total|charge)",
  total: 'total|^amount$',
  not: 'sub ?-?total|^items?$|items? total|total (?:items?|savings?|saved|discount|tax|products?|quantity|qty|weight|before)|shipping|delivery|handling|postage|tax(?:es)?|vat|gst|discounts?|coupon|promo\\w*|sav(?:e|ed|ings?)|rewards?|points|per (?:month|week|item|unit)|monthly|price|each|unit|quantity|qty|deposit|fee|balance|credit|cash ?back|refund|tip|was|from|starting|as low as|spend|over|orders|regular|retail|msrp|minimum|maximum|tendered|change|paid|estimated tax|gift wrap\\w*|merchandise|donation|insurance|duties|surcharge',
  price: '(?:price|fees?|deposit)',
  pay: '(?:place|submit|confirm|complete|finish|send|finali[sz]e) (?:my |your |the |this )?(?:order|purchase|payment|booking|checkout|subscription)|pay (?:now|securely|with|by|in|for|via|order)|order (?:and|&) pay|(?:confirm|place|review) (?:and|&) (?:pay|order|place order)|(?:make|submit|proceed with)(?: a| the)? payment|order now|^pay$|^pay [^\\d]{0,6}\\d|buy now and pay|^order$|start (?:my |your )?(?:paid )?(?:subscription|membership|trial)|^purchase$|complete checkout|agree (?:and|&) (?:pay|subscribe|continue)|book (?:and|&) pay|pay (?:and|&) (?:confirm|book|order|finish|place)|pay (?:my |your |the |this )?(?:invoice|deposit|bill|balance|order)|top up now|authori[sz]e (?:the )?payment|subscribe (?:and|&) pay',
  go: '(?:proceed|go|continue) to (?:secure )?check ?-?out|check ?-?out(?: now| securely)?$|view (?:cart|bag)|^(?:secure )?check ?-?out',
  next: '(?:continue|proceed|go)(?: on)? to (?:payment|shipping|delivery|billing|review|next|order)|continue (?:checkout|to check ?-?out)|next step|save (?:and|&) continue|review (?:your |my )?order|use (?:this )?card|ship to this address|deliver to this address|^continue$|^next$|^confirm$',
  method:
    'payment(?: methods?| options?| types?| information| info| details?| \\(?step)?$|(?:select|choose|your)(?: an?| your)? payment|how (?:would|do) you (?:like|want) to pay|pay(?:ing)? with|ways? to pay|payment (?:methods?|options?|information|details?)|credit card (?:information|details)|card (?:information|details)|(?:choose|select) how (?:to|you(?: would)? like to) pay|^pay by$',
  checkout:
    "check ?-?out|billing (?:details|address|information)|(?:shipping|delivery) (?:address|information|details|method|options?)|order (?:summary|review|overview)|your order|review (?:your )?(?:order|items)|(?:please )?confirm your (?:order|shipping)|ship(?:ping)? to|secure payment|(?:booking|trip|reservation|travel) (?:summary|details|overview)|your (?:booking|trip|reservation|stay)|(?:passenger|traveller|traveler|guest) (?:details|information)|^(?:delivery|shipping)$|who's (?:travelling|traveling|checking in)",
  cart: '(?:shopping|your|my) (?:cart|bag|basket|trolley)|^(?:cart|bag|basket)$|cart (?:totals?|summary)|items? in (?:your )?(?:cart|bag|basket)|update (?:cart|bag|basket)|continue shopping|keep shopping',
  done: 'thank(?:s| you) for (?:your|the|shopping|ordering)|order (?:has been |was |is )?(?:confirmed|received|placed|complete[d]?|successful)|payment (?:was |is )?(?:successful|received|complete[d]?|confirmed|accepted)|order confirmation|(?:your )?receipt|purchase complete|payment (?:failed|unsuccessful|declined|not completed)|(?:booking|reservation) (?:is |has been )?confirmed|^thank you!?$|received your (?:order|payment)',
  fail: "(?:payment|card|transaction|order)[^.]{0,30}(?:failed|unsuccessful|declined|rejected|refused|denied|not (?:been )?(?:completed|processed|authori[sz]ed|accepted))|declined|insufficient funds|could ?n[o']t (?:be )?process|unable to process|try (?:another|a different) (?:card|payment)|expired card|card has expired|session (?:has )?expired",
  add: 'add(?: item)? to (?:cart|bag|basket|trolley)|buy (?:it )?now|add to wish ?list|pre-?order now|notify me|select options|choose options|book now|reserve',
  login:
    '(?:sign|log) ?-?in|create (?:an |your )?account|forgot (?:your |my )?(?:password|username|id)|sign ?-?up|register|two-step|verification code|captcha|online banking|internet banking|authenticat\\w+',
  past: '(?:order|purchase|transaction|payment) history|(?:my|your|past|previous|recent) (?:orders|purchases)|track (?:package|order|shipment)|view (?:invoice|(?:your |my )?orders?)|buy (?:it )?again|order(?:ed)? (?:placed|date|status|number|details|on\\b|#)|delivered on|return items|reorder|transactions|track your (?:order|parcel|package)|my (?:bookings|trips)',
  wallet:
    'add (?:a |new )?(?:(?:credit|debit|payment|new)[ /]*(?:or )?)*(?:card|payment method)|save (?:this )?card|saved cards|my (?:cards|wallet)|manage (?:payment|cards)|your wallet|saved (?:payment methods|cards?)|manage payment methods|add (?:a )?payment method|^(?:my |your )?(?:wallet|cards)$',
  give: 'donat\\w+|make a gift|fundrais\\w+|charity|give (?:now|today|monthly)|support us',
  cardNumber: 'card ?-?(?:number|no\\b|num\\b|#)|credit card|debit card',
  cvc: 'cvv2?|cvc2?|csc|cid|security code|card code|verification (?:code|number|value)',
  expiry: 'exp(?:iry|iration|ires)?\\b|valid (?:thru|until|to)|mm ?/ ?yy',
  coupon:
    '(?:promo(?:tion(?:al)?)?|coupon|discount|voucher|gift|offer)s?(?: card)? ?-?code|coupons?|vouchers?|apply code|promo',
  parts:
    'instal?l?ments?|interest-?free|pay in \\d|pay (?:later|over time)|\\d+ (?:easy |equal |monthly )?payments|per month|/ ?mo\\b|monthly|financing|emi\\b|buy now,? pay later|bi-?weekly|every (?:two|2) weeks',
  bill: 'invoices?(?! ?(?:address|details|to\\b|data))|bills?|utility|fines?|penalt(?:y|ies)|(?:council|property|income|road|vehicle) tax|tuition|rent',
  code: 'scan (?:the |this )?(?:qr )?code|scan (?:to|and|&) pay|payment code|upi id|qr code',
  card: '(?:credit|debit|bank|payment|new) ?-?(?:or|/|and|&)? ?(?:credit|debit)? ?-?cards?|(?:credit|debit) ?(?:/|or|and|&) ?(?:credit|debit)|cards?',
  bank: '(?:bank|wire|direct bank|swift|sepa|ach|eft|instant)(?: bank)? ?-?(?:transfers?|deposit|debit)|bank (?:account|payment)|net ?banking|(?:instant |manual |online )?eft\\b(?! ?pos)|money transfer|direct debit|bank-?wire|pay by bank|bacs(?: payment)?|online banking|^ach$|^atm(?: transfer)?$',
  cod: 'cash[ -]on[ -](?:delivery|pick ?up)|pay(?:ment)? (?:on|at|upon) (?:delivery|pick ?up|the door|store|arrival)|c\\.?o\\.?d\\.?|pay (?:in |with )?cash|^cash$|pay (?:at|in) (?:the )?(?:property|hotel|store|shop|counter|restaurant)|pay (?:on|at) check ?-?in',
  gift: 'gift ?-?(?:cards?|certificates?|voucher)s?|store credit|e-?gift',
  who: '(?:first|last|full|given|family|your|middle) ?-?name|^name\\b|surname|address|street|city|town|state|province|county|region|country|zip|postal|post ?code|phone|mobile|telephone|apt|suite|recipient|company',
};
