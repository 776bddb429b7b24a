import type { Lexicon } from './types';

export const fr: Lexicon = {
  due: 'total (?:a (?:payer|regler)|de (?:la |votre )?commande|commande|general|ttc|final|net|estime)|montant (?:total|a payer|de la commande|du)|a (?:payer|regler)|(?:prix|cout) (?:total|final)|net a payer',
  now: "a (?:payer|regler) (?:aujourd'hui|maintenant)|acompte a (?:payer|regler)",
  total: 'totaux?|montant',
  not: 'sous-? ?total|livraison|port|expedition|frais|taxes?|tva|remises?|reductions?|economi\\w+|bon|code|par mois|unite|unitaire|prix|a partir|dont|total (?:produits|articles|ht|hors)|produits|articles|commission|points|cagnotte|ht|eco-participation|pourboire',
  price: 'prix|frais',
  pay: '(?:passer|valider|confirmer|finaliser|envoyer|terminer) (?:la |ma |votre |le )?(?:commande|paiement|achat)|(?:confirmer|commander|valider)(?: et |\\s*&\\s*)payer|payer(?: maintenant| par| avec| en| ma| [^\\d]?\\d|$)|commander avec obligation|proceder au paiement|effectuer le paiement|commander$|regler|je paie|confirmer (?:la |ma )?reservation|reserver et payer',
  go: "(?:passer|valider|proceder|aller) (?:(?:a|au|ma|la|mon|le) )?(?:la |l')?(?:commande|caisse|panier|paiement)|commander$",
  next: 'continuer(?: vers| le| la|$)|(?:etape )?suivante?|poursuivre',
  method:
    '(?:moyens?|modes?|methodes?|options?) de (?:paiement|reglement)|(?:informations?|coordonnees|details?) (?:de )?(?:paiement|bancaires?|carte)|comment (?:souhaitez|voulez|desirez)|(?:payer|paiement|reglement) (?:par|avec)|^paiement$|paiement securise',
  checkout:
    '(?:adresse|mode|methode|informations?|options?|details) de (?:livraison|facturation|expedition)|recapitulatif|resume de (?:la |votre )?commande|votre commande|finaliser|validation de (?:la )?commande|passer (?:la )?commande|^commande|details de facturation|^livraison$|passagers|ma commande|votre (?:reservation|voyage|sejour)',
  cart: "(?:votre |mon )?panier(?: d'achat)?|continuer (?:mes|vos|les) achats|mettre a jour le panier",
  done: 'merci (?:pour|de) (?:votre|ta) (?:commande|achat|confiance)|commande (?:confirmee|validee|recue|enregistree)|paiement (?:accepte|reussi|confirme|refuse|echoue)|votre commande a (?:bien )?ete|confirmation de (?:votre )?commande|reservation confirmee|paiement effectue',
  fail: "(?:paiement|carte|transaction)[^.]{0,30}(?:refuse|echou|rejete|n'a pas)|fonds insuffisants|veuillez reessayer|expire",
  add: 'ajouter au panier|acheter(?: maintenant)?$|achat (?:rapide|immediat)',
  login:
    "se connecter|connexion|connectez|creer (?:un|mon) compte|mot de passe oublie|identifi\\w+|s'inscrire|banque en ligne",
  past: 'mes commandes|historique (?:des|de) (?:commandes|achats)|suivre (?:ma|la|mon) (?:commande|colis)|commander a nouveau|suivi de (?:la |votre |ma )?commande|vos commandes|mes (?:achats|reservations)|commande n[°o]',
  wallet:
    'ajouter une (?:nouvelle )?carte|mes cartes|enregistrer (?:la|ma) carte|(?:mes|gerer mes|vos) (?:moyens|cartes) (?:de paiement|enregistrees)|cartes enregistrees|ajouter un moyen de paiement',
  give: 'dons?|faire un don|donner|je donne|soutenez|mon don',
  cardNumber: 'n(?:umero|[.º°])? (?:de )?(?:la |votre )?carte',
  cvc: 'cryptogramme|code de securite|cvv',
  expiry: 'expiration|expire|validite',
  coupon: "code (?:promo\\w*|de reduction|remise|avantage)|coupon|bon (?:de reduction|d'achat)",
  parts:
    '(?:en )?\\d+ ?x (?:sans|fois)|\\d+ fois|sans frais|mensualites?|echeances?|paiement fractionne|plusieurs fois',
  bill: "(?:votre |ma |la )?facture(?! ?(?:adresse|de livraison))|amendes?|impots?|avis (?:d'echeance|de paiement)|quittance|loyer",
  code: 'code qr|qr ?code|scannez',
  card: 'cartes?(?: (?:bancaires?|bleue|de (?:credit|debit|paiement)))?|cb',
  bank: 'virement(?: bancaire)?|prelevement',
  cod: "(?:paiement|payer|especes) a la (?:livraison|reception)|contre[ -]remboursement|especes|(?:paiement|payer|regler) (?:en (?:magasin|boutique|agence)|sur place|a l'hotel)|a la (?:livraison|reception)$|reglement a la livraison",
  gift: 'cartes?[ -]cadeaux?|cheque[ -]cadeau|bons? cadeaux?',
  who: 'prenom|nom|adresse|rue|ville|code postal|pays|telephone|departement|region|societe',
};
